import type { DossierContent } from '../../shared/dossier/content.ts'
import { planDossier, type Numbering, type Plan } from '../../shared/dossier/plan.ts'
import { partsOf, type PartKey } from '../../shared/dossier/presets.ts'
import { allAtOnce } from '../../shared/steps.ts'
import { loadFaces } from './fonts/load.ts'
import { chronologySheets } from './pages/chronology.ts'
import { comparisonSheets } from './pages/comparison.ts'
import { contactSheets } from './pages/contacts.ts'
import { indexSheets } from './pages/contents.ts'
import { coverSheets } from './pages/cover.ts'
import { notesSheets } from './pages/notes.ts'
import { pageContext, type PageContext } from './pages/page.ts'
import { peopleSheets } from './pages/people.ts'
import { receiptSheets } from './pages/receipts.ts'
import { summarySheets } from './pages/summary.ts'
import { termSheets } from './pages/terms.ts'
import type { Sheet } from './sheets/sheet.ts'

/** A dossier whose every page is known: the plan, and the made pages in the order in which they stand. */
export interface LaidOut {
  readonly plan: Plan
  /** Made pages at the front of each volume, by its number. */
  readonly front: ReadonlyMap<number, readonly Sheet[]>
}

const makers: Readonly<Record<PartKey, (page: PageContext) => Sheet[]>> = {
  cover: coverSheets,
  summary: summarySheets,
  terms: termSheets,
  receipts: receiptSheets,
  comparison: comparisonSheets,
  chronology: chronologySheets,
  index: indexSheets,
  contacts: contactSheets,
  people: peopleSheets,
  notes: notesSheets,
}

/** Whether a part has anything to say; the others always have. */
const filled: Readonly<Partial<Record<PartKey, (content: DossierContent) => boolean>>> = {
  summary: ({ ownWords, asks, matters, people, agencies, terms }) =>
    ownWords.trim() !== '' ||
    asks.trim() !== '' ||
    [matters, people, agencies, terms].some(({ length }) => length > 0),
  terms: ({ terms }) => terms.length > 0,
  receipts: ({ receipts }) => receipts.length > 0,
  comparison: ({ comparison }) => comparison !== null,
  chronology: ({ chronology }) => chronology.length > 0,
  contacts: ({ contacts }) => contacts.length > 0,
  people: ({ people, agencies }) => people.length + agencies.length > 0,
}

/** No page number stands in these, so they are set once; a contact log can be a hundred pages. */
const unnumbered: ReadonlySet<PartKey> = new Set(['terms', 'receipts', 'contacts', 'people', 'notes'])

/** Page numbers take the same room whatever they are, so the first guess is nearly always the last. */
const mostRounds = 8

/**
 * Lays out the made pages. How many there are decides the numbers printed on them, and those could change how many
 * there are: so again until nothing moves. `documentPages`: page counts by id, where they are known better.
 * `starts`: documents (from 0, in the order of the plan) with which the second and later files begin; each of those
 * opens with a cover and the index of all.
 */
export function layOut(...asked: LayOutArguments): LaidOut {
  return allAtOnce(layOutSteps(...asked))
}

type LayOutArguments = [
  content: DossierContent,
  numbering: Numbering,
  documentPages?: ReadonlyMap<string, number>,
  starts?: readonly number[],
]

/** The same, part after part: whoever goes through them can let others go before the next one. */
export function* layOutSteps(
  ...[content, numbering, documentPages, starts = []]: LayOutArguments
): Generator<void, LaidOut> {
  const faces = loadFaces()
  const keys = partsOf(content).filter((key) => filled[key]?.(content) ?? true)
  let parts: Partial<Record<PartKey, number>> = Object.fromEntries(keys.map((key) => [key, 1]))
  const fixed = new Map<PartKey, readonly Sheet[]>()
  for (let round = 0; round < mostRounds; round += 1) {
    const plan = planDossier(content, numbering, {
      parts,
      ...(documentPages ? { documents: documentPages } : {}),
      volumes: { starts, front: 1 + (parts.index ?? 0) },
    })
    const page = pageContext(content, plan, faces)
    const made: (readonly [PartKey, readonly Sheet[]])[] = []
    for (const key of keys) {
      yield
      const sheets = fixed.get(key) ?? makers[key](page)
      if (unnumbered.has(key)) fixed.set(key, sheets)
      made.push([key, sheets])
    }
    if (made.every(([key, { length }]) => length === parts[key])) {
      return { plan, front: fronts(page, new Map(made)) }
    }
    parts = Object.fromEntries(made.map(([key, { length }]) => [key, length]))
  }
  throw new Error('the layout of the made pages does not settle')
}

/** Made pages of each file: all parts in the first, a cover and the index in the others. */
function fronts(page: PageContext, made: ReadonlyMap<PartKey, readonly Sheet[]>): LaidOut['front'] {
  const all = [...made.values()].flat()
  const later = (no: number): Sheet[] => [...coverSheets(page, no), ...(made.get('index') ?? [])]
  return new Map(page.plan.volumes.map(({ no }) => [no, no === 1 ? all : later(no)]))
}

import { basename } from 'node:path'
import type { DossierContent } from '../../shared/dossier/content.ts'
import { labelOf, type Plan, type PlannedSection } from '../../shared/dossier/plan.ts'
import type { PlanWarning } from '../../shared/dossier/warnings.ts'
import { fill } from '../../shared/dossier/words.ts'
import type { Archive } from './archive/draw.ts'
import { archiveWarnings } from './archive/report.ts'
import type { Fate } from './judge.ts'
import { exportWords } from './reasons.ts'

export interface ExportReport {
  readonly files: readonly {
    readonly file: string
    readonly pages: number
    readonly bytes: number
    readonly sha256: string
  }[]
  readonly exhibits: readonly {
    readonly no: string
    readonly id: string
    readonly title: string
    readonly from: number
    readonly to: number
    readonly first: string
    readonly last: string
    readonly section: PlannedSection['key']
    readonly addedOn: string
  }[]
  readonly warnings: readonly PlanWarning[]
}

interface Made {
  readonly content: DossierContent
  readonly maxBytes: number | undefined
  readonly plan: Plan
  readonly fates: ReadonlyMap<string, Fate>
  readonly files: ExportReport['files']
  readonly archive: Archive | undefined
  /** Bytes of the pictures that were made smaller. */
  readonly gain: { readonly before: number; readonly after: number } | undefined
}

/** What was made, and what the person should look at. */
export function report(made: Made): ExportReport {
  const { plan, files } = made
  return {
    files,
    exhibits: exhibitsOf(plan),
    warnings: [...plan.warnings, ...exportWarnings(made)],
  }
}

const exportWarnings = (made: Made): PlanWarning[] => [
  ...fateWarnings(made),
  ...archiveWarnings(made.content, made.plan, made.archive),
  ...sizeWarnings(made),
]

/** What stands where, and under which numbers. */
export const exhibitsOf = (plan: Plan): ExportReport['exhibits'] =>
  plan.sections.flatMap(({ key, exhibits }) =>
    exhibits.map(({ no, id, title, document, from, to }) => ({
      no,
      id,
      title,
      from,
      to,
      first: labelOf(plan, from),
      last: labelOf(plan, to),
      section: key,
      addedOn: document.addedOn,
    })),
  )

const passwords = new Set(['needs-password', 'pdf-needs-password'])

/** What is to be said of how documents get into the dossier, before and after it is made. */
export function fateWarnings({
  content,
  plan,
  fates,
}: Pick<Made, 'content' | 'plan' | 'fates'>): PlanWarning[] {
  const words = exportWords(content.language)
  const about = plan.exhibits.flatMap(({ no, id, title }): PlanWarning[] => {
    const fate = fates.get(id)
    if (fate?.how === 'slip') {
      const kind = passwords.has(fate.cause ?? '') ? 'password' : 'unreadable'
      return [{ kind, exhibit: no, message: fill(words.unreadable, { title, reason: fate.reason }) }]
    }
    if (fate?.how !== 'repaired' && fate?.how !== 'incomplete') return []
    return [{ kind: fate.how, exhibit: no, message: fill(words[fate.how], { title }) }]
  })
  const summary = plan.parts.find(({ key }) => key === 'summary')
  const long = summary && summary.to > summary.from
  return long ? [...about, { kind: 'long-summary', message: words.longSummary }] : about
}

/** What was done to keep the limit, and where that was not enough. */
function sizeWarnings({ content, maxBytes, files, gain }: Made): PlanWarning[] {
  if (maxBytes === undefined) return []
  const words = exportWords(content.language)
  const limit = megabytes(maxBytes)
  const said: PlanWarning[] = []
  if (gain !== undefined && gain.before > 0) {
    const sizes = { before: megabytes(gain.before), after: megabytes(gain.after) }
    said.push({ kind: 'pictures', message: fill(words.pictures, sizes) })
  }
  if (files.length > 1) {
    said.push({ kind: 'split', message: fill(words.split, { count: files.length, limit }) })
  }
  for (const { file, bytes } of files) {
    const large = { file: basename(file), size: megabytes(bytes), limit }
    if (bytes > maxBytes) said.push({ kind: 'over-size', message: fill(words.overSize, large) })
  }
  return said
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

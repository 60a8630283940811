import type { Document } from '../../shared/domain/document.ts'
import type { Turn } from '../../shared/domain/page.ts'
import type { ProblemKind } from '../../shared/domain/preflight.ts'
import { pagesIn } from '../../shared/dossier/page-ranges.ts'
import { rangesOf } from '../../shared/dossier/page-problems.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import type { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import type { useTell } from '../ui/use-tell.ts'
import type { LineProps } from './problem-line.tsx'
import { inPlace, standardOf, withEntry } from './recipe.ts'

export type Given = LineProps & { readonly document: Document }
export type Tools = {
  readonly t: ReturnType<typeof useTexts>['preflight']
  readonly attempt: ReturnType<typeof useTell>['attempt']
  /** Tells what was done, with the way back. */
  readonly told: (text: string, undo: () => unknown) => void
  readonly save: (document: Document) => Promise<void>
}
/** One step that sets something right. `For`: what it needs to know. */
export type Step<For> = {
  readonly label: (t: Tools['t'], given: For) => string
  readonly run: (given: For, tools: Tools) => Promise<unknown> | void
}

type Arranged = { readonly page: number; readonly turn: Turn; readonly a4?: boolean }

/** The document as a new version of its own pages, which takes its place in the dossier. */
function inNewVersion(
  { caseId, document: { id, pages: count }, form, put }: Given,
  { attempt, told }: Tools,
  pick: (page: number) => Arranged,
  text: string,
): Promise<unknown> {
  const { chosen, names, pages } = form
  const picks = Array.from({ length: count }, (_, at) => pick(at + 1))
  return attempt(vault.pages.arrange({ caseId, id, pages: picks }), (made) => {
    put(inPlace(form, id, made.document.id))
    told(text, async () => {
      if (await attempt(vault.documents.remove({ caseId, id: made.document.id }))) {
        put({ chosen, names, pages })
      }
    })
  })
}

const turn: Step<Given> = {
  label: (t) => t.turn,
  run: (given, tools) => {
    const turns = new Map(given.problem.turns?.map((each) => [each.page, each.turn]))
    const text = fill(tools.t.turned, { title: given.document.title })
    return inNewVersion(given, tools, (page) => ({ page, turn: turns.get(page) ?? 0 }), text)
  },
}

const toA4: Step<Given> = {
  label: (t) => t.toA4,
  run: (given, tools) => {
    const others = new Set(given.problem.pages)
    const text = fill(tools.t.onA4, { title: given.document.title })
    return inNewVersion(given, tools, (page) => ({ page, turn: 0, a4: others.has(page) }), text)
  },
}

const leaveOut: Step<Given> = {
  label: (t) => t.leaveOut,
  run: ({ document: { id, title }, documents, form: { chosen }, put }, { t, told }) => {
    put({ chosen: (chosen ?? standardOf(documents)).filter((each) => each !== id) })
    told(fill(t.leftOut, { title }), () => put({ chosen }))
  },
}

const leavePages: Step<Given> = {
  label: (t) => t.leavePages,
  run: (given, tools) => {
    const { document, problem, form, put } = given
    const { id, title, pages: count } = document
    const empty = new Set(problem.pages)
    const rest = pagesIn(form.pages?.[id], count)
      .map((page) => page + 1)
      .filter((page) => !empty.has(page))
    if (rest.length === 0) return leaveOut.run(given, tools)
    const { pages } = form
    put({ pages: withEntry(pages, id, rangesOf(rest)) })
    return tools.told(fill(tools.t.leftPages, { title }), () => put({ pages }))
  },
}

const black: Step<Given> = {
  label: (t) => t.black,
  run: ({ caseId, document: { id, title }, problem: { boxes = [] } }, { t, attempt, told }) =>
    attempt(vault.redactions.add({ caseId, id, boxes }), (made) =>
      told(fill(t.blackened, { title }), async () => {
        for (const box of made) await attempt(vault.redactions.remove({ caseId, id: box.id }))
      }),
    ),
}

const read: Step<Given> = {
  label: (t) => t.read,
  run: async ({ caseId, document: { id, title }, problem: { pages = [] } }, { t, attempt }) => {
    for (const page of pages) {
      if (!(await attempt(vault.ocr.start({ caseId, id, page })))) return
    }
    tell({ text: fill(t.reading, { title }), tone: 'done' })
  },
}

const original: Step<Given> = { label: (t) => t.original, run: ({ document }, { save }) => save(document) }

/** Steps that are taken on the document that a problem is about. */
export const documentSteps: Partial<Record<ProblemKind, Step<Given>>> = {
  'upside-down': turn,
  sideways: turn,
  'page-size': toA4,
  duplicate: leaveOut,
  'near-duplicate': leaveOut,
  unreadable: leaveOut,
  // Of which the words are those of the document itself.
  'citizen-number': leaveOut,
  'over-size': leaveOut,
  'empty-page': leavePages,
  unredacted: black,
  'no-text': read,
  signature: original,
}

import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { ProblemKind } from '../../shared/domain/preflight.ts'
import { pagesIn } from '../../shared/dossier/page-ranges.ts'
import { rangesOf } from '../../shared/dossier/page-problems.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useExport } from '../documents/use-export.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import type { LineProps } from './problem-line.tsx'
import { inPlace, standardOf, withEntry } from './recipe.ts'

type Given = LineProps & { readonly document: Document }
type Tools = {
  readonly t: ReturnType<typeof useTexts>['preflight']
  readonly attempt: ReturnType<typeof useTell>['attempt']
  /** Tells what was done, with the way back. */
  readonly told: (text: string, undo: () => unknown) => void
  readonly save: (document: Document) => Promise<void>
}
type Step = {
  readonly label: (t: Tools['t']) => string
  readonly run: (given: Given, tools: Tools) => Promise<unknown> | void
}
type Fix = { readonly label: string; readonly busy: boolean; readonly run: () => Promise<void> }

/** Megabytes that most mail servers take. */
const usual = 20

/** The one step that sets a problem right, if there is one that can be taken here. */
export function useFixes(props: LineProps & { readonly document: Document | undefined }): Fix | null {
  const { preflight: t, ui } = useTexts()
  const { attempt } = useTell()
  const save = useExport(props.caseId)
  const [busy, setBusy] = useState(false)
  const { problem, document, form, put } = props
  const told = (text: string, undo: () => unknown): void =>
    tell({ text, tone: 'done', action: { label: ui.undo, run: () => void undo() } })
  if (problem.kind === 'over-size' && !document) {
    const run = async (): Promise<void> => {
      const { maxMb } = form
      put({ maxMb: usual })
      told(fill(t.limited, { n: usual }), () => put({ maxMb }))
    }
    return { label: fill(t.limit, { n: usual }), busy: false, run }
  }
  const step = steps[problem.kind]
  if (!step || !document) return null
  const run = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    await step.run({ ...props, document }, { t, attempt, told, save })
    setBusy(false)
  }
  return { label: step.label(t), busy, run }
}

const turn: Step = {
  label: (t) => t.turn,
  run: ({ caseId, document, problem, form, put }, { t, attempt, told }) => {
    const { id, title, pages: count } = document
    const turns = new Map(problem.turns?.map((each) => [each.page, each.turn]))
    const picks = Array.from({ length: count }, (_, at) => ({ page: at + 1, turn: turns.get(at + 1) ?? 0 }))
    const { chosen, names, pages } = form
    return attempt(vault.pages.arrange({ caseId, id, pages: picks }), (made) => {
      put(inPlace(form, id, made.document.id))
      told(fill(t.turned, { title }), async () => {
        if (await attempt(vault.documents.remove({ caseId, id: made.document.id }))) {
          put({ chosen, names, pages })
        }
      })
    })
  },
}

const leaveOut: Step = {
  label: (t) => t.leaveOut,
  run: ({ document: { id, title }, documents, form: { chosen }, put }, { t, told }) => {
    put({ chosen: (chosen ?? standardOf(documents)).filter((each) => each !== id) })
    told(fill(t.leftOut, { title }), () => put({ chosen }))
  },
}

const leavePages: Step = {
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

const black: Step = {
  label: (t) => t.black,
  run: ({ caseId, document: { id, title }, problem: { boxes = [] } }, { t, attempt, told }) =>
    attempt(vault.redactions.add({ caseId, id, boxes }), (made) =>
      told(fill(t.blackened, { title }), async () => {
        for (const box of made) await attempt(vault.redactions.remove({ caseId, id: box.id }))
      }),
    ),
}

const read: Step = {
  label: (t) => t.read,
  run: async ({ caseId, document: { id, title }, problem: { pages = [] } }, { t, attempt }) => {
    for (const page of pages) {
      if (!(await attempt(vault.ocr.start({ caseId, id, page })))) return
    }
    tell({ text: fill(t.reading, { title }), tone: 'done' })
  },
}

const original: Step = { label: (t) => t.original, run: ({ document }, { save }) => save(document) }

const steps: Partial<Record<ProblemKind, Step>> = {
  'upside-down': turn,
  sideways: turn,
  duplicate: leaveOut,
  'near-duplicate': leaveOut,
  unreadable: leaveOut,
  'over-size': leaveOut,
  'empty-page': leavePages,
  unredacted: black,
  'no-text': read,
  signature: original,
}

import type { DossierContent, DossierDocument } from '../../shared/dossier/content.ts'
import type { Plan } from '../../shared/dossier/plan.ts'
import type { Failure, Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import { readPdf } from './copy/read.ts'
import { mayBeRepaired } from './copy/types.ts'
import { pagesIn } from '../../shared/dossier/page-ranges.ts'
import { loadFaces } from './fonts/load.ts'
import { pageContext, type PageContext } from './pages/page.ts'
import { slipSheets } from './pages/slip.ts'
import { textSheets } from './pages/text-document.ts'
import { reasonOf } from './reasons.ts'
import { unreadable, type DossierSource, type OpenDocument, type Repair } from './source.ts'

/** How a document gets into the dossier, and on how many pages. */
export type Fate =
  | {
      readonly how: 'copy' | 'repaired' | 'incomplete' | 'image' | 'text'
      readonly pages: number
      /** The pages (from 0) that are taken of a PDF; absent: all. */
      readonly only?: readonly number[]
    }
  | { readonly how: 'slip'; readonly pages: number; readonly reason: string }

/** Kinds of failure that are about the vault or the person, not about this one document: the export stops. */
const stopping: ReadonlySet<Failure['kind']> = new Set([
  'cancelled',
  'vault-locked',
  'disk-full',
  'unexpected',
])
export const stopsExport = (failure: Failure): boolean => stopping.has(failure.kind)

/** Reads documents: how many pages each will have. Holds one source at a time. */
export interface Judge {
  readonly page: PageContext
  readonly open: OpenDocument
  readonly repair: Repair | undefined
}

/** The words of made pages do not depend on numbers, so any plan will do for counting. */
export function judgeOf(content: DossierContent, plan: Plan, open: OpenDocument, repair?: Repair): Judge {
  return { page: pageContext(content, plan, loadFaces()), open, repair }
}

/** What will become of a document. Fails only when the whole export has to stop. */
export async function judge(from: Judge, document: DossierDocument): Promise<Result<Fate>> {
  const opened = await from.open(document.id)
  if (!opened.ok) {
    if (stopsExport(opened.failure)) return opened
    return ok(slipFate(from.page, document, null, reasonOf(opened.failure, from.page.content.language)))
  }
  const source = opened.value
  if (source.kind === 'image') return ok({ how: 'image', pages: 1 })
  if (source.kind === 'text') return ok({ how: 'text', pages: textSheets(from.page, source).length })
  if (source.kind === 'unreadable') return ok(slipFate(from.page, document, source, source.reason))
  return judgePdf(from, document, source.bytes)
}

async function judgePdf(from: Judge, document: DossierDocument, bytes: Uint8Array): Promise<Result<Fate>> {
  const facts = readPdf(bytes)
  if (facts.ok && facts.value.repair === undefined) return ok(pagesOf('copy', document, facts.value.pages))
  const problem: Failure = facts.ok
    ? { kind: 'unreadable-file', ...(facts.value.repair ? { detail: facts.value.repair } : {}) }
    : facts.failure
  return judgeRepaired(from, document, bytes, problem)
}

/**
 * A PDF that cannot be copied as it is: repaired if that helps, else without what has no drawing, else a slip sheet
 * with the first problem found.
 */
export async function judgeRepaired(
  from: Judge,
  document: DossierDocument,
  bytes: Uint8Array,
  problem: Failure,
): Promise<Result<Fate>> {
  const repaired = mayBeRepaired(problem) ? await repairedPages(from, bytes) : ok(null)
  if (!repaired.ok) return repaired
  if (repaired.value !== null) return ok(pagesOf('repaired', document, repaired.value))
  const plain = readPdf(bytes)
  if (plain.ok && problem.detail === 'pdf-missing-appearance') {
    return ok(pagesOf('incomplete', document, plain.value.pages))
  }
  const reason = reasonOf(problem, from.page.content.language)
  return ok(slipFate(from.page, document, { kind: 'pdf', bytes }, reason))
}

function pagesOf(how: 'copy' | 'repaired' | 'incomplete', { only }: DossierDocument, total: number): Fate {
  if (only === undefined) return { how, pages: total }
  const taken = pagesIn(only, total)
  return { how, pages: taken.length, only: taken }
}

/** Pages of the clean copy; null when there is none that can be copied. */
async function repairedPages({ repair }: Judge, bytes: Uint8Array): Promise<Result<number | null>> {
  if (!repair) return ok(null)
  const repaired = await repair(bytes)
  if (!repaired.ok) return stopsExport(repaired.failure) ? repaired : ok(null)
  const facts = readPdf(repaired.value)
  return ok(facts.ok && facts.value.repair === undefined ? facts.value.pages : null)
}

export function slipFate(
  page: PageContext,
  document: DossierDocument,
  source: DossierSource | null,
  reason: string,
): Fate {
  return { how: 'slip', pages: slipSheets(page, unreadable(document, source, reason)).length, reason }
}

/** Fails when the signal was given; lets other work of the process have its turn first. */
export async function turn(signal: AbortSignal | undefined): Promise<Result<void>> {
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
  return signal?.aborted ? fail({ kind: 'cancelled' }) : ok(undefined)
}

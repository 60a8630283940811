import type { DossierContent, DossierDocument } from '../../shared/dossier/content.ts'
import type { Plan } from '../../shared/dossier/plan.ts'
import type { Failure, Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { readPdf } from './copy/read.ts'
import { mayBeRepaired } from './copy/types.ts'
import { pagesIn } from '../../shared/dossier/page-ranges.ts'
import { loadFaces } from './fonts/load.ts'
import { pageContext, type PageContext } from './pages/page.ts'
import { ownLetterSheets } from './pages/letter.ts'
import { slipSheets } from './pages/slip.ts'
import { textSheets } from './pages/text-document.ts'
import { reasonOf } from './reasons.ts'
import {
  titled,
  unreadable,
  type DossierSource,
  type OpenDocument,
  type OwnLetter,
  type Repair,
} from './source.ts'

/** How a document gets into the dossier, and on how many pages. */
export type Fate =
  | {
      readonly how: 'copy' | 'repaired' | 'incomplete' | 'image' | 'text'
      readonly pages: number
      /** The pages (from 0) that are taken of a PDF; absent: all. */
      readonly only?: readonly number[]
      /** Nobody looked yet: it is copied only when it has this number of pages indeed. */
      readonly supposed?: boolean
    }
  | {
      readonly how: 'slip'
      readonly pages: number
      readonly reason: string
      /** Name of the cause, where it is one that a person can do something about. */
      readonly cause?: string
    }

/** Kinds of failure that are about the vault or the person, not about this one document: the export stops. */
const stopping: ReadonlySet<Failure['kind']> = new Set([
  'cancelled',
  'vault-locked',
  'disk-full',
  'unexpected',
])
export const stopsExport = (failure: Failure): boolean => stopping.has(failure.kind)

/** What is known of a document without opening it; undefined when it must be looked at. */
export type Known = (
  documentId: string,
) => { readonly how: 'copy' | 'image'; readonly pages: number } | undefined

/** Reads documents: how many pages each will have. Holds one source at a time. */
export interface Judge {
  readonly page: PageContext
  readonly open: OpenDocument
  readonly repair: Repair | undefined
  readonly known?: Known | undefined
}

/** The words of made pages do not depend on numbers, so any plan will do for counting. */
export function judgeOf(content: DossierContent, plan: Plan, open: OpenDocument, repair?: Repair): Judge {
  return { page: pageContext(content, plan, loadFaces()), open, repair }
}

/** What will become of a document. Fails only when the whole export has to stop. */
export async function judge(from: Judge, document: DossierDocument): Promise<Result<Fate>> {
  const known = document.only === undefined ? from.known?.(document.id) : undefined
  return known ? ok({ ...known, supposed: true }) : judgeOpened(from, document)
}

/** The same for a document of which nothing is known, or something that is not so. */
export async function judgeOpened(from: Judge, document: DossierDocument): Promise<Result<Fate>> {
  const opened = await from.open(document.id)
  if (!opened.ok) {
    if (stopsExport(opened.failure)) return opened
    return ok(slipFate(from.page, document, null, reasonOf(opened.failure, from.page.content.language)))
  }
  const source = opened.value
  if (source.kind === 'image') return ok({ how: 'image', pages: 1 })
  if (source.kind === 'text')
    return ok({ how: 'text', pages: textSheets(from.page, titled(source, document)).length })
  if (source.kind === 'unreadable') {
    return ok(slipFate(from.page, document, source, source.reason, source.cause))
  }
  if (source.letter) return ok(letterFate(from, document, source.letter))
  return judgePdf(from, document, source.bytes)
}

/** An own letter that refers to others: as long as it is with the pages of this plan. */
export const letterFate = (from: Judge, document: DossierDocument, letter: OwnLetter): Fate =>
  pagesOf('copy', document, ownLetterSheets(from.page, letter, document).length)

async function judgePdf(from: Judge, document: DossierDocument, bytes: Uint8Array): Promise<Result<Fate>> {
  const shape = await pdfShape(bytes, from.repair)
  return shape.ok ? ok(fateOf(from, document, { kind: 'pdf', bytes }, shape.value)) : shape
}

/** What a PDF can be copied as, whichever of its pages are wanted. */
export type PdfShape =
  | { readonly how: 'copy' | 'repaired' | 'incomplete'; readonly pages: number }
  | { readonly how: 'slip'; readonly problem: Failure }

/** Looks whether a PDF can be copied as it is. Fails only when the whole export has to stop. */
export async function pdfShape(bytes: Uint8Array, repair: Repair | undefined): Promise<Result<PdfShape>> {
  const facts = readPdf(bytes)
  if (facts.ok && facts.value.repair === undefined) return ok({ how: 'copy', pages: facts.value.pages })
  const problem: Failure = facts.ok
    ? { kind: 'unreadable-file', ...(facts.value.repair ? { detail: facts.value.repair } : {}) }
    : facts.failure
  return repairedShape(bytes, problem, repair)
}

async function repairedShape(
  bytes: Uint8Array,
  problem: Failure,
  repair: Repair | undefined,
): Promise<Result<PdfShape>> {
  const repaired = mayBeRepaired(problem) ? await repairedPages(repair, bytes) : ok(null)
  if (!repaired.ok) return repaired
  if (repaired.value !== null) return ok({ how: 'repaired', pages: repaired.value })
  const plain = readPdf(bytes)
  if (plain.ok && problem.detail === 'pdf-missing-appearance') {
    return ok({ how: 'incomplete', pages: plain.value.pages })
  }
  return ok({ how: 'slip', problem })
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
  const shape = await repairedShape(bytes, problem, from.repair)
  return shape.ok ? ok(fateOf(from, document, { kind: 'pdf', bytes }, shape.value)) : shape
}

/** What becomes of a PDF of this shape in this dossier. */
export function fateOf(
  { page }: Judge,
  document: DossierDocument,
  source: DossierSource | null,
  shape: PdfShape,
): Fate {
  if (shape.how !== 'slip') return pagesOf(shape.how, document, shape.pages)
  const reason = reasonOf(shape.problem, page.content.language)
  return slipFate(page, document, source, reason, shape.problem.detail)
}

function pagesOf(how: 'copy' | 'repaired' | 'incomplete', { only }: DossierDocument, total: number): Fate {
  if (only === undefined) return { how, pages: total }
  const taken = pagesIn(only, total)
  return { how, pages: taken.length, only: taken }
}

/** Pages of the clean copy; null when there is none that can be copied. */
async function repairedPages(repair: Repair | undefined, bytes: Uint8Array): Promise<Result<number | null>> {
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
  cause?: string,
): Fate {
  const { length } = slipSheets(page, unreadable(document, source, reason))
  return { how: 'slip', pages: length, reason, ...(cause === undefined ? {} : { cause }) }
}

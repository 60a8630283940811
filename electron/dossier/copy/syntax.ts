import { Failed } from '../../../shared/result.ts'
import type { ImageProblem, otherPages, PdfProblem } from './types.ts'

/** A PDF name, with its `#xx` escapes resolved, one char per byte. */
export class Name {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** An indirect reference, `num gen R`. */
export class Ref {
  readonly num: number
  readonly gen: number
  constructor(num: number, gen: number) {
    this.num = num
    this.gen = gen
  }
}

export type PdfDict = ReadonlyMap<string, PdfValue>
export type PdfArray = readonly PdfValue[]
/** Strings are bytes; `undefined` never occurs: what is missing is `null`, as ISO 32000-1 7.3.9 wants. */
export type PdfValue = null | boolean | number | Name | Ref | Uint8Array | PdfArray | PdfDict

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map
export const isArray = (value: PdfValue | undefined): value is PdfArray => Array.isArray(value)
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof Name ? value.text : undefined
export const numberOf = (value: PdfValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined

/** Ends the reading of one source; the copier's public functions turn it back into a failure. */
export function stop(problem: PdfProblem | ImageProblem | typeof otherPages): never {
  throw new Failed({ kind: 'unreadable-file', detail: problem })
}

/** Limits against bombs. Generous for real paper, far below what would hurt. */
export const limits = {
  /** Nesting of arrays and dictionaries. */
  depth: 100,
  pages: 20_000,
  /** Objects copied out of one source. */
  objects: 2_000_000,
  /** Levels of the page tree. */
  treeDepth: 200,
  /** Entries of one source's cross-references. */
  xrefEntries: 4_000_000,
  /** Sections (incremental updates) of the cross-references. */
  xrefSections: 4_096,
  /** Inflated bytes of one stream that the copier itself has to read. */
  inflated: 64 * 1024 * 1024,
  /** The same for all streams of one source together. */
  inflatedTotal: 384 * 1024 * 1024,
  /** Annotations of one page. */
  annotations: 20_000,
  /** Steps through lists that many places of a source may share. */
  steps: 5_000_000,
}

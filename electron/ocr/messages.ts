import type { RecognisedPage } from '../../shared/domain/ocr.ts'
import type { Turn } from '../../shared/domain/page.ts'

/** The bytes of a file in memory that all threads share. `key` tells one file from another. */
export interface SharedFile {
  readonly key: string
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

/** A page (from 0) to recognise; in which turn, when the person said so. */
export interface Request {
  readonly file: SharedFile
  readonly page: number
  readonly turn: Turn | null
}

/** What stands on a page: words with their places, and the same as text. */
export interface PageReading extends RecognisedPage {
  readonly text: string
  /** Where the page of a document has room for a page number, packed: it is drawn for its words anyway. */
  readonly room?: Uint8Array
}

/** What the thread is given at its start: the recogniser's code and what it learnt of each language. */
export interface Start {
  readonly core: Uint8Array<SharedArrayBuffer>
  readonly languages: readonly { readonly name: string; readonly data: Uint8Array<SharedArrayBuffer> }[]
}

/** `spent`: the thread should be replaced before the next page. */
export type Reply =
  | { readonly state: 'ready' }
  | { readonly state: 'done'; readonly reading: PageReading; readonly spent: boolean }
  | { readonly state: 'failed'; readonly spent: boolean }

import { createHash } from 'node:crypto'
import type { DossierDocument } from '../../shared/dossier/content.ts'
import type { PageRoom } from '../../shared/pages/room.ts'
import type { Draft } from '../../shared/letters/draft.ts'
import type { Result } from '../../shared/result.ts'
import type { Orientation, TextLayer } from './copy/types.ts'
import type { Unreadable } from './pages/slip.ts'

/** A letter as it was kept; what its references are by themselves, the dossier says of its document. */
export interface OwnLetter {
  readonly draft: Draft
  /** It went out: its words stay as they were, and only lead to the pages. */
  readonly sent: boolean
}

/** What a document turns out to be when it is opened for a dossier. */
export type DossierSource =
  | {
      readonly kind: 'pdf'
      readonly bytes: Uint8Array
      /** What was recognised on a page (0-based) that is a picture of text. */
      readonly textLayer?: (page: number) => TextLayer | undefined
      /** What is known of the room along the edges of a page (0-based). */
      readonly room?: (page: number) => PageRoom | undefined
      /** It is an own letter that refers to other documents: it is written anew with their pages. */
      readonly letter?: OwnLetter
    }
  | {
      /** A JPEG or PNG. */
      readonly kind: 'image'
      readonly bytes: Uint8Array
      readonly width: number
      readonly height: number
      /** EXIF orientation. */
      readonly orientation: Orientation
      /** What was recognised on it. */
      readonly textLayer?: TextLayer | undefined
    }
  | {
      /** An e-mail or a note: pages are made from it. */
      readonly kind: 'text'
      readonly title: string
      readonly headers: readonly (readonly [string, string])[]
      readonly body: string
    }
  | {
      readonly kind: 'unreadable'
      readonly fileName: string
      readonly bytes: number
      readonly sha256: string
      /** In the dossier's language. */
      readonly reason: string
      /** Name of that reason, where it has one. */
      readonly cause?: string
    }

/** Opens a document by its id. Called twice for each, one at a time; what it gave is forgotten before the next. */
export type OpenDocument = (documentId: string) => Promise<Result<DossierSource>>

/** A clean copy of a PDF that cannot be copied as it is: repaired, decrypted, forms painted. */
export type Repair = (bytes: Uint8Array) => Promise<Result<Uint8Array>>

/** A text under the title that its document has in this dossier. */
export const titled = (source: Text, { title }: DossierDocument): Text => ({ ...source, title })

type Text = Extract<DossierSource, { kind: 'text' }>

/** What a slip sheet says of a document, from whatever is known of it. */
export function unreadable(
  document: DossierDocument,
  source: DossierSource | null,
  reason: string,
): Unreadable {
  const facts = source ? sourceFacts(source, document) : { bytes: 0, sha256: document.sha256, fileName: '' }
  const fileName = document.fileName || facts.fileName || document.title
  return { title: document.title, kindLabel: document.kindLabel, ...facts, fileName, reason }
}

function sourceFacts(source: DossierSource, document: DossierDocument) {
  if (source.kind === 'unreadable') {
    return { fileName: source.fileName, bytes: source.bytes, sha256: source.sha256 }
  }
  if (source.kind === 'text') {
    return { fileName: '', bytes: Buffer.byteLength(source.body), sha256: document.sha256 }
  }
  const sha256 = document.sha256 || createHash('sha256').update(source.bytes).digest('hex')
  return { fileName: '', bytes: source.bytes.length, sha256 }
}

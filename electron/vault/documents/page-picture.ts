import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { originalOf } from './chunks.ts'
import { getDocument } from './documents-table.ts'

/** Larger ones are read anew for every page, or they would stay in memory for good. */
const mostKept = 64_000_000

/** The document whose pages were looked at last: the next page asked for is mostly one of its own. */
const last = new WeakMap<Session, { readonly id: DocumentId; readonly bytes: Uint8Array }>()

/** One page (from 1) of a document as a picture. Throws `Failed`: `not-found`, `vault-damaged`, `unreadable-file`. */
export async function pagePicture(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly page: number; readonly width: number },
  reader: FileReader,
) {
  const bytes = originalFor(session, caseId, asked.id)
  const image = must(await reader.renderPage(bytes, asked.page - 1, asked.width))
  return { ...image, png: Uint8Array.from(image.png) }
}

function originalFor(session: Session, caseId: CaseId, id: DocumentId): Uint8Array {
  const db = openCase(session, caseId)
  // One that went to the bin meanwhile is not shown either.
  getDocument(db, id)
  const known = last.get(session)
  if (known?.id === id) return known.bytes
  const bytes = originalOf(db, id)
  if (bytes.length <= mostKept) last.set(session, { id, bytes })
  return bytes
}

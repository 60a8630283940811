import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openedPages } from '../pages/source.ts'
import type { Session } from '../session/session.ts'

/**
 * One page (from 1) of a document as a picture: of the pages that were made of it when it has none of its own.
 * Throws `Failed`: `not-found`, `vault-damaged`, `unreadable-file`.
 */
export async function pagePicture(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly page: number; readonly width: number },
  reader: FileReader,
) {
  const document = openedPages(session, caseId, asked.id)
  const image = must(await reader.renderPage(document, asked.page - 1, asked.width))
  return { ...image, png: Uint8Array.from(image.png) }
}

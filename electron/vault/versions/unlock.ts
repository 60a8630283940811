import type { Document } from '../../../shared/domain/document.ts'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { Failed, must } from '../../../shared/result.ts'
import { sha256 } from '../../intake/hash-file.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { originalOf } from '../documents/chunks.ts'
import { getDocument, shapeOf } from '../documents/documents-table.ts'
import { storeDocument } from '../documents/store-document.ts'
import type { Session } from '../session/session.ts'
import { counting, joinSeries } from './change.ts'
import { factsForNext, originOfNext } from './next-version.ts'

/**
 * Makes a version of a PDF that opens without its password; the original stays, byte for byte, as the version before
 * it. The password is not kept. Throws `Failed`: `not-found`; `invalid-input` (detail `document-password`) for
 * another password, or a file that is no PDF.
 */
export async function unlockDocument(
  session: Session,
  caseId: CaseId,
  asked: { readonly id: DocumentId; readonly password: string },
  reader: FileReader,
): Promise<Document> {
  const before = counting(openCase(session, caseId), asked.id)
  const wrong = new Failed({
    kind: 'invalid-input',
    detail: 'document-password',
    values: { title: before.title },
  })
  if (shapeOf(openCase(session, caseId), before.id).sniffed !== 'pdf') throw wrong
  const opened = await reader.unlock(originalOf(openCase(session, caseId), before.id), asked.password)
  if (!opened.ok && opened.failure.detail === 'needs-password') throw wrong
  const bytes = must(opened)
  const read = await reader.read(bytes, before.fileName)
  const db = openCase(session, caseId)
  const facts = factsForNext(getDocument(db, before.id))
  const stored = await storeDocument(session, caseId, {
    name: before.fileName,
    bytes,
    sha256: sha256(bytes),
    read,
    facts: { ...facts, date: facts.date ?? read.date ?? null },
    origin: originOfNext(db, before, ''),
    within: (tx) => joinSeries(tx, before),
  })
  return getDocument(openCase(session, caseId), stored.id)
}

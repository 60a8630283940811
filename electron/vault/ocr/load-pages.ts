import { setImmediate } from 'node:timers/promises'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { SharedFile } from '../../ocr/recogniser.ts'
import { openCase } from '../cases/open.ts'
import { chunkSize, chunkAt } from '../documents/chunks.ts'
import { getDocument } from '../documents/documents-table.ts'
import { renditionOf } from '../documents/rendition.ts'
import type { Session } from '../session/session.ts'

/** Pieces read between two looks at what else there is to do: 8 MB. */
const atOnce = 32

/**
 * What the pages of a document are seen by, in memory that the recognising threads share: there is one copy of it,
 * however many threads. Queries are answered meanwhile. Throws `Failed` (`not-found`, `vault-damaged` …).
 */
export async function loadPages(session: Session, caseId: CaseId, id: DocumentId): Promise<SharedFile> {
  const made = renditionOf(openCase(session, caseId), id)
  if (made) return { key: id, bytes: shared(made) }
  const size = getDocument(openCase(session, caseId), id).bytes
  const bytes = new Uint8Array(new SharedArrayBuffer(size))
  for (let seq = 0; seq * chunkSize < size; seq += 1) {
    if (seq % atOnce === atOnce - 1) await setImmediate()
    bytes.set(chunkAt(openCase(session, caseId), id, seq), seq * chunkSize)
  }
  return { key: id, bytes }
}

function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}

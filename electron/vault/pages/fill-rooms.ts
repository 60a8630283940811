import type { Document } from '../../../shared/domain/document.ts'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { Failed, fail } from '../../../shared/result.ts'
import { stopsExport } from '../../dossier/judge.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { getDocument } from '../documents/documents-table.ts'
import { waitingPages } from '../ocr/waiting.ts'
import type { Session } from '../session/session.ts'
import { write, type Reader } from '../store/connection.ts'
import { pagesWithRoom, putRooms } from './rooms-table.ts'
import { openedPages } from './source.ts'

/**
 * Looks where the pages of a document have room that nobody looked at: turned pages, and documents from before it was
 * known. The check and the export both do, so that a check in between makes no other dossier. Pages that wait to be
 * recognised are drawn then, and looked at then. `bytes`: the pages as they are now; of pages that are others before
 * they were looked at nothing is kept. Throws `Failed` for what is about the vault or the person.
 */
export async function fillRooms(
  session: Session,
  caseId: CaseId,
  id: DocumentId,
  bytes: Uint8Array,
  reader: FileReader,
): Promise<void> {
  const { key } = openedPages(session, caseId, id)
  for (let known = -1; ;) {
    const db = openCase(session, caseId)
    const { pages, ocr } = getDocument(db, id)
    const without = notWanted(db, id, ocr)
    // What could not be drawn the last time cannot be now.
    if (without.length >= pages || without.length === known) return
    known = without.length
    const found = await reader.rooms(bytes, without)
    if (!found.ok && stopsExport(found.failure)) throw new Failed(found.failure)
    if (!found.ok || openedPages(session, caseId, id).key !== key) return
    write(openCase(session, caseId), (tx) => putRooms(tx, id, found.value))
  }
}

/** The same reader, which looks no longer than until the signal is given: a large document takes its time. */
export const lookingUntil = (signal: AbortSignal | undefined, reader: FileReader): FileReader => ({
  ...reader,
  rooms: async (bytes, without) => {
    try {
      return await reader.rooms(bytes, without, signal ? { signal } : {})
    } catch (error) {
      if (signal?.aborted) return fail({ kind: 'cancelled' })
      throw error
    }
  },
})

/** Pages (from 0) that are known, or will be. */
function notWanted(db: Reader, id: DocumentId, ocr: Document['ocr']): number[] {
  const waiting = ocr === 'needed' ? waitingPages(db, id).map(({ page }) => page - 1) : []
  return [...new Set([...pagesWithRoom(db, id), ...waiting])]
}

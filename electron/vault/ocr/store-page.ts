import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { PageReading } from '../../ocr/messages.ts'
import { describeDocument } from '../documents/describe.ts'
import { getDocument } from '../documents/documents-table.ts'
import { putRoom } from '../pages/rooms-table.ts'
import { run, write, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { putLayer } from './layers-table.ts'

/** Keeps what was recognised on a page (from 1): words, places and text, on the disk when this returns. Throws `not-found`. */
export function storePage(db: Reader, id: DocumentId, page: number, reading: PageReading): void {
  write(db, (tx) => {
    // It may have gone to the bin, or for good, while it was recognised.
    getDocument(tx, id)
    putLayer(tx, id, page, reading)
    if (reading.room) putRoom(tx, id, page, reading.room)
    // Whatever text the page has itself is better than none.
    if (reading.text === '') return
    run(
      tx,
      sql`INSERT INTO page_text (document_id, page, text) VALUES (${id}, ${page}, ${reading.text})
          ON CONFLICT (document_id, page) DO UPDATE SET text = excluded.text`,
    )
  })
}

/** All pages were looked at: the document can be found by their words, and what follows from its text is done anew. */
export function finishDocument(db: Reader, register: Reader, id: DocumentId): void {
  write(db, (tx) => {
    setOcr(tx, id, 'done')
    run(
      tx,
      sql`UPDATE document SET text_chars =
            (SELECT coalesce(sum(length(text)), 0) FROM page_text WHERE document_id = ${id}) WHERE id = ${id}`,
    )
    describeDocument(tx, register, getDocument(tx, id))
  })
}

export const setOcr = (tx: Writer, id: DocumentId, state: 'needed' | 'done'): number =>
  run(tx, sql`UPDATE document SET ocr = ${state} WHERE id = ${id}`)

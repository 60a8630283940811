import type { DocumentId } from '../../../shared/domain/ids.ts'
import { sha256 } from '../../intake/hash-file.ts'
import { chunkCount, insertChunks } from '../documents/chunks.ts'
import { describeDocument } from '../documents/describe.ts'
import { getDocument, insertPageTexts, pageTexts } from '../documents/documents-table.ts'
import { dropRooms } from '../pages/rooms-table.ts'
import { now } from '../store/clock.ts'
import { run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

type Moves = {
  /** In the order of the old pages. */
  readonly old: readonly { readonly to: number | null; readonly same: boolean }[]
  /** Pages that there are now. */
  readonly count: number
}

/**
 * Puts other bytes in the place of a document that was made here. Words that were recognised go along with pages
 * that look the same; notes go along with their page, and those of a page that left stand on the last one.
 */
export function replacePages(
  tx: Writer,
  register: Reader,
  id: DocumentId,
  bytes: Uint8Array,
  moves: Moves,
): void {
  const { length } = bytes
  run(tx, sql`DELETE FROM chunk WHERE document_id = ${id}`)
  insertChunks(tx, id, bytes, 0, chunkCount(length))
  const texts = movedTexts(tx, id, moves)
  moveLayers(tx, id, moves)
  moveNotes(tx, id, moves)
  dropRooms(tx, id)
  const all = moves.old.filter(({ same }) => same).length === moves.count
  const before = getDocument(tx, id).ocr
  const ocr = all ? before : 'needed'
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  run(
    tx,
    sql`UPDATE document SET bytes = ${length}, sha256 = ${sha256(bytes)}, pages = ${moves.count}, ocr = ${ocr},
          text_chars = ${chars}, updated_at = ${now()} WHERE id = ${id}`,
  )
  describeDocument(tx, register, getDocument(tx, id))
}

function movedTexts(tx: Writer, id: DocumentId, { old, count }: Moves): string[] {
  const texts = Array.from({ length: count }, () => '')
  for (const { page, text } of pageTexts(tx, id)) {
    const move = old[page - 1]
    if (move?.same && move.to !== null) texts[move.to - 1] = text
  }
  run(tx, sql`DELETE FROM page_text WHERE document_id = ${id}`)
  insertPageTexts(tx, id, texts)
  return texts
}

/** By way of numbers below nothing, so that no two pages ever have the same. */
function moveLayers(tx: Writer, id: DocumentId, { old }: Moves): void {
  for (const [at, { to, same }] of old.entries()) {
    if (!same || to === null) continue
    run(tx, sql`UPDATE page_layer SET page = ${-to} WHERE document_id = ${id} AND page = ${at + 1}`)
  }
  run(tx, sql`DELETE FROM page_layer WHERE document_id = ${id} AND page > 0`)
  run(tx, sql`UPDATE page_layer SET page = -page WHERE document_id = ${id}`)
}

function moveNotes(tx: Writer, id: DocumentId, { old, count }: Moves): void {
  for (const [at, { to }] of old.entries()) {
    run(tx, sql`UPDATE page_note SET page = ${-(to ?? count)} WHERE document_id = ${id} AND page = ${at + 1}`)
  }
  run(tx, sql`UPDATE page_note SET page = -page WHERE document_id = ${id} AND page < 0`)
}

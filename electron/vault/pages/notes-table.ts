import { z } from 'zod'
import type { DocumentId, PageNoteId } from '../../../shared/domain/ids.ts'
import { pageNoteId } from '../../../shared/domain/ids.ts'
import { pageNoteSchema, type NewPageNote, type PageNote } from '../../../shared/domain/page.ts'
import { Failed } from '../../../shared/result.ts'
import { getDocument } from '../documents/documents-table.ts'
import { learnWords } from '../search/words.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const columns = sql`id, document_id AS documentId, page, x, y, text, created_at AS createdAt`

/** The notes on a document, by page and from above. */
export const listNotes = (db: Reader, id: DocumentId): PageNote[] =>
  all(
    db,
    sql`SELECT ${columns} FROM page_note WHERE document_id = ${id} AND deleted_at IS NULL
        ORDER BY page, y, created_at, id`,
    pageNoteSchema,
  )

/** The words of every note of the case. */
export const noteTexts = (db: Reader): string[] =>
  all(db, sql`SELECT text FROM page_note WHERE deleted_at IS NULL`, z.object({ text: z.string() })).map(
    ({ text }) => text,
  )

/** Throws `Failed` (`not-found`). */
function getNote(db: Reader, id: PageNoteId): PageNote {
  const found = one(
    db,
    sql`SELECT ${columns} FROM page_note WHERE id = ${id} AND deleted_at IS NULL`,
    pageNoteSchema,
  )
  if (!found) throw missing(id)
  return found
}

const missing = (id: PageNoteId): Failed =>
  new Failed({ kind: 'not-found', detail: 'page-note', values: { id } })

/** Puts a note on a page that the document has. Throws `Failed` (`not-found`). */
export function addNote(db: Reader, documentId: DocumentId, note: NewPageNote): PageNote {
  const { pages } = getDocument(db, documentId)
  if (note.page > pages) throw new Failed({ kind: 'not-found', detail: 'page' })
  return write(db, (tx) => insertNote(tx, documentId, note))
}

/** Within a transaction of something larger: a new version takes the notes of its pages along. */
export function insertNote(tx: Writer, documentId: DocumentId, note: NewPageNote): PageNote {
  const made = pageNoteSchema.parse({ ...note, id: newId(pageNoteId), documentId, createdAt: now() })
  run(
    tx,
    sql`INSERT INTO page_note (id, document_id, page, x, y, text, created_at, updated_at)
        VALUES (${made.id}, ${made.documentId}, ${made.page}, ${made.x}, ${made.y}, ${made.text}, ${made.createdAt},
          ${made.createdAt})`,
  )
  learnWords(tx, made.text)
  return made
}

/** Moves a note or writes it anew. Throws `Failed` (`not-found`). */
export function changeNote(
  db: Reader,
  id: PageNoteId,
  change: { readonly [K in 'x' | 'y' | 'text']?: NewPageNote[K] | undefined },
): PageNote {
  const before = getNote(db, id)
  const { x = before.x, y = before.y, text = before.text } = change
  const next = { ...before, x, y, text }
  write(db, (tx) => {
    run(
      tx,
      sql`UPDATE page_note SET x = ${next.x}, y = ${next.y}, text = ${next.text}, updated_at = ${now()}
          WHERE id = ${id}`,
    )
    learnWords(tx, next.text)
  })
  return next
}

/** Takes a note away, or (with `null`) brings it back. */
export function setNoteRemoved(db: Reader, id: PageNoteId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE page_note SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

import { z } from 'zod'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { dropDocument, getDocument, indexDocument } from './documents-table.ts'

const row = z.object({ id: documentId })
const removedRow = z.object({ at: z.string().nullable() })

/** Since when a document lies in the bin; null when it does not. */
export const removedAtOf = (db: Reader, id: DocumentId): string | null =>
  one(db, sql`SELECT deleted_at AS at FROM document WHERE id = ${id}`, removedRow)?.at ?? null

/**
 * What came in a mail, a ZIP or a document of photos goes to the bin with it, and comes back with it: those that
 * went at the same moment, not those that were thrown away before. `from`: since when they lie in the bin now.
 */
export function moveParts(tx: Writer, id: DocumentId, from: string | null, to: string | null): void {
  for (const part of partsBelow(tx, id, from)) {
    run(tx, sql`UPDATE document SET deleted_at = ${to} WHERE id = ${part.id}`)
    if (to !== null) dropDocument(tx, part.id)
    else findable(tx, part.id)
  }
}

/** The document that a photo is a page of stands for it everywhere. */
function findable(tx: Writer, id: DocumentId): void {
  const facts = getDocument(tx, id)
  if (facts.parentRole !== 'photo') indexDocument(tx, facts)
}

const partsBelow = (db: Reader, id: DocumentId, from: string | null): { id: DocumentId }[] =>
  all(
    db,
    sql`WITH RECURSIVE below (id) AS (
          SELECT id FROM document WHERE parent_id = ${id} AND deleted_at IS ${from}
          UNION SELECT part.id FROM document AS part JOIN below ON part.parent_id = below.id
            WHERE part.deleted_at IS ${from})
        SELECT id FROM below`,
    row,
  )

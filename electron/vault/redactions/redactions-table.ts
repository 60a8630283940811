import { z } from 'zod'
import type { DocumentId, RedactionId } from '../../../shared/domain/ids.ts'
import { documentId as documentIdSchema, redactionId } from '../../../shared/domain/ids.ts'
import {
  redactionSchema,
  type NewRedaction,
  type Redaction,
  type RedactionChange,
} from '../../../shared/domain/redaction.ts'
import { Failed } from '../../../shared/result.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql, type Query } from '../store/sql.ts'

const columns = sql`id, document_id AS documentId, page, x, y, w, h, reason, created_at AS createdAt`

/** The boxes on a document, by page and from above. */
export const listRedactions = (db: Reader, id: DocumentId): Redaction[] =>
  boxesThat(db, id, sql`deleted_at IS NULL`)

/**
 * The boxes that are black for whoever has the dossier that was made at a moment: those that stood there then, also
 * when they were taken away since. What was boxed later is black as well: it is not meant for other eyes either.
 */
export const redactionsAsOf = (db: Reader, id: DocumentId, madeAt: string): Redaction[] =>
  boxesThat(db, id, sql`(deleted_at IS NULL OR (created_at <= ${madeAt} AND deleted_at > ${madeAt}))`)

const boxesThat = (db: Reader, id: DocumentId, stand: Query): Redaction[] =>
  all(
    db,
    sql`SELECT ${columns} FROM redaction WHERE document_id = ${id} AND ${stand} ORDER BY page, y, x, id`,
    redactionSchema,
  )

const boxed = z.object({ id: documentIdSchema, boxes: z.number() })
const onPage = z.object({ id: documentIdSchema, page: z.number(), boxes: z.number(), medical: z.number() })

/** The documents with boxes, each with the number of them. */
export const countRedactions = (db: Reader): z.output<typeof boxed>[] =>
  all(
    db,
    sql`SELECT document_id AS id, count(*) AS boxes FROM redaction
        WHERE deleted_at IS NULL GROUP BY document_id ORDER BY document_id`,
    boxed,
  )

/** How many boxes the pages of these documents have, and how many for a medical reason; pages without are left out. */
export const boxesOf = (
  db: Reader,
  ids: readonly DocumentId[],
): ReadonlyMap<string, readonly z.output<typeof onPage>[]> =>
  Map.groupBy(
    all(
      db,
      sql`SELECT document_id AS id, page, count(*) AS boxes, sum(reason = 'medical') AS medical FROM redaction
          WHERE deleted_at IS NULL AND document_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
          GROUP BY document_id, page ORDER BY document_id, page`,
      onPage,
    ),
    ({ id }) => id,
  )

/** The documents that have a box. */
export const redactedDocuments = (db: Reader): ReadonlySet<string> =>
  new Set(countRedactions(db).map(({ id }) => id))

/** Puts boxes on pages that the document has. Throws `Failed` (`not-found`). */
export function addRedactions(
  db: Reader,
  documentId: DocumentId,
  boxes: readonly NewRedaction[],
): Redaction[] {
  const { pages } = getDocument(db, documentId)
  if (boxes.some(({ page }) => page > pages)) throw new Failed({ kind: 'not-found', detail: 'page' })
  return write(db, (tx) => insertRedactions(tx, documentId, boxes))
}

/** Within a transaction of something larger: a new version takes the boxes of its pages along. */
export function insertRedactions(
  tx: Writer,
  documentId: DocumentId,
  boxes: readonly NewRedaction[],
): Redaction[] {
  const at = now()
  return boxes.map((box) => {
    const made = redactionSchema.parse({ ...box, id: newId(redactionId), documentId, createdAt: at })
    run(
      tx,
      sql`INSERT INTO redaction (id, document_id, page, x, y, w, h, reason, created_at, updated_at)
          VALUES (${made.id}, ${documentId}, ${made.page}, ${made.x}, ${made.y}, ${made.w}, ${made.h},
            ${made.reason}, ${at}, ${at})`,
    )
    return made
  })
}

/** Moves or sizes a box, or gives another reason. Throws `Failed` (`not-found`). */
export function changeRedaction(db: Reader, id: RedactionId, change: RedactionChange): Redaction {
  const before = one(
    db,
    sql`SELECT ${columns} FROM redaction
        WHERE id = ${id} AND deleted_at IS NULL`,
    redactionSchema,
  )
  if (!before) throw missing(id)
  const { x = before.x, y = before.y, w = before.w, h = before.h, reason = before.reason } = change
  write(db, (tx) =>
    run(
      tx,
      sql`UPDATE redaction SET x = ${x}, y = ${y}, w = ${w}, h = ${h}, reason = ${reason}, updated_at = ${now()}
          WHERE id = ${id}`,
    ),
  )
  return { ...before, x, y, w, h, reason }
}

/** Takes a box away, or (with `null`) brings it back. Throws `Failed` (`not-found`). */
export function setRedactionRemoved(db: Reader, id: RedactionId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE redaction SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

const missing = (id: RedactionId): Failed =>
  new Failed({ kind: 'not-found', detail: 'redaction', values: { id } })

import { z } from 'zod'
import type { Document } from '../../../shared/domain/document.ts'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import { getDocument, indexDocument } from '../documents/documents-table.ts'
import { dropEntries } from '../search/index-noun.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const member = z.object({
  id: documentId,
  version: z.number(),
  replacedBy: documentId.nullable(),
  removed: z.number().transform(Boolean),
})
type Member = z.output<typeof member>
const idRow = z.object({ id: documentId })

/** What ties a document to those whose pages went into it. Kept with the links, but no link that a person makes. */
const merged = 'contains'

/** The series of a document: the id of its first version, which is its own while there is only one. */
export const seriesOf = (document: Document): DocumentId => document.seriesId ?? document.id

/** The series of a document that may be in the bin; none when it is not there at all. */
export const seriesWith = (db: Reader, id: DocumentId): DocumentId[] =>
  all(db, sql`SELECT coalesce(series_id, id) AS id FROM document WHERE id = ${id}`, idRow).map(
    (row) => row.id,
  )

/** Every version of a series in order, those in the bin included. */
const membersOf = (db: Reader, series: DocumentId): Member[] =>
  all(
    db,
    sql`SELECT id, version, replaced_by AS replacedBy, deleted_at IS NOT NULL AS removed FROM document
        WHERE (series_id = ${series} OR id = ${series}) AND state = 'complete' ORDER BY version, id`,
    member,
  )

/** The versions that are there, the first one first. Throws `Failed` (`not-found`). */
export const versionsOf = (db: Reader, id: DocumentId): Document[] =>
  membersOf(db, seriesOf(getDocument(db, id)))
    .filter(({ removed }) => !removed)
    .map((each) => getDocument(db, each.id))

/** Ids of all that was or is the same document, the one asked for included. */
export const sameDocument = (db: Reader, id: DocumentId): DocumentId[] => {
  const [series] = seriesWith(db, id)
  return series === undefined ? [id] : membersOf(db, series).map((each) => each.id)
}

/** Where documents went to that gave way to a later version, or to one that has their pages: the one that counts. */
export function countingVersion(db: Reader, id: DocumentId): DocumentId {
  let at = id
  for (let step = 0; step < 1_000; step += 1) {
    const next = one(
      db,
      sql`SELECT replaced_by AS id FROM document WHERE id = ${at} AND replaced_by IS NOT NULL`,
      idRow,
    )
    if (next === undefined) return at
    at = next.id
  }
  return at
}

/** The number for a version that comes after all there are, also after those in the bin. */
export const nextVersion = (db: Reader, series: DocumentId): number =>
  Math.max(1, ...membersOf(db, series).map(({ version }) => version)) + 1

/** Remembers that the pages of `from` are in `into`. */
export function rememberMerged(
  tx: Writer,
  into: DocumentId,
  from: DocumentId,
  linkId: string,
  at: string,
): void {
  run(
    tx,
    sql`INSERT INTO document_link (id, from_id, type, to_kind, to_id, created_at, updated_at)
        VALUES (${linkId}, ${into}, ${merged}, 'document', ${from}, ${at}, ${at})`,
  )
}

/**
 * Sets right which version counts, after one came, went to the bin or came back: each gives way to the next one
 * that is there, and only the last is found and stands on the timeline. So do documents that were merged into one
 * of them. Call it in the transaction of the change; it changes nothing when all is right.
 */
export function settleSeries(tx: Writer, series: DocumentId): void {
  const members = membersOf(tx, series)
  const present = members.filter(({ removed }) => !removed)
  for (const [at, each] of present.entries()) {
    giveWay(tx, each, present[at + 1]?.id ?? absorberOf(tx, each.id))
  }
  for (const each of members) {
    for (const { id } of mergedInto(tx, each.id)) settleMerged(tx, id)
  }
}

function settleMerged(tx: Writer, id: DocumentId): void {
  const found = one(
    tx,
    sql`SELECT id, version, replaced_by AS replacedBy, deleted_at IS NOT NULL AS removed FROM document WHERE id = ${id}`,
    member,
  )
  if (found && !found.removed) giveWay(tx, found, laterVersion(tx, id) ?? absorberOf(tx, id))
}

/** The next version within the document's own series. */
function laterVersion(db: Reader, id: DocumentId): DocumentId | null {
  const found = one(
    db,
    sql`SELECT later.id FROM document own JOIN document later ON later.series_id = coalesce(own.series_id, own.id)
        WHERE own.id = ${id} AND later.version > own.version AND later.deleted_at IS NULL AND later.state = 'complete'
        ORDER BY later.version LIMIT 1`,
    idRow,
  )
  return found?.id ?? null
}

/** The first version that is there of the document that has the pages of this one. */
function absorberOf(db: Reader, id: DocumentId): DocumentId | null {
  const found = one(
    db,
    sql`SELECT holder.id FROM document_link l
        JOIN document first ON first.id = l.from_id
        JOIN document holder ON coalesce(holder.series_id, holder.id) = coalesce(first.series_id, first.id)
        WHERE l.type = ${merged} AND l.to_id = ${id} AND holder.version >= first.version
          AND holder.deleted_at IS NULL AND holder.state = 'complete'
        ORDER BY holder.version, holder.id LIMIT 1`,
    idRow,
  )
  return found?.id ?? null
}

const mergedInto = (db: Reader, id: DocumentId): { id: DocumentId }[] =>
  all(db, sql`SELECT to_id AS id FROM document_link WHERE type = ${merged} AND from_id = ${id}`, idRow)

function giveWay(tx: Writer, each: Member, next: DocumentId | null): void {
  if (each.replacedBy === next) return
  run(tx, sql`UPDATE document SET replaced_by = ${next} WHERE id = ${each.id}`)
  if (next === null) indexDocument(tx, getDocument(tx, each.id))
  // It is still found, as an old version; the timeline shows the one that counts.
  else dropEntries(tx, 'document', each.id)
}

import { z } from 'zod'
import { documentId, linkId, type DocumentId, type LinkId } from '../../../shared/domain/ids.ts'
import { linkKinds, linkTypes, type Link, type NewLink } from '../../../shared/domain/link.ts'
import { Failed } from '../../../shared/result.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { list, sql } from '../store/sql.ts'
import { countingVersion, sameDocument } from '../versions/series.ts'

const row = z.object({
  id: linkId,
  fromId: documentId,
  type: z.enum(linkTypes),
  toKind: z.enum(linkKinds),
  toId: z.string(),
})
type Row = z.output<typeof row>

/** The links of a document (and of its other versions, which are the same document), in both directions. */
export function listLinks(db: Reader, id: DocumentId): Link[] {
  getDocument(db, id)
  const own = sameDocument(db, id)
  const found = all(
    db,
    sql`SELECT id, from_id AS fromId, type, to_kind AS toKind, to_id AS toId FROM document_link
        WHERE deleted_at IS NULL AND type IN (${list(linkTypes)})
          AND (from_id IN (${list(own)}) OR (to_kind = 'document' AND to_id IN (${list(own)})))
        ORDER BY created_at, id`,
    row,
  )
  return found.flatMap((each) => seenFrom(db, each, new Set(own)))
}

/** Nothing when what it leads to is not there (any more). */
function seenFrom(db: Reader, { id, type, ...link }: Row, own: ReadonlySet<string>): Link[] {
  const direction = own.has(link.fromId) ? 'to' : 'from'
  const kind = direction === 'to' ? link.toKind : 'document'
  const other = otherEnd(db, kind, direction === 'to' ? link.toId : link.fromId)
  return other === undefined || own.has(other.otherId) ? [] : [{ id, type, direction, kind, ...other }]
}

type End = Pick<Link, 'otherId' | 'title' | 'date'>
const end = z.object({ otherId: z.string(), title: z.string(), date: z.string() })

function otherEnd(db: Reader, kind: Link['kind'], id: string): End | undefined {
  if (kind === 'contact') {
    return one(
      db,
      sql`SELECT id AS otherId, coalesce(nullif(trim(substr(summary, 1, 120)), ''), nullif(agency, ''),
            nullif(person, ''), at) AS title, at AS date
          FROM contact WHERE id = ${id} AND deleted_at IS NULL`,
      end,
    )
  }
  if (kind === 'term') {
    return one(
      db,
      sql`SELECT id AS otherId, coalesce(nullif(label, ''), rule) AS title, event AS date
          FROM term WHERE id = ${id} AND deleted_at IS NULL`,
      end,
    )
  }
  return one(
    db,
    sql`SELECT id AS otherId, title, coalesce(date, sent, received, '') AS date FROM document
        WHERE id = ${countingVersion(db, documentId.parse(id))} AND deleted_at IS NULL AND state = 'complete'`,
    end,
  )
}

/**
 * Links a document to something; the same link again is the one that is there, or comes back. Throws `Failed`:
 * `not-found`; `invalid-input` for a document and itself.
 */
export function addLink(db: Reader, { from, type, to }: NewLink): LinkId {
  getDocument(db, from)
  if (otherEnd(db, to.kind, to.id) === undefined) throw notFound(to)
  if (to.kind === 'document' && sameDocument(db, from).some((id) => id === to.id)) {
    throw new Failed({ kind: 'invalid-input', detail: 'link-self' })
  }
  return write(db, (tx) => {
    const known = one(
      tx,
      sql`SELECT id FROM document_link
          WHERE from_id = ${from} AND type = ${type} AND to_kind = ${to.kind} AND to_id = ${to.id}`,
      z.object({ id: linkId }),
    )
    if (known) {
      run(tx, sql`UPDATE document_link SET deleted_at = NULL, updated_at = ${now()} WHERE id = ${known.id}`)
      return known.id
    }
    const [id, at] = [newId(linkId), now()]
    run(
      tx,
      sql`INSERT INTO document_link (id, from_id, type, to_kind, to_id, created_at, updated_at)
          VALUES (${id}, ${from}, ${type}, ${to.kind}, ${to.id}, ${at}, ${at})`,
    )
    return id
  })
}

function notFound({ kind, id }: NewLink['to']): Failed {
  return new Failed({ kind: 'not-found', detail: kind, values: { id } })
}

/** Takes a link away, or (with `null`) brings it back. Throws `Failed` (`not-found`). */
export function setLinkRemoved(db: Reader, id: LinkId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(
      tx,
      sql`UPDATE document_link SET deleted_at = ${removedAt}, updated_at = ${now()}
          WHERE id = ${id} AND type IN (${list(linkTypes)})`,
    ),
  )
  if (changed === 0) throw new Failed({ kind: 'not-found', detail: 'link', values: { id } })
}

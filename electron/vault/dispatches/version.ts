import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Recipe } from '../../../shared/domain/dossier.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import type { DossierContent } from '../../../shared/dossier/content.ts'
import { listRedactions, redactedDocuments } from '../redactions/redactions-table.ts'
import { all, one, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/**
 * What a dossier is made from, in one number: all that is printed but its version, its day and for whom it is, and what
 * is black in it. The same given to another is the same version.
 */
export function contentHash(db: Reader, content: DossierContent, recipe: Recipe): string {
  // At every preview: only of documents with boxes is it asked which.
  const boxed = redactedDocuments(db)
  const boxes = content.documents
    .filter(({ id }) => boxed.has(id))
    .map(({ id }) =>
      listRedactions(db, documentId.parse(id)).map(({ page, x, y, w, h, reason }) => [
        page,
        x,
        y,
        w,
        h,
        reason,
      ]),
    )
  const whole = [{ ...content, version: '', madeOn: '', addressee: '', reference: '' }, recipe, boxes]
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex')
}

const row = z.object({ version: z.int() })

/**
 * Which version of a dossier of this name for this occasion one of that content is: the same again is the one that was
 * made before, to the byte; anything else is the next.
 */
export function versionOf(
  db: Reader,
  { title, occasion }: Pick<Recipe, 'title' | 'occasion'>,
  hash: string,
): number {
  const same = sql`title = ${title} AND occasion = ${occasion} AND deleted_at IS NULL`
  const known = one(
    db,
    sql`SELECT version FROM dispatch WHERE ${same} AND content_hash = ${hash} ORDER BY version DESC LIMIT 1`,
    row,
  )
  if (known) return known.version
  const [last] = all(db, sql`SELECT coalesce(max(version), 0) AS version FROM dispatch WHERE ${same}`, row)
  return (last?.version ?? 0) + 1
}

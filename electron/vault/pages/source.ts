import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { Opened } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { originalOf } from '../documents/chunks.ts'
import { getDocument } from '../documents/documents-table.ts'
import { renditionOf } from '../documents/rendition.ts'
import type { Session } from '../session/session.ts'
import { count, one, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { z } from 'zod'

/** What a document is seen by: the pages that were made of it, or its original when that has pages itself. */
export const pageBytes = (db: Reader, id: DocumentId): Uint8Array => renditionOf(db, id) ?? originalOf(db, id)

/**
 * The pages of a document, to look at one after the other. Throws `Failed`: `not-found` also for one that went to
 * the bin meanwhile. Its bytes are read only when the reader does not have them open.
 */
export function openedPages(session: Session, caseId: CaseId, id: DocumentId): Opened {
  const db = openCase(session, caseId)
  const { sha256 } = getDocument(db, id)
  return { key: `${id} ${sha256} ${markOf(db, id)}`, load: () => pageBytes(openCase(session, caseId), id) }
}

const mark = z.object({ mark: z.string() })

/** Tells one making of the pages from another: a photo may be edited again, and then its pages are others. */
function markOf(db: Reader, id: DocumentId): string {
  const chunks = count(db, sql`SELECT count(*) FROM rendition_chunk WHERE document_id = ${id}`)
  if (chunks === 0) return ''
  const found = one(
    db,
    sql`SELECT coalesce((SELECT updated_at FROM picture_recipe WHERE document_id = ${id}), '') || ' ' || length(data)
          || ' ' || hex(substr(data, -400)) AS mark
        FROM rendition_chunk WHERE document_id = ${id} AND seq = CAST(${chunks - 1} AS INTEGER)`,
    mark,
  )
  return `${chunks} ${found?.mark ?? ''}`
}

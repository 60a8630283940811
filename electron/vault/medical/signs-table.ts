import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { documentId, type CaseId, type DocumentId } from '../../../shared/domain/ids.ts'
import { mayMatter } from '../../../shared/medical/medical.ts'
import { signsOn, type PageSigns } from '../../../shared/medical/on-page.ts'
import { openCase } from '../cases/open.ts'
import { pageTexts } from '../documents/documents-table.ts'
import type { Session } from '../session/session.ts'
import { all, run, write, type Reader, type Writer } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { sql } from '../store/sql.ts'

/** Says with which words a document was read; other words read all of them anew. */
const way = '1'

const signs = z.array(
  z.object({
    page: z.int(),
    score: z.number(),
    findings: z.int(),
    personal: z.int(),
    words: z.array(z.string()),
  }),
)
const row = z.object({ id: documentId, signs: z.string() })
const unread = z.object({ id: documentId })

/** Reads what the pages of a document say of somebody's health and keeps it, in the transaction in which its text changed. */
export function keepSigns(tx: Writer, id: DocumentId): void {
  run(
    tx,
    sql`INSERT OR REPLACE INTO medical_text (document_id, way, signs)
        VALUES (${id}, ${way}, ${JSON.stringify(read(tx, id))})`,
  )
}

const read = (db: Reader, id: DocumentId): PageSigns[] =>
  pageTexts(db, id).flatMap(({ page, text }) => {
    const found = signsOn(page, text)
    return found && mayMatter(found) ? [found] : []
  })

/** What the pages of these documents say. One that was never read (it came in before this was kept) is read now. */
export function signsOf(
  db: Reader,
  ids: readonly DocumentId[],
): ReadonlyMap<DocumentId, readonly PageSigns[]> {
  const kept = all(
    db,
    sql`SELECT document_id AS id, signs FROM medical_text WHERE way = ${way}
          AND document_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    row,
  )
  const known = new Map<DocumentId, readonly PageSigns[]>(
    kept.map((each) => [each.id, signs.parse(JSON.parse(each.signs))]),
  )
  for (const id of ids) if (!known.has(id)) known.set(id, read(db, id))
  return known
}

/** How many documents are read before other work gets its turn. */
const slice = 20

/** Reads the documents of a case that were never read, a few at a time, so that this is done once and not at every question. */
export async function readUnread(session: Session, caseId: CaseId): Promise<void> {
  for (;;) {
    const db = openCase(session, caseId)
    const found = all(
      db,
      sql`SELECT id FROM document WHERE state = 'complete' AND deleted_at IS NULL AND parent_role <> 'photo'
            AND id NOT IN (SELECT document_id FROM medical_text WHERE way = ${way}) LIMIT ${slice}`,
      unread,
    )
    if (found.length === 0) return
    // A disk that is full only makes the next question slower: what was not kept is read then.
    const kept = attempt(() =>
      write(db, (tx) => {
        for (const { id } of found) keepSigns(tx, id)
      }),
    )
    if (!kept.ok) return
    await setImmediate()
  }
}

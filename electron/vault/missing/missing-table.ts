import { z } from 'zod'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import type { Paper } from '../../../shared/missing/enclosures.ts'
import { listDocuments } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const dismissedRow = z.object({ key: z.string(), why: z.string(), at: z.string() })
export type Dismissed = z.output<typeof dismissedRow>

export const listDismissed = (db: Reader): Dismissed[] =>
  all(
    db,
    sql`SELECT key, why, created_at AS at FROM missing_dismissed ORDER BY created_at, key`,
    dismissedRow,
  )

export function putDismissed(tx: Writer, key: string, why: string): void {
  run(
    tx,
    sql`INSERT INTO missing_dismissed (key, why, created_at) VALUES (${key}, ${why}, ${now()})
        ON CONFLICT (key) DO UPDATE SET why = excluded.why, created_at = excluded.created_at`,
  )
}

/** Whether there was one. */
export const dropDismissed = (tx: Writer, key: string): boolean =>
  run(tx, sql`DELETE FROM missing_dismissed WHERE key = ${key}`) > 0

const pair = z.object({ id: documentId, other: documentId })
const page = z.object({ id: documentId, page: z.int(), text: z.string() })

/** The documents of a case with what hangs on them, and the text of those that speak of enclosures. */
export function listPapers(db: Reader): Paper[] {
  const tied = grouped(tiedPairs(db))
  const pages = speakingPages(db)
  return listDocuments(db)
    .filter(({ parentRole }) => parentRole !== 'inline')
    .map((document) => ({
      ...document,
      tied: tied.get(document.id) ?? [],
      pages: pages.get(document.id) ?? [],
    }))
}

/** Parts that came with a document, and documents that a link ties to it, in either direction. */
const tiedPairs = (db: Reader): z.output<typeof pair>[] =>
  all(
    db,
    sql`SELECT parent_id AS id, id AS other FROM document WHERE parent_id IS NOT NULL AND deleted_at IS NULL
        UNION SELECT from_id, to_id FROM document_link
          WHERE to_kind = 'document' AND deleted_at IS NULL AND type IN ('belongs', 'proves')
        UNION SELECT to_id, from_id FROM document_link
          WHERE to_kind = 'document' AND deleted_at IS NULL AND type IN ('belongs', 'proves')`,
    pair,
  )

function grouped(pairs: readonly z.output<typeof pair>[]): Map<DocumentId, DocumentId[]> {
  const found = new Map<DocumentId, DocumentId[]>()
  for (const { id, other } of pairs) found.set(id, [...(found.get(id) ?? []), other])
  return found
}

/** The text of every page of each document that speaks of an enclosure anywhere. */
function speakingPages(db: Reader): Map<DocumentId, string[]> {
  const rows = all(
    db,
    sql`SELECT document_id AS id, page, text FROM page_text WHERE document_id IN (
          SELECT document_id FROM page_text WHERE text LIKE '%bijlage%' OR text LIKE '%bijgevoegd%'
        ) ORDER BY document_id, page`,
    page,
  )
  const found = new Map<DocumentId, string[]>()
  for (const { id, page: number, text } of rows) {
    const texts = found.get(id) ?? []
    texts[number - 1] = text
    found.set(id, texts)
  }
  return new Map([...found].map(([id, texts]) => [id, Array.from(texts, (text) => text ?? '')]))
}

/** Documents of which another one proves the sending: a receipt, an envelope. */
export const listProven = (db: Reader): ReadonlySet<string> =>
  new Set(
    all(
      db,
      sql`SELECT to_id AS id FROM document_link
          WHERE to_kind = 'document' AND deleted_at IS NULL AND type IN ('proves', 'envelope', 'answers')`,
      z.object({ id: z.string() }),
    ).map(({ id }) => id),
  )

import { z } from 'zod'
import type { DossierContent } from '../../../shared/dossier/content.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Typefaces and the shell of a file; and what a page of text costs, ours or made of a mail. */
const shellBytes = 12_000
const madePageBytes = 2_500

const row = z.object({ id: z.string(), pages: z.number(), bytes: z.number() })

/**
 * About how large the file of a dossier becomes, in bytes: pages are copied as they are, so a document costs what it
 * weighs, and of a part of its pages that part. `made`: pages that are made for it.
 */
export function estimateBytes(db: Reader, content: DossierContent, made: number): number {
  const rows = all(
    db,
    sql`SELECT id, pages, coalesce(
            (SELECT sum(length(data)) FROM rendition_chunk WHERE document_id = document.id),
            CASE WHEN sniffed IN ('pdf', 'jpeg', 'png') THEN bytes ELSE 0 END
          ) AS bytes
        FROM document WHERE deleted_at IS NULL`,
    row,
  )
  const known = new Map(rows.map((one) => [one.id, one]))
  const copied = content.documents.map(({ id, pages }) => {
    const { bytes = 0, pages: total = 1 } = known.get(id) ?? {}
    return bytes === 0 ? pages * madePageBytes : (bytes * pages) / Math.max(total, pages)
  })
  return Math.round(copied.reduce((sum, bytes) => sum + bytes, shellBytes + made * madePageBytes))
}

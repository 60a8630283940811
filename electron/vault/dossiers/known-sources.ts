import { z } from 'zod'
import type { Known } from '../../dossier/judge.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ id: z.string(), sniffed: z.enum(['pdf', 'jpeg', 'png']), pages: z.number() })

/**
 * The documents of which the dossier copies the original, with the number of pages that was seen when they came in:
 * none with boxes, no own letter that is written anew, nothing that pages were made of, and nothing that could not be
 * read. Counting their pages again would take as long as copying them.
 */
export function knownSources(db: Reader): Known {
  const rows = all(
    db,
    sql`SELECT id, sniffed, pages FROM document
        WHERE sniffed IN ('pdf', 'jpeg', 'png') AND reason IS NULL AND pages > 0
          AND id NOT IN (SELECT document_id FROM redaction WHERE deleted_at IS NULL)
          AND id NOT IN (SELECT document_id FROM letter_text)
          AND (sniffed = 'pdf' OR NOT EXISTS (SELECT 1 FROM rendition_chunk AS made WHERE made.document_id = document.id))`,
    row,
  )
  const known = new Map(rows.map(({ id, sniffed, pages }) => [id, { sniffed, pages }]))
  return (id) => {
    const found = known.get(id)
    if (!found) return undefined
    return found.sniffed === 'pdf' ? { how: 'copy', pages: found.pages } : { how: 'image', pages: 1 }
  }
}

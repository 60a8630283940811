import { z } from 'zod'
import type { Known } from '../../dossier/judge.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { printable } from './sources.ts'

const row = z.object({ id: z.string(), sniffed: z.string(), pages: z.number(), rendered: z.number() })

/**
 * The documents of which the dossier copies the original, with the number of pages that was seen when they came in:
 * none with boxes, no own letter that is written anew, nothing that pages were made of, and nothing that could not be
 * read. Counting their pages again would take as long as copying them.
 */
export function knownSources(db: Reader): Known {
  const rows = all(
    db,
    sql`SELECT id, sniffed, pages,
               EXISTS (SELECT 1 FROM rendition_chunk AS made WHERE made.document_id = document.id) AS rendered
        FROM document
        WHERE reason IS NULL AND pages > 0
          AND id NOT IN (SELECT document_id FROM redaction WHERE deleted_at IS NULL)
          AND id NOT IN (SELECT document_id FROM letter_text)`,
    row,
  )
  const known = new Map(rows.map((one) => [one.id, countOf(one)]))
  return (id) => known.get(id)
}

/** As `sourceOf` would find it. */
function countOf({ sniffed, pages, rendered }: z.output<typeof row>): ReturnType<Known> {
  if (sniffed === 'pdf') return { how: 'copy', pages }
  return printable.has(sniffed) && rendered === 0 ? { how: 'image', pages: 1 } : undefined
}

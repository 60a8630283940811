import { z } from 'zod'
import type { DossierPreview } from '../../../shared/domain/dossier.ts'
import type { DossierContent } from '../../../shared/dossier/content.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Typefaces and the shell of a file; and what a page of text costs, ours or made of a mail. */
const shellBytes = 12_000
const madePageBytes = 2_500
/** A page of a scan or a photo, as small as it goes and still reads. */
const smallPageBytes = 300_000

const row = z.object({ id: z.string(), pages: z.number(), bytes: z.number() })

/**
 * About how large the file of a dossier becomes, in bytes: pages are copied as they are, so a document costs what it
 * weighs, and of a part of its pages that part. `smallest`: with its pictures as small as they go; pages that weigh
 * much are pictures. `made`: pages that are made for it.
 */
export function estimateBytes(
  db: Reader,
  content: DossierContent,
  made: number,
): { bytes: number; smallest: number } {
  const copied = [...documentBytes(db, content).values()]
  const around = shellBytes + made * madePageBytes
  return {
    bytes: Math.round(copied.reduce((sum, { own }) => sum + own, around)),
    smallest: Math.round(copied.reduce((sum, { small }) => sum + small, around)),
  }
}

/** The same of each document, by id. */
export function documentBytes(
  db: Reader,
  content: DossierContent,
): ReadonlyMap<string, { readonly own: number; readonly small: number }> {
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
  return new Map(
    content.documents.map(({ id, pages }) => {
      const { bytes = 0, pages: total = 1 } = known.get(id) ?? {}
      const own = bytes === 0 ? pages * madePageBytes : (bytes * pages) / Math.max(total, pages)
      return [id, { own, small: Math.min(own, pages * smallPageBytes) }]
    }),
  )
}

/** How a limit (in megabytes) will be kept: nothing to be done, smaller pictures, or several files. */
export function limitOf(
  { bytes, smallest }: { bytes: number; smallest: number },
  maxMb: number | undefined,
): DossierPreview['limit'] {
  if (maxMb === undefined) return undefined
  const most = maxMb * 1_000_000
  if (bytes <= most) return { how: 'as-is', bytes: most, files: 1 }
  if (smallest <= most) return { how: 'pictures', bytes: most, files: 1 }
  return { how: 'volumes', bytes: most, files: Math.max(2, Math.ceil(smallest / most)) }
}

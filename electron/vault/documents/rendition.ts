import { z } from 'zod'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { chunkSize } from './chunks.ts'

const row = z.object({ data: z.instanceof(Uint8Array) })

/** Keeps the pages (a PDF) that were made of a document without pages of its own, in place of earlier ones. */
export function insertRendition(tx: Writer, id: DocumentId, pdf: Uint8Array): void {
  run(tx, sql`DELETE FROM rendition_chunk WHERE document_id = ${id}`)
  for (let from = 0, seq = 0; from < pdf.length; from += chunkSize, seq += 1) {
    const data = Uint8Array.from(pdf.subarray(from, from + chunkSize))
    run(tx, sql`INSERT INTO rendition_chunk (document_id, seq, data) VALUES (${id}, ${seq}, ${data})`)
  }
}

/** The PDF that was made of a document, or undefined when it has pages of its own (or none at all). */
export function renditionOf(db: Reader, id: DocumentId): Uint8Array | undefined {
  const chunks = all(db, sql`SELECT data FROM rendition_chunk WHERE document_id = ${id} ORDER BY seq`, row)
  return chunks.length === 0 ? undefined : Buffer.concat(chunks.map(({ data }) => data))
}

import { z } from 'zod'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { now } from '../store/clock.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { uuid } from '../store/id.ts'
import { sql } from '../store/sql.ts'
import type { Item } from './items-table.ts'

const row = z.object({ fileName: z.string(), folder: z.string(), foundAt: z.string() })

/** Notes that a document also arrived as this file; answers what takes that back. */
export function insertOccurrence(
  tx: Writer,
  document: DocumentId,
  { name, folder }: Pick<Item, 'name' | 'folder'>,
): string {
  const id = uuid()
  run(
    tx,
    sql`INSERT INTO occurrence (id, document_id, file_name, folder, found_at)
        VALUES (${id}, ${document}, ${name}, ${folder}, ${now()})`,
  )
  return id
}

export const dropOccurrence = (tx: Writer, id: string): number =>
  run(tx, sql`DELETE FROM occurrence WHERE id = ${id}`)

/** Where else a document was found, oldest first. */
export const listOccurrences = (db: Reader, document: DocumentId): z.output<typeof row>[] =>
  all(
    db,
    sql`SELECT file_name AS fileName, folder, found_at AS foundAt FROM occurrence
        WHERE document_id = ${document} ORDER BY id`,
    row,
  )

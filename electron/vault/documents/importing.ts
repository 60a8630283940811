import { z } from 'zod'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import { all, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ id: documentId })
/** Large documents that this process is storing now. */
const underway = new Set<DocumentId>()

/** Does the storing of a large document, in slices between which other work is done. Nobody sweeps it meanwhile. */
export async function importing<T>(id: DocumentId, work: () => Promise<T>): Promise<T> {
  underway.add(id)
  try {
    return await work()
  } finally {
    underway.delete(id)
  }
}

/** Sweeps away the documents that a crash left half stored. */
export function sweepImports(db: Reader): void {
  const found = all(db, sql`SELECT id FROM document WHERE state = 'importing'`, row)
  const torn = found.filter(({ id }) => !underway.has(id))
  if (torn.length === 0) return
  write(db, (tx) => {
    for (const { id } of torn) run(tx, sql`DELETE FROM document WHERE id = ${id}`)
  })
}

import { z } from 'zod'
import { caseId, type CaseId } from '../../../shared/domain/ids.ts'
import { all, count, one, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { readCase } from './cases-table.ts'

/** What the register knows of a case: a copy, for the list of cases. The case's own file is the truth. */
const line = z.object({
  name: z.string(),
  kind: z.string(),
  municipality: z.string(),
  documents: z.number(),
  contacts: z.number(),
})
const known = z.object({ id: caseId, deleted_at: z.string().nullable() })

/** Every case of the register, those in the bin included. */
export const knownCases = (register: Reader): z.output<typeof known>[] =>
  all(register, sql`SELECT id, deleted_at FROM case_file`, known)

/** The numbers that the list of cases shows. */
export const numbersOf = (db: Reader): { documents: number; contacts: number } => ({
  // As many as the list shows: the last version of each, and photos as the document they make together.
  documents: count(
    db,
    sql`SELECT count(*) FROM document WHERE deleted_at IS NULL AND state = 'complete'
          AND replaced_by IS NULL AND parent_role <> 'photo'`,
  ),
  contacts: count(db, sql`SELECT count(*) FROM contact WHERE deleted_at IS NULL`),
})

/** Brings the register's copy up to date, where a kill between two files left it behind. Else writes nothing. */
export function healLine(register: Reader, id: CaseId, db: Reader): void {
  const { name, kind, municipality, updatedAt } = readCase(db, id)
  const truth = { name, kind, municipality, ...numbersOf(db) }
  const copy = one(
    register,
    sql`SELECT name, kind, municipality, documents, contacts FROM case_file WHERE id = ${id}`,
    line,
  )
  if (copy && JSON.stringify(copy) === JSON.stringify(truth)) return
  write(register, (tx) =>
    run(
      tx,
      sql`UPDATE case_file SET name = ${name}, kind = ${kind}, municipality = ${municipality},
            documents = ${truth.documents}, contacts = ${truth.contacts}, updated_at = max(updated_at, ${updatedAt})
          WHERE id = ${id}`,
    ),
  )
}

/** Enters a case whose files are there and which the register does not know. */
export function enterLine(register: Reader, id: CaseId, db: Reader): void {
  const { name, kind, municipality, createdAt, updatedAt } = readCase(db, id)
  const { documents, contacts } = numbersOf(db)
  write(register, (tx) =>
    run(
      tx,
      sql`INSERT INTO case_file (id, name, kind, municipality, documents, contacts, created_at, updated_at)
          VALUES (${id}, ${name}, ${kind}, ${municipality}, ${documents}, ${contacts}, ${createdAt}, ${updatedAt})`,
    ),
  )
}

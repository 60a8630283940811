import type { CaseId } from '../../../shared/domain/ids.ts'
import { Failed, must } from '../../../shared/result.ts'
import { purgeBin } from '../bin/purge.ts'
import type { Session } from '../session/session.ts'
import { count, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const swept = new WeakSet<Reader>()

/**
 * The database of a case, opened if need be. Imports that a crash left half done are swept away first.
 * Throws `Failed`: `not-found`, `vault-damaged`, `vault-in-use` …
 */
export function openCase(session: Session, id: CaseId): Reader {
  const known = count(
    session.register,
    sql`SELECT count(*) FROM case_file WHERE id = ${id} AND deleted_at IS NULL`,
  )
  if (known === 0) throw new Failed({ kind: 'not-found', detail: 'case', values: { id } })
  const db = must(session.case(id))
  if (!swept.has(db)) {
    if (count(db, sql`SELECT count(*) FROM document WHERE state = 'importing'`) > 0) {
      write(db, (tx) => run(tx, sql`DELETE FROM document WHERE state = 'importing'`))
    }
    purgeBin(db)
    swept.add(db)
  }
  return db
}

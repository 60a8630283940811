import { existsSync } from 'node:fs'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { casePath } from '../session/layout.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { run, write } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/**
 * Erases a case for real: its key first, then its file, then its line in the register. Cannot be undone.
 * The line goes to the bin before, so that a kill in between is known for what it is and finished later.
 */
export function eraseCase(session: Session, id: CaseId): Result<void> {
  write(session.register, (tx) =>
    run(tx, sql`UPDATE case_file SET deleted_at = coalesce(deleted_at, ${now()}) WHERE id = ${id}`),
  )
  const removed = existsSync(casePath(session.folder, id)) ? session.removeCase(id) : ok(undefined)
  if (removed.ok) write(session.register, (tx) => run(tx, sql`DELETE FROM case_file WHERE id = ${id}`))
  return removed
}

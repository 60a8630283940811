import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Result } from '../../../shared/result.ts'
import type { Session } from '../session/session.ts'
import { run, write } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Erases a case for real: its key first, then its file, then its line in the register. Cannot be undone. */
export function eraseCase(session: Session, id: CaseId): Result<void> {
  const removed = session.removeCase(id)
  if (removed.ok) write(session.register, (tx) => run(tx, sql`DELETE FROM case_file WHERE id = ${id}`))
  return removed
}

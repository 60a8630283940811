import type { CaseId } from '../../../shared/domain/ids.ts'
import { Failed, must } from '../../../shared/result.ts'
import { purgeBin } from '../bin/purge.ts'
import { sweepImports } from '../documents/importing.ts'
import { countWith } from '../legal/legal-table.ts'
import type { Session } from '../session/session.ts'
import { count, type Reader } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { sql } from '../store/sql.ts'
import { healLine } from './register-line.ts'

const tidied = new WeakSet<Reader>()
/** Cases that could not be read, so that the list of cases can say so. */
const damaged = new WeakMap<Session, Set<CaseId>>()

/**
 * The database of a case, opened if need be, and then tidied up once. Ask again after every wait.
 * Throws `Failed`: `not-found`, `vault-damaged`, `vault-locked` …
 */
export function openCase(session: Session, id: CaseId): Reader {
  const known = count(
    session.register,
    sql`SELECT count(*) FROM case_file WHERE id = ${id} AND deleted_at IS NULL`,
  )
  if (known === 0) throw new Failed({ kind: 'not-found', detail: 'case', values: { id } })
  const opened = session.case(id)
  if (!opened.ok && opened.failure.kind === 'vault-damaged') sayDamaged(session, id)
  const db = must(opened)
  countWith(db, session.register)
  if (!tidied.has(db)) {
    tidied.add(db)
    // Of housekeeping only: on a full disk a case must still open to be read.
    attempt(() => tidy(session, id, db))
  }
  return db
}

/** Imports that a crash left half done go, and so does what lay in the bin too long; the register is set right. */
function tidy(session: Session, id: CaseId, db: Reader): void {
  sweepImports(db)
  purgeBin(db)
  healLine(session.register, id, db)
}

/** Remembers that a case turned out to be damaged. */
export function sayDamaged(session: Session, id: CaseId): void {
  const found = damaged.get(session) ?? new Set()
  damaged.set(session, found.add(id))
}

/** Whether a case turned out to be damaged since the vault was opened. */
export const isKnownDamaged = (session: Session, id: CaseId): boolean =>
  damaged.get(session)?.has(id) ?? false

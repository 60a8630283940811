import type { CaseId } from '../../../shared/domain/ids.ts'
import { caseId } from '../../../shared/domain/ids.ts'
import { isOverdue } from '../bin/purge.ts'
import type { Session } from '../session/session.ts'
import { attempt } from '../store/failures.ts'
import { eraseCase } from './erase.ts'
import { enterLine, knownCases } from './register-line.ts'

/**
 * After a vault was opened: makes register and case files agree where a kill came between the two, and erases
 * cases that lay in the bin too long. What cannot be done now (a full disk, a damaged case) is left for later.
 */
export function settleCases(session: Session): void {
  const known = knownCases(session.register)
  const ids = new Set<string>(known.map(({ id }) => id))
  const folders = new Set(session.caseFolders())
  for (const folder of folders) if (!ids.has(folder)) attempt(() => enter(session, caseId.parse(folder)))
  for (const { id, deleted_at: removedAt } of known) {
    if (removedAt === null) continue
    if (!folders.has(id) || isOverdue(removedAt)) attempt(() => eraseCase(session, id))
  }
}

/** A case was made, and the kill came before it was entered. */
function enter(session: Session, id: CaseId): void {
  const db = session.case(id)
  if (db.ok) enterLine(session.register, id, db.value)
}

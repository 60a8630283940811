import type { CaseId } from '../../../shared/domain/ids.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { hasOpenBatches } from './batches-table.ts'
import { clearWaiting } from './waiting-work.ts'

/** Nothing waits any more in a case whose batches are all over. */
export function settleWaiting(session: Session, caseId: CaseId): void {
  if (!hasOpenBatches(openCase(session, caseId))) clearWaiting(session.register, caseId, 'intake')
}

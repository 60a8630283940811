import type { CaseTime, Period } from '../../../shared/domain/time-entry.ts'
import { totalsOf } from '../../../shared/time/totals.ts'
import { acrossCases } from '../cases/across.ts'
import type { Session } from '../session/session.ts'
import { listTime } from './time-table.ts'

/** What every case took of somebody's time in a period, by name; cases that took nothing are left out. */
export function timeAcross(session: Session, period: Period): { minutes: number; cases: CaseTime[] } {
  const cases = acrossCases(session, (db, { id, name }): CaseTime[] => {
    const totals = totalsOf(listTime(db, period))
    return totals.minutes === 0 ? [] : [{ caseId: id, caseName: name, ...totals }]
  }).toSorted((a, b) => a.caseName.localeCompare(b.caseName, 'nl'))
  return { minutes: cases.reduce((sum, { minutes }) => sum + minutes, 0), cases }
}

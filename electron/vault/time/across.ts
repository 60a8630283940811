import type { CaseTime, Period, TimeTotals } from '../../../shared/domain/time-entry.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { totalsOf } from '../../../shared/time/totals.ts'
import { knownDays, type Known } from '../agenda/known-days.ts'
import { inOneOf } from '../cases/across.ts'
import type { Session } from '../session/session.ts'
import { listTime } from './time-table.ts'

/**
 * What every case took of somebody's time in a period, by name; cases that took nothing are left out. Months are known
 * without opening a case; one that has time in a month that the period cuts in two is opened. `language`: of which
 * copies of the cases are kept.
 */
export function timeAcross(
  session: Session,
  period: Period,
  language: Language,
): { minutes: number; cases: CaseTime[] } {
  const cut = cutMonths(period)
  const cases = knownDays(session, language)
    .flatMap((known): CaseTime[] => {
      const { line } = known
      const totals = known.days.spent.some(({ month }) => cut.has(month))
        ? inOneOf(session, line, (db) => [totalsOf(listTime(db, period))])
        : [wholeMonths(known, period)]
      return totals
        .filter(({ minutes }) => minutes > 0)
        .map((each) => ({ caseId: line.id, caseName: line.name, ...each }))
    })
    .toSorted((a, b) => a.caseName.localeCompare(b.caseName, 'nl'))
  return { minutes: cases.reduce((sum, { minutes }) => sum + minutes, 0), cases }
}

const wholeMonths = ({ days }: Known, { from = '', to = '9999-99' }: Period): TimeTotals =>
  totalsOf(
    days.spent
      .filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7))
      .map(({ month, kind, minutes }) => ({ day: month, kind, minutes })),
  )

/** The months of which a period takes a part. */
function cutMonths({ from, to }: Period): Set<string> {
  const cut = new Set<string>()
  if (from !== undefined && !from.endsWith('-01')) cut.add(from.slice(0, 7))
  if (to !== undefined && to !== lastDayOf(to.slice(0, 7))) cut.add(to.slice(0, 7))
  return cut
}

const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

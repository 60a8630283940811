import type { Period } from '../../shared/domain/time-entry.ts'
import { addDays } from '../text/dates.ts'

export const periods = ['month', 'last-month', 'year', 'last-year', 'all'] as const
export type PeriodKey = (typeof periods)[number]

/** The days of a period, both included, as it stands on a day. */
export function daysIn(key: PeriodKey, today: string): Period {
  const year = Number(today.slice(0, 4))
  const month = `${today.slice(0, 7)}-01`
  if (key === 'month') return { from: month, to: lastOf(month) }
  if (key === 'last-month') {
    const last = addDays(month, -1)
    return { from: `${last.slice(0, 7)}-01`, to: last }
  }
  if (key === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` }
  return key === 'last-year' ? { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` } : {}
}

/** The last day of the month that begins on a day: no month is longer than 31 days. */
const lastOf = (first: string): string => addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1)

import { calendarOf, parseDay, type FreeReason } from '../../shared/terms/calendar.ts'
import type { LegalData } from '../../shared/terms/legal-data.ts'
import { addDays, dayNumber } from '../text/dates.ts'

export const views = ['day', 'week', 'month', 'list'] as const
export type View = (typeof views)[number]

export type Period = { readonly from: string; readonly to: string }

/** Days that the list looks ahead. */
const ahead = 366
/** What is late may be long ago. */
const longAgo = '1950-01-01'

/** Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7))

const firstOf = (day: string): string => `${day.slice(0, 8)}01`

/** The same day so many months later, or the last day of that month. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return addDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1)
}

/** The days that a view shows around a day, both included; a month in whole weeks, from Monday. */
export function periodOf(view: View, day: string): Period {
  if (view === 'day') return { from: day, to: day }
  if (view === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) }
  if (view === 'list') return { from: longAgo, to: addDays(day, ahead) }
  const from = mondayOf(firstOf(day))
  const end = addDays(addMonths(firstOf(day), 1), -1)
  return { from, to: addDays(mondayOf(end), 6) }
}

/** The day around which the view stands after a step ahead (1) or back (-1). */
export function step(view: View, day: string, by: 1 | -1): string {
  if (view === 'day') return addDays(day, by)
  if (view === 'week') return addDays(day, by * 7)
  return addMonths(day, by)
}

/** Every day of a period. */
export const daysOf = ({ from, to }: Period): string[] =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => addDays(from, at))

/** Why a day is no working day (Atw 1 and 3), or undefined on one. */
export function freeOn(day: string, { equated }: Pick<LegalData, 'equated'>): FreeReason | undefined {
  const parsed = parseDay(day)
  return parsed && calendarOf(equated).free(parsed)
}

import { compareText } from '../compare.ts'
import type { MonthTotal, TimeEntry, TimeTotals } from '../domain/time-entry.ts'

type Spent = Pick<TimeEntry, 'day' | 'minutes' | 'kind'>

/** Adds entries up: altogether, and by month (the latest first) and kind of work (the most first). */
export function totalsOf(entries: readonly Spent[]): TimeTotals {
  const byMonth = Map.groupBy(entries, ({ day }) => day.slice(0, 7))
  const months = [...byMonth].map(([month, spent]): MonthTotal => {
    const byKind = Map.groupBy(spent, ({ kind }) => kind)
    const kinds = [...byKind].map(([kind, of]) => ({ kind, minutes: sum(of) }))
    return { month, minutes: sum(spent), kinds: kinds.toSorted((a, b) => b.minutes - a.minutes) }
  })
  return { minutes: sum(entries), months: months.toSorted((a, b) => compareText(b.month, a.month)) }
}

const sum = (entries: readonly { readonly minutes: number }[]): number =>
  entries.reduce((total, { minutes }) => total + minutes, 0)

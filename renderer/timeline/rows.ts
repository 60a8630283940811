import type { TimelineEntry } from '../../shared/domain/timeline.ts'
import { daysBetween } from '../text/dates.ts'

/** From so many days on, silence is worth seeing. */
export const silenceFrom = 21

export type Row =
  | { readonly id: string; readonly type: 'entry'; readonly entry: TimelineEntry }
  | { readonly id: string; readonly type: 'silence'; readonly days: number }
  | { readonly id: string; readonly type: 'now' }

/**
 * Entries with what lies between them: the silence between two that follow each other, and the place of today.
 * `entries` stand in one order, by date; terms and dates that are still to come break no silence.
 */
export function rowsOf(entries: readonly TimelineEntry[], now: string): Row[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1]
    const own: Row = { id: `${entry.kind} ${entry.id} ${entry.date} ${index}`, type: 'entry', entry }
    return before ? [...between(before.date, entry.date, now, own.id), own] : [own]
  })
}

function between(a: string, b: string, now: string, key: string): Row[] {
  const [first, last] = [dayOfPart(a), dayOfPart(b)].toSorted()
  if (first === undefined || last === undefined) return []
  const today: Row[] = first <= now && last > now ? [{ id: `now ${key}`, type: 'now' }] : []
  const days = daysBetween(first, last < now ? last : now)
  const silence: Row[] =
    last <= now && days >= silenceFrom ? [{ id: `silence ${key}`, type: 'silence', days }] : []
  return [...today, ...silence]
}

/** The first day of a date, or of as much of it as is known. */
const dayOfPart = (date: string): string =>
  `${date.slice(0, 10)}${'-01-01'.slice(date.length - 4)}`.slice(0, 10)

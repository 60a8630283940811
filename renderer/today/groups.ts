import type { Turn } from '../../shared/domain/timeline.ts'
import { endOfWeek } from '../text/dates.ts'

export const groupKeys = ['late', 'today', 'week', 'later'] as const
export type GroupKey = (typeof groupKeys)[number]

/** Turns by when they are due; the order within a group stays. Groups without turns are left out. */
export function grouped(turns: readonly Turn[], now: string): { key: GroupKey; turns: Turn[] }[] {
  return groupKeys
    .map((key) => ({ key, turns: turns.filter((turn) => groupOf(turn.date, now) === key) }))
    .filter((group) => group.turns.length > 0)
}

function groupOf(date: string, now: string): GroupKey {
  if (date < now) return 'late'
  if (date === now) return 'today'
  return date <= endOfWeek(now) ? 'week' : 'later'
}

import type { Turn } from '../../shared/domain/timeline.ts'
import { endOfWeek } from '../text/dates.ts'

export const groupKeys = ['late', 'today', 'now', 'week', 'later'] as const
export type GroupKey = (typeof groupKeys)[number]

/** Turns by when they are due; the order within a group stays. Groups without turns are left out. */
export function grouped(turns: readonly Turn[], now: string): { key: GroupKey; turns: Turn[] }[] {
  return groupKeys
    .map((key) => ({ key, turns: turns.filter((turn) => groupOf(turn, now) === key) }))
    .filter((group) => group.turns.length > 0)
}

function groupOf({ date, opens }: Turn, now: string): GroupKey {
  if (opens && date <= now) return 'now'
  if (date < now) return 'late'
  if (date === now) return 'today'
  return date <= endOfWeek(now) ? 'week' : 'later'
}

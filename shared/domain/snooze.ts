import { z } from 'zod'
import { parseDay, plusDays } from '../terms/calendar.ts'
import type { AgendaItem } from './agenda.ts'
import { plainDate } from './dates.ts'

/** What is put off here; tasks and appointments keep it with themselves. */
const snoozedKinds = ['term', 'matter', 'promise'] as const

/** One day of a term, a matter or a promise, named as the agenda names it, and until when it asks for no attention. */
export const snoozeSchema = z.object({
  kind: z.enum(snoozedKinds),
  id: z.uuid(),
  step: z.string().max(120),
  until: plainDate,
})
export type Snooze = z.infer<typeof snoozeSchema>

/** So many days before our last day it asks for attention again, whatever was said. */
const daysBefore = 2

/**
 * The last day until which a line may be put off; null when any will do. A last day of our own under the law comes back
 * before it, since nobody gets it back afterwards.
 */
export function latestSnooze({
  kind,
  actor,
  opens,
  date,
}: Pick<AgendaItem, 'kind' | 'actor' | 'opens' | 'date'>): string | null {
  const legal = kind === 'term' || kind === 'matter'
  const day = legal && actor === 'client' && !opens ? parseDay(date) : undefined
  return day ? plusDays(day, -daysBefore).toString() : null
}

/** Whether a line asks for no attention today. A day that moved to sooner wakes it. */
export function isAsleep(
  item: Pick<AgendaItem, 'kind' | 'actor' | 'opens' | 'date'>,
  until: string | null,
  today: string,
): boolean {
  if (until === null || until <= today) return false
  const latest = latestSnooze(item)
  return latest === null || today < latest
}

/** Until when a line is put off, as far as it is. */
export const snoozeOf = (
  snoozes: readonly Snooze[],
  { kind, id, step }: Pick<AgendaItem, 'kind' | 'id' | 'step'>,
): string | null =>
  snoozes.find((each) => each.kind === kind && each.id === id && each.step === step)?.until ?? null

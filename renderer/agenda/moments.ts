import type { AgendaItem } from '../../shared/domain/agenda.ts'

/** How long before an appointment with a time. */
const minutesBefore = 60

/**
 * When to remind of what is ours to do: on its day at `at`, and an hour before an appointment with a time. What is done,
 * theirs, or put off beyond its day asks for nothing.
 */
export function momentsOf(items: readonly AgendaItem[], at: string | null): string[] {
  if (at === null) return []
  const ours = items.filter(
    ({ status, actor, date, snoozedUntil }) =>
      status === 'open' && actor === 'client' && date !== '' && (snoozedUntil ?? '') <= date,
  )
  const moments = ours.flatMap(({ date, time }) => [
    `${date}T${at}`,
    ...(time === '' ? [] : [earlier(`${date}T${time}`)]),
  ])
  return [...new Set(moments)].toSorted()
}

/** On the clock, not in the world: a change of summer time moves nothing. */
const earlier = (moment: string): string =>
  new Date(Date.parse(`${moment}:00Z`) - minutesBefore * 60_000).toISOString().slice(0, 16)

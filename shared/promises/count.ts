import type { PromiseCount, Promise_ } from '../domain/promise.ts'
import { daysBetween, parseDay } from '../terms/calendar.ts'

/** How each agency keeps its word: what it promised itself, by name. Withdrawn promises are only counted as given. */
export function countPromises(promises: readonly Promise_[], today: string): PromiseCount[] {
  const theirs = promises.filter((promise) => promise.by === 'them' && promise.agency !== '')
  return [...Map.groupBy(theirs, (promise) => promise.agencyId ?? promise.agency).values()]
    .map((list) => countOf(list, today))
    .toSorted((a, b) => a.agency.localeCompare(b.agency))
}

function countOf(list: readonly Promise_[], today: string): PromiseCount {
  const number = (wanted: (promise: Promise_) => boolean): number => list.filter(wanted).length
  return {
    agencyId: list[0]?.agencyId ?? null,
    agency: list[0]?.agency ?? '',
    given: list.length,
    kept: number(({ status }) => status === 'kept'),
    late: number(isLate),
    broken: number(({ status }) => status === 'broken'),
    open: number(({ status }) => status === 'open'),
    overdue: number(({ status, due }) => status === 'open' && due !== null && due < today),
    medianDays: median(list.flatMap(daysToKeep)),
  }
}

const isLate = ({ status, due, closedOn }: Promise_): boolean =>
  status === 'kept' && due !== null && closedOn !== null && closedOn > due

function daysToKeep({ status, madeOn, closedOn }: Promise_): number[] {
  const [made, closed] = [parseDay(madeOn), parseDay(closedOn ?? '')]
  return status === 'kept' && made && closed ? [Math.max(0, daysBetween(made, closed))] : []
}

/** The middle one; of an even number the mean of both. */
function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  return high === undefined || low === undefined ? null : (high + low) / 2
}

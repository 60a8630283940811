import { isBefore, later, plusDays, type Calendar, type Day, type FreeDay } from './calendar.ts'

export const units = ['days', 'weeks', 'months'] as const
export type Unit = (typeof units)[number]

export interface Length {
  readonly count: number
  readonly unit: Unit
}

export const weeks = (count: number): Length => ({ count, unit: 'weeks' })
export const days = (count: number): Length => ({ count, unit: 'days' })

/**
 * Where a term comes from decides whether a free day moves its end: `statute` (law or order in council) under the
 * Atw; `own` (a letter, a court, a contract, a by-law, policy) never; `eu` under Regulation 1182/71 with all Dutch
 * free days, `eu-recognised` with only the recognised holidays.
 */
export type Basis = 'statute' | 'own' | 'eu' | 'eu-recognised'

/** Why a last day on a free day stays where it is. */
export type Unmoved = 'too-long' | 'own'

/** One way of counting one term. */
export interface Count {
  readonly nominal: Day
  readonly end: Day
  /** Free days between the nominal and the last day, both ends in view. */
  readonly passed: readonly FreeDay[]
  /** The end moved because the term held fewer than two working days (Atw 2). */
  readonly tooFewWorkingDays: boolean
  /** The nominal day is free and nothing moves it. */
  readonly unmoved?: Unmoved
  /** Years whose free days were looked up. */
  readonly years: readonly number[]
  readonly basis: Basis
}

/** The same day number n months on, else the last day of that month; days and weeks are plain addition. */
const nominalEnd = (event: Day, length: Length): Day => event.add({ [length.unit]: length.count })

/** Atw 4: not for terms of more than 90 days, 12 weeks or 3 months. */
export function atwReaches(length: Length): boolean {
  const longest = { days: 90, weeks: 12, months: 3 }
  return length.count <= longest[length.unit]
}

/** Counts a term from the day after `event` (Awb 6:8, Atw 1 and 2). */
export const count = (calendar: Calendar, event: Day, length: Length, basis: Basis = 'statute'): Count =>
  settle(calendar, event, nominalEnd(event, length), length, basis)

/**
 * Settles the last day of a term that has a nominal end already (extended or suspended on the way): once, at the
 * end. `length` is what the law calls the term and decides whether the Atw reaches it.
 */
export function settle(calendar: Calendar, event: Day, nominal: Day, length: Length, basis: Basis): Count {
  const free = basis === 'eu-recognised' ? calendar.recognised : calendar.free
  if (basis === 'own' || (basis === 'statute' && !atwReaches(length))) {
    const stays = { nominal, end: nominal, passed: [], tooFewWorkingDays: false, years: [], basis }
    if (free(nominal) === undefined) return stays
    return { ...stays, unmoved: basis === 'own' ? 'own' : 'too-long' }
  }
  const working = (day: Day) => free(day) === undefined
  const next = (day: Day): Day => (working(day) ? day : next(plusDays(day, 1)))
  const first = next(nominal)
  const short = length.unit === 'days' && length.count < 3
  const end = short ? first : withTwoWorkingDays(event, first, working)
  return {
    nominal,
    end,
    passed: passedDays(nominal, end, free),
    tooFewWorkingDays: isBefore(first, end),
    years: [...new Set([nominal.year, end.year])],
    basis,
  }
}

/** Atw 2: a term of three days or more holds at least two working days. */
function withTwoWorkingDays(event: Day, end: Day, working: (day: Day) => boolean): Day {
  let day = event
  for (let found = 0; found < 2;) {
    day = plusDays(day, 1)
    if (working(day)) found += 1
  }
  return later(day, end)
}

function passedDays(from: Day, until: Day, free: Calendar['free']): FreeDay[] {
  const passed: FreeDay[] = []
  for (let day = from; isBefore(day, until); day = plusDays(day, 1)) {
    const reason = free(day)
    if (reason !== undefined) passed.push({ day, reason })
  }
  return passed
}

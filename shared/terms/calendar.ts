import { Temporal } from 'temporal-polyfill'
import { plainDate } from '../domain/dates.ts'
import type { EquatedDays } from './legal-data.ts'

export type Day = Temporal.PlainDate

/** Why a day is no working day. Names are spelled out per language in `words-nl.ts` and `words-en.ts`. */
const freeReasons = [
  'weekend',
  'new-year',
  'good-friday',
  'easter-monday',
  'queens-day',
  'kings-day',
  'liberation-day',
  'ascension',
  'whit-monday',
  'christmas',
  'second-christmas',
  'equated',
] as const
export type FreeReason = (typeof freeReasons)[number]

export interface FreeDay {
  readonly day: Day
  readonly reason: FreeReason
}

/** Terms live in these years; anything else is a typing error. */
const firstYear = 1950
const lastYear = 2150

/** The day, or `undefined` when the text is no existing day (`2026-02-30`) or no year a person means. */
export function parseDay(text: string): Day | undefined {
  if (!plainDate.safeParse(text).success) return undefined
  const day = Temporal.PlainDate.from(text)
  return day.year >= firstYear && day.year <= lastYear ? day : undefined
}

export const isBefore = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) < 0
export const later = (a: Day, b: Day) => (isBefore(a, b) ? b : a)
export const plusDays = (day: Day, days: number): Day => day.add({ days })
export const plusWeeks = (day: Day, weeks: number): Day => day.add({ weeks })
/** Whole days from `a` to `b`; negative when `b` comes first. */
export const daysBetween = (a: Day, b: Day): number => a.until(b, { largestUnit: 'days' }).days

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
export function easter(year: number): Day {
  const a = year % 19
  const b = Math.trunc(year / 100)
  const c = year % 100
  const d = Math.trunc((b - Math.trunc((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.trunc(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.trunc(c / 4) - h - (c % 4)) % 7
  const m = Math.trunc((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.trunc(n / 31), (n % 31) + 1)
}

/** The day on which the King's (until 2013 the Queen's) birthday is celebrated; on a Sunday it moves a day back. */
function birthday(year: number): Day {
  const day = year < 2014 ? new Temporal.PlainDate(year, 4, 30) : new Temporal.PlainDate(year, 4, 27)
  return day.dayOfWeek === 7 ? plusDays(day, -1) : day
}

/** A day within its year: a number is found faster than a text, and every date that is counted asks. */
const placeIn = (day: Day): number => day.month * 100 + day.day

/** Public holidays of Atw 3(1) and Good Friday of Atw 3(2), weekends left out. 5 May counts every year. */
function holidays(year: number): ReadonlyMap<number, FreeReason> {
  const on = (month: number, day: number) => new Temporal.PlainDate(year, month, day)
  const sunday = easter(year)
  const list: readonly (readonly [Day, FreeReason])[] = [
    [on(1, 1), 'new-year'],
    [plusDays(sunday, -2), 'good-friday'],
    [plusDays(sunday, 1), 'easter-monday'],
    [birthday(year), year < 2014 ? 'queens-day' : 'kings-day'],
    [on(5, 5), 'liberation-day'],
    [plusDays(sunday, 39), 'ascension'],
    [plusDays(sunday, 50), 'whit-monday'],
    [on(12, 25), 'christmas'],
    [on(12, 26), 'second-christmas'],
  ]
  return new Map(list.map(([day, reason]) => [placeIn(day), reason]))
}

export interface Calendar {
  /** Why the day is free, or `undefined` on a working day (Atw 1 and 3). */
  readonly free: (day: Day) => FreeReason | undefined
  /** The same without Good Friday and decree days: only what Atw 3(1) calls a recognised holiday. */
  readonly recognised: (day: Day) => FreeReason | undefined
  /** Whether the decree days of that year are known. */
  readonly knows: (year: number) => boolean
}

const weekend = (day: Day) => (day.dayOfWeek > 5 ? 'weekend' : undefined)

/** Holidays of the years asked about; they never change, so all calendars share them. */
const seen = new Map<number, ReadonlyMap<number, FreeReason>>()

function named(day: Day): FreeReason | undefined {
  const known = seen.get(day.year) ?? holidays(day.year)
  seen.set(day.year, known)
  return known.get(placeIn(day))
}

/** A calendar over the given decree days. */
export function calendarOf(equated: EquatedDays): Calendar {
  const decreed = new Set(equated.days)
  return {
    free: (day) => named(day) ?? weekend(day) ?? (decreed.has(day.toString()) ? 'equated' : undefined),
    recognised: (day) => {
      const name = named(day)
      return name === undefined || name === 'good-friday' ? weekend(day) : name
    },
    knows: (year) => year >= equated.from && year <= equated.to,
  }
}

/** The first working day on or before `day`. */
export function workingDayUntil(calendar: Calendar, day: Day): Day {
  return calendar.free(day) === undefined ? day : workingDayUntil(calendar, plusDays(day, -1))
}

/** The last of `count` working days, counted from the day after `day`. */
export function plusWorkingDays(calendar: Calendar, day: Day, count: number): Day {
  let end = day
  for (let left = count; left > 0;) {
    end = plusDays(end, 1)
    if (calendar.free(end) === undefined) left -= 1
  }
  return end
}

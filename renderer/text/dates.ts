import type { Language } from '../../shared/text/failure-message.ts'
import { localeOf } from './use-texts.ts'

type Style = 'short' | 'long' | 'full' | 'month' | 'weekday'

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
}

/** Days are counted, never measured: a day is its number since 1970 in UTC, so no clock change can touch it. */
export const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000

/** From day `a` to day `b`, in days. */
export const daysBetween = (a: string, b: string): number => Math.round(dayNumber(b) - dayNumber(a))

/** The day so many days later (or earlier). */
export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)

/** Today on the calendar of this computer. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** This moment, as a person would note it: `2026-11-03T10:15`. */
export function thisMinute(): string {
  const now = new Date()
  return `${today()}T${two(now.getHours())}:${two(now.getMinutes())}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A date, or as much of it as is known, in words: "3 november 2026", "november 2026", "2026". */
export function dateText(date: string, language: Language, style: Style = 'long'): string {
  if (date.length === 4) return date
  if (date.length === 7) return format(`${date}-01`, language, 'month')
  return format(date.slice(0, 10), language, style)
}

/** The time of a moment, or nothing where only the day is known. */
export const timeText = (at: string): string => (at.length > 10 ? at.slice(11, 16) : '')

/** A time with an offset or in UTC, as the clock of this computer showed it. */
export function stampText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
}

function format(day: string, language: Language, style: Style): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone: 'UTC' }).format(date)
}

/** The last day of this week; a week ends on Sunday. */
export function endOfWeek(day: string): string {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7
  return addDays(day, 6 - weekday)
}

import type { Language } from './content.ts'

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

/** Dutch writes short months without a full stop in tables; March is the odd one (mrt). */
const shortMonths = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
} as const

const days = {
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
} as const

/** `2026-03-04` → "4 maart 2026", `2024-03` → "maart 2024"; anything else (2024, "voorjaar 2024") as it is. */
export function longDate(date: string, language: Language): string {
  return spell(date, months[language])
}

/** `2026-03-04` → "4 mrt 2026". */
export function shortDate(date: string, language: Language): string {
  return spell(date, shortMonths[language])
}

/** "woensdag 4 maart 2026"; without the day of the week where the day is not known. */
export function dayAndDate(date: string, language: Language): string {
  const day = weekday(date)
  return day === null ? longDate(date, language) : `${days[language][day] ?? ''} ${longDate(date, language)}`
}

/** The time in a moment `2026-03-04T14:05`, or nothing. */
export function timeOf(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(moment)?.[1] ?? ''
}

/**
 * Sorts as text, oldest first: `2024` stands before `2024-03-04`, words by the year in them, and what has no
 * date at all comes last.
 */
function dateOrder(date: string): string {
  if (/^\d{4}/.test(date)) return date
  const year = /\b(?:19|20)\d{2}\b/.exec(date)?.[0]
  return year ?? '9999'
}

/** For sorting by `dateOrder`; equal dates keep their places. */
export function compareDates(one: string, other: string): number {
  const [first, second] = [dateOrder(one), dateOrder(other)]
  return first < second ? -1 : Number(first > second)
}

function spell(date: string, names: readonly string[]): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(date)
  const name = names[Number(parts?.[2]) - 1]
  if (!parts || name === undefined) return date
  return [parts[3] === undefined ? '' : String(Number(parts[3])), name, parts[1]].filter(Boolean).join(' ')
}

/** Day of the week of a full date, 0 = Sunday (Zeller), or null. */
function weekday(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  if (!parts) return null
  const month = Number(parts[2])
  const year = Number(parts[1]) - (month < 3 ? 1 : 0)
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]
  if (shift === undefined) return null
  return (
    (year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400) +
      shift +
      Number(parts[3])) %
    7
  )
}

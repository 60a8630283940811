import { addDays, today } from './dates.ts'

const months = [
  'jan',
  'feb',
  'maa|mrt|mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
]
const near: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  gisteren: -1,
  yesterday: -1,
  eergisteren: -2,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
}

/**
 * Reads a date as people type it: `3-11-2026`, `3/11`, `3 nov 2026`, `2026-11-03`, `gisteren`; with `partial` also
 * `nov 2026`, `11-2026` and `2026`. Returns ISO text (as much as is known), or null if it is no date.
 */
export function readDate(text: string, partial = false): string | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const shift = near[typed]
  if (shift !== undefined) return addDays(today(), shift)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return valid(iso[1], iso[2], iso[3])
  const dutch = /^(\d{1,2})(?:[-/. ]+)(\d{1,2}|[a-z]{3,9}\.?)(?:[-/. ]+(\d{4}|\d{2}))?$/.exec(typed)
  if (dutch) return valid(dutch[3] ?? today().slice(0, 4), dutch[2], dutch[1])
  return partial ? readPart(typed) : null
}

function readPart(typed: string): string | null {
  if (/^\d{4}$/.test(typed)) return typed
  const parts = /^(\d{1,2}|[a-z]{3,9}\.?)[-/. ]+(\d{4})$/.exec(typed) ?? /^(\d{4})-(\d{1,2})$/.exec(typed)
  if (!parts) return null
  const [month, year] = parts[1]?.length === 4 ? [parts[2], parts[1]] : [parts[1], parts[2]]
  return valid(year, month, '1')?.slice(0, 7) ?? null
}

function valid(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year
  const number = monthNumber(month)
  if (!number) return null
  const iso = `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) <= 12 ? Number(text) : 0
  return months.findIndex((names) => names.split('|').some((name) => text.startsWith(name))) + 1
}

/** The way a date is written in a field: `3-11-2026`, `11-2026`, `2026`. */
export function writeDate(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  return [day, month, year]
    .filter((part) => part !== undefined)
    .map((part) => String(Number(part)))
    .join('-')
}

/** Reads a time: `9.05`, `9:05`, `0905`, `14u30`. Null if it is none. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.u ]?(\d{2}))?$/.exec(text.trim().toLowerCase())
  if (!found) return null
  const hours = Number(found[1])
  const minutes = Number(found[2] ?? 0)
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

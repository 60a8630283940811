import type { NewContact } from '../../../shared/domain/contact.ts'
import { plainDate } from '../../../shared/domain/dates.ts'

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const otherMonths: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 }
const two = (value: number): string => String(value).padStart(2, '0')

/** A date as people in the Netherlands write it: `2026-11-03`, `3-11-2026`, `3/11/26`, `3 november 2026`. */
export function dateOf(cell: string): string | undefined {
  const text = cell.trim().toLowerCase()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dutch = /^(?:[a-z]+\.?,? )?(\d{1,2})[-/. ](\d{1,2}|[a-zé]{3,9})\.?[-/. ](\d{2}|\d{4})$/.exec(text)
  if (!dutch) return undefined
  const year = Number(dutch[3])
  return valid(year < 100 ? 2000 + year : year, monthOf(dutch[2] ?? ''), Number(dutch[1]))
}

function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const short = word.slice(0, 3)
  return otherMonths[short] ?? months.indexOf(short) + 1
}

function valid(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${two(month)}-${two(day)}`
  return year >= 1900 && year <= 2200 && plainDate.safeParse(text).success ? text : undefined
}

/** A date with or without a time in one cell: `3-11-2026 10:15`, `2026-11-03T10:15:00`. */
export function momentOf(cell: string, timeCell: string): string | undefined {
  const match =
    /^(.*?)[T ,]+(\d{1,2}[:.u]\d{2})(?::\d{2})?(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?(?: uur)?$/.exec(
      cell.trim(),
    )
  const day = dateOf(match?.[1] ?? cell)
  if (day === undefined) return undefined
  const written = timeCell.trim() || (match?.[2] ?? '')
  if (written === '') return day
  const time = timeOf(written)
  return time === undefined ? undefined : `${day}T${time}`
}

/** `10:15`, `10.15 uur`, `10u15`, `9:05:00`. */
export function timeOf(cell: string): string | undefined {
  const match = /^(\d{1,2})[:.u](\d{2})(?::\d{2})?\s*(?:uur|u)?$/.exec(cell.trim().toLowerCase())
  const hour = Number(match?.[1])
  const minute = Number(match?.[2])
  return match && hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined
}

/** Minutes: `25`, `25 min`, `0:25`, `1,5 uur`. null: empty. undefined: not understood. */
export function minutesOf(cell: string): number | null | undefined {
  const text = cell.trim().toLowerCase().replace(',', '.')
  if (text === '' || text === '-') return null
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text)
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]))
  const plain = /^(\d+(?:\.\d+)?)\s*(m|min|min\.|minuten|minuut|minutes|minute|u|uur|h|hour|hours)?$/.exec(
    text,
  )
  if (!plain) return undefined
  const factor = /^(u|uur|h|hour)/.test(plain[2] ?? '') ? 60 : 1
  return within(Math.round(Number(plain[1]) * factor))
}

const within = (minutes: number): number | undefined => (minutes <= 1_440 ? minutes : undefined)

const channelWords: readonly (readonly [RegExp, NewContact['channel']])[] = [
  [/^$|^-$|tel|bel|gebeld|phone|call/, 'phone'],
  [/mail/, 'mail'],
  [/brief|post|letter|aangetekend/, 'letter'],
  [/video|teams|zoom|beeld|meet|online/, 'video'],
  [/gesprek|bezoek|langs|visit|balie|afspraak|overleg|persoonlijk/, 'visit'],
]

/** undefined: not understood. An empty cell is a phone call, since it is a call log. */
export function channelOf(cell: string): NewContact['channel'] | undefined {
  const text = cell.trim().toLowerCase()
  if (/beeldbel/.test(text)) return 'video'
  return channelWords.find(([pattern]) => pattern.test(text))?.[1]
}

/** undefined: not understood. An empty cell is outgoing. */
export function directionOf(cell: string): NewContact['direction'] | undefined {
  const text = cell.trim().toLowerCase()
  if (/^(|-|u|uit|uitgaand|uitgaande|out|outgoing|verzonden|gebeld)$/.test(text)) return 'out'
  if (/^(i|in|inkomend|inkomende|incoming|ontvangen|gebeld door)$/.test(text)) return 'in'
  return undefined
}

import type { SearchFilters } from '../../../shared/domain/search.ts'

/** A period that somebody named in a question, both days in it, and the question without its name. */
export type Period = { readonly from: string; readonly to: string; readonly rest: string }

type Days = { readonly from: string; readonly to: string }
type Way = { readonly pattern: RegExp; readonly days: (words: readonly string[], today: string) => Days }

const way = (source: string, days: Way['days']): Way => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}"-])(?:(?:in|van|uit|the|of)\s+)*(?:het\s+|de\s+)?${source}(?![\p{L}\p{N}"])`,
    'iu',
  ),
  days,
})

const year = String.raw`((?:19|20)\d{2})`
const before = '(vorige|vorig|afgelopen|last|previous|deze|dit|this)'
const rank = String.raw`(eerste|tweede|derde|vierde|first|second|third|fourth|[1-4](?:e|de|ste|st|nd|rd|th)?)`

/** Ways to name a period. A month with its year is no such: every text that names it or bears its date is found. */
const ways: readonly Way[] = [
  way(
    String.raw`(voorjaar|lente|spring|zomer|summer|najaar|herfst|autumn|fall|winter)\s+(?:van\s+|of\s+)?${year}`,
    seasonOf,
  ),
  way(String.raw`${rank}\s+(?:kwartaal|quarter)\s+(?:van\s+|of\s+)?${year}`, quarterOf),
  way(`${before} (week)`, weekOf),
  way(`${before} (maand|month)`, monthOf),
  way(`${before} (kwartaal|quarter)`, quarterAround),
  way(`${before} (jaar|year)`, yearOf),
]

/**
 * The period that a question names (`brief voorjaar 2024`, `vorige maand`), counted from `today` (`YYYY-MM-DD`);
 * undefined when it names none, or names it between quotes or behind a minus.
 */
export function periodIn(query: string, today: string): Period | undefined {
  for (const { pattern, days } of ways) {
    const match = pattern.exec(query)
    if (match === null) continue
    const start = query.slice(0, match.index)
    if ((start.split('"').length - 1) % 2 === 1) continue
    const rest = `${start} ${query.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim()
    return { ...days(match.slice(1), today), rest }
  }
  return undefined
}

/** The filters with the period besides: the later of two begins, the earlier of two ends. */
export const within = (filters: SearchFilters, { from, to }: Period): SearchFilters => ({
  ...filters,
  from: filters.from !== undefined && filters.from > from ? filters.from : from,
  to: filters.to !== undefined && filters.to < to ? filters.to : to,
})

/**
 * From the first day by the weather to the last by the sun, as people do not mean either to the day. A winter is that
 * which ends in the year.
 */
function seasonOf([season = '', inYear = '']: readonly string[]): Days {
  const name = season.toLowerCase()
  if (name === 'winter') return { from: `${Number(inYear) - 1}-12-01`, to: `${inYear}-03-20` }
  if (/^(?:voorjaar|lente|spring)$/.test(name)) return { from: `${inYear}-03-01`, to: `${inYear}-06-20` }
  if (/^(?:zomer|summer)$/.test(name)) return { from: `${inYear}-06-01`, to: `${inYear}-09-22` }
  return { from: `${inYear}-09-01`, to: `${inYear}-12-20` }
}

const ranks = [
  /^(?:eerste|first|1)/i,
  /^(?:tweede|second|2)/i,
  /^(?:derde|third|3)/i,
  /^(?:vierde|fourth|4)/i,
]

function quarterOf([which = '', inYear = '']: readonly string[]): Days {
  const quarter = ranks.findIndex((pattern) => pattern.test(which))
  return months(Number(inYear), quarter * 3, 3)
}

/** 0 for this one, -1 for the one before. */
const back = (word: string): number => (/^(?:deze|dit|this)$/i.test(word) ? 0 : -1)

function weekOf([word = '']: readonly string[], today: string): Days {
  const day = new Date(`${today}T00:00:00Z`)
  const monday = day.getUTCDate() - ((day.getUTCDay() + 6) % 7) + 7 * back(word)
  const at = (date: number): string => iso(day.getUTCFullYear(), day.getUTCMonth(), date)
  return { from: at(monday), to: at(monday + 6) }
}

function monthOf([word = '']: readonly string[], today: string): Days {
  return months(yearIn(today), monthIn(today) + back(word), 1)
}

function quarterAround([word = '']: readonly string[], today: string): Days {
  return months(yearIn(today), (Math.floor(monthIn(today) / 3) + back(word)) * 3, 3)
}

function yearOf([word = '']: readonly string[], today: string): Days {
  return months(yearIn(today) + back(word), 0, 12)
}

const yearIn = (day: string): number => Number(day.slice(0, 4))
const monthIn = (day: string): number => Number(day.slice(5, 7)) - 1

/** Whole months, the first counted from January as 0; it may lie in another year. */
const months = (inYear: number, first: number, count: number): Days => ({
  from: iso(inYear, first, 1),
  to: iso(inYear, first + count, 0),
})

const iso = (inYear: number, month: number, date: number): string =>
  new Date(Date.UTC(inYear, month, date)).toISOString().slice(0, 10)

/**
 * What people write in many ways and mean one thing by: dates, phone numbers, references. Each gets one form, a word
 * that nobody types, which stands in the index beside the text; so every way of writing it finds every other.
 */

/** Begin of a form, by what it is. Nobody's word begins so. */
const mark = { date: 'xxd', phone: 'xxp', reference: 'xxr' } as const

const monthNames = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'maart|mrt|march|mar',
  'apr(?:il)?',
  'mei|may',
  'juni?|june',
  'juli?|july',
  'aug(?:ustus|ust)?',
  'sept?(?:ember)?',
  'okt(?:ober)?|oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const month = `(${monthNames.join('|')})\\.?`
const edge = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
const year = String.raw`((?:19|20)\d{2}|'\d{2})`
const shortYear = String.raw`((?:19|20)\d{2}|\d{2})`
const between = String.raw`\s?[-/.]\s?`

type Ways = readonly { readonly pattern: RegExp; readonly parts: readonly ('y' | 'm' | 'd')[] }[]
const way = (source: string, ...parts: ('y' | 'm' | 'd')[]): Ways[number] => ({
  pattern: new RegExp(edge + source + end, 'giu'),
  parts,
})
/** The ways to write a date, the longest first: what one has taken is no date for the next. */
const dateWays: Ways = [
  way(String.raw`(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[\s./-]{1,2}${month}[\s./-]{0,2}${year}`, 'd', 'm', 'y'),
  way(String.raw`${month}\s(\d{1,2})(?:st|nd|rd|th)?,?\s${year}`, 'm', 'd', 'y'),
  way(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`, 'y', 'm', 'd'),
  way(String.raw`(\d{1,2})${between}(\d{1,2})${between}${shortYear}`, 'd', 'm', 'y'),
  way(String.raw`${month}\s${year}`, 'm', 'y'),
]
const phone = /(?<![\p{L}\p{N}])(?:\+|00)?\d(?:[\s().-]{0,3}\d){7,13}(?![\p{L}\p{N}])/gu
/** Letters and digits with single signs between them, at least one of each. */
const reference = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-./_:][\p{L}\p{N}]+)+(?![\p{L}\p{N}])/gu

/** Every form of a text, each once. */
export const formsOf = (text: string): string[] => [...new Set(formsIn(text).map(({ form }) => form))]

export type FoundForm = { readonly at: number; readonly length: number; readonly form: string }

/** The dates, phone numbers and references of a text, and where they stand. */
export function formsIn(text: string): FoundForm[] {
  if (!/\d/.test(text)) return []
  const others = [
    ...Array.from(text.matchAll(phone), (match) => ({ match, form: phoneForm(match[0]) })),
    ...Array.from(text.matchAll(reference), (match) => ({ match, form: referenceForm(match[0]) })),
  ].flatMap(({ match, form }) =>
    form === undefined ? [] : [{ at: match.index, length: match[0].length, form }],
  )
  return [...datesIn(text), ...others]
}

/** The dates of a text and where they stand; none overlaps another. */
export function datesIn(text: string): FoundForm[] {
  const found: FoundForm[] = []
  for (const { pattern, parts } of dateWays) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const { length } = match[0]
      if (found.some((other) => at < other.at + other.length && other.at < at + length)) continue
      const value = (part: 'y' | 'm' | 'd'): string => match[parts.indexOf(part) + 1] ?? ''
      const form = dateForm(value('y'), value('m'), parts.includes('d') ? value('d') : undefined)
      if (form !== undefined) found.push({ at, length, form })
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** The form of a day or a month; undefined when there is none such. */
function dateForm(yearText: string, monthText: string, dayText: string | undefined): string | undefined {
  const digits = yearText.replace(/\D/g, '')
  const full = digits.length === 2 ? `20${digits}` : digits
  const number = monthNumber(monthText)
  if (number < 1 || number > 12) return undefined
  const start = `${mark.date}${full}${String(number).padStart(2, '0')}`
  if (dayText === undefined) return start
  const day = Number(dayText)
  return day >= 1 && day <= 31 ? start + String(day).padStart(2, '0') : undefined
}

const monthPatterns = monthNames.map((names) => new RegExp(`^(?:${names})$`, 'i'))
const monthNumber = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : monthPatterns.findIndex((names) => names.test(text)) + 1

/** The form of a day, a month or a year as it is stored (`2026-03-04`); none of a year alone. */
export const storedDateForm = (date: string): string | undefined =>
  date.length < 7 ? undefined : mark.date + date.slice(0, 10).replaceAll('-', '')

/** The form of a phone number or the begin of one; undefined for too few digits. `+31` and `0031` are 0. */
export function phoneForm(typed: string, fewest = 9): string | undefined {
  const digits = typed.replace(/\D/g, '')
  if (digits.length < fewest || digits.length > 15) return undefined
  const local = /^\s*(?:\+|00)/.test(typed) ? digits.replace(/^(?:00)?31(?=\d)/, '0') : digits
  return mark.phone + local
}

/** The form of a reference (`Z-2026/0417`); undefined for what has hardly a digit. */
export function referenceForm(typed: string): string | undefined {
  const bare = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const digits = bare.replace(/\D/g, '').length
  if (digits < 3 || bare.length < 5 || bare.length > 40) return undefined
  // A scan takes 0 for O and 1 for l; among digits they are digits.
  const read = digits * 2 >= bare.length ? bare.replaceAll('o', '0').replaceAll(/[il]/g, '1') : bare
  return mark.reference + read
}

/** Whether a word of the index is a form and not a word of the text. */
export const isForm = (word: string): boolean => /^xx[dpr]/.test(word) && /\d/.test(word)

import type { DecisionFacts } from '../domain/decision.ts'

type Period = DecisionFacts['period']
type Language = 'nl' | 'en'

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
}
const word = Object.keys(numbers).join('|')
const amount = String.raw`(?:\d{1,4}(?:[.,]\d{1,2})?\s?(?:½|¼|¾)?|${word})`
const periods = String.raw`(?:per|iedere|elke|in de)\s+(?:vier|4)\s+weken|per\s+4-wekenperiode|(?:per|iedere|elke)\s+week|wekelijks|(?:per|iedere|elke)\s+(?:kalender)?maand|maandelijks|(?:per|elk|ieder)\s+(?:kalender)?jaar|jaarlijks|op jaarbasis`
const hours = new RegExp(
  String.raw`(?<![\d.,:])(?:(\d{1,3}):([0-5]\d)\s*uur|(${amount})\s*(?:uur|uren|u)\b\.?(?:\s*(?:en)?\s*(\d{1,2}|${word})\s*(?:minuten|minuut|min)\b\.?)?|(\d{1,5}|${word})\s*(?:minuten|minuut|min)\b\.?)\s*(?:\S+\s+){0,4}?(${periods})`,
  'iu',
)
const money = new RegExp(
  String.raw`(?:(?:€|\beuro?)\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-))?|(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?\s*euro\b)(?:\s*(?:\S+\s+){0,4}?(${periods}))?`,
  'iu',
)

/** How much help: "4 uur en 30 minuten per week", "4,5 uur per week", "4:30 uur per vier weken", "270 minuten per maand". */
export function readHours(text: string): { minutes: number; period: Period } | null {
  const found = hours.exec(text)
  if (!found) return null
  const [, clockHours, clockMinutes, whole, beside, alone, period = ''] = found
  const minutes =
    alone === undefined
      ? clockHours === undefined
        ? numberOf(whole) * 60 + numberOf(beside)
        : Number(clockHours) * 60 + Number(clockMinutes)
      : numberOf(alone)
  return { minutes: Math.round(minutes), period: periodOf(period) }
}

/** How much money, in cents: "€ 1.234,56 per maand", "EUR 12.000 per jaar", "1234 euro per vier weken". */
export function readEuros(text: string): { euros: number; period: Period } | null {
  const found = money.exec(text)
  if (!found) return null
  const [, sign, signCents, plain, plainCents, period = ''] = found
  const whole = Number((sign ?? plain ?? '').replaceAll('.', ''))
  const cents = Number((signCents ?? plainCents ?? '0').replace('-', '0'))
  return Number.isSafeInteger(whole) ? { euros: whole * 100 + cents, period: periodOf(period) } : null
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function numberOf(text = ''): number {
  const known = numbers[text.toLowerCase()]
  if (known !== undefined) return known
  const fraction = fractions[text.slice(-1)] ?? 0
  return Number(text.replace(/\s?[½¼¾]$/u, '').replace(',', '.') || '0') + fraction
}

function periodOf(text: string): Period {
  const plain = text.toLowerCase()
  if (/vier|4/u.test(plain)) return 'four-weeks'
  if (/wee?k/u.test(plain)) return 'week'
  if (/maand/u.test(plain)) return 'month'
  return plain === '' ? '' : 'year'
}

/** Weeks of a period; a month is a twelfth of the 52 weeks that agencies count with. */
const weeks: Readonly<Record<Exclude<Period, ''>, number>> = {
  week: 1,
  'four-weeks': 4,
  month: 52 / 12,
  year: 52,
}

/** An amount per week, rounded; null when it does not say over which time it goes. */
export const perWeek = (value: number | null, period: Period): number | null =>
  value === null || period === '' ? null : Math.round(value / weeks[period])

const over: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  nl: { '': '', week: ' per week', 'four-weeks': ' per vier weken', month: ' per maand', year: ' per jaar' },
  en: { '': '', week: ' a week', 'four-weeks': ' per four weeks', month: ' a month', year: ' a year' },
}

/** "4 uur en 30 minuten". */
export function minutesText(minutes: number, language: Language): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  const words =
    language === 'nl'
      ? [`${whole} uur`, rest === 1 ? '1 minuut' : `${rest} minuten`]
      : [whole === 1 ? '1 hour' : `${whole} hours`, rest === 1 ? '1 minute' : `${rest} minutes`]
  if (rest === 0) return words[0] ?? ''
  return whole === 0 ? (words[1] ?? '') : words.join(language === 'nl' ? ' en ' : ' and ')
}

/** "€ 1.234,50". */
export const eurosText = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replaceAll(/\s/gu, ' ')

/** What is granted: hours, money, or both. */
export function amountText({ minutes, euros, period }: DecisionFacts, language: Language): string {
  const parts = [
    minutes === null ? '' : minutesText(minutes, language),
    euros === null ? '' : eurosText(euros, language),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join(', ')}${over[language][period]}`
}

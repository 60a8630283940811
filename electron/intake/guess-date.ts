/** Month names as letters write them, Dutch and English, with their usual short forms. */
const monthNames: readonly string[] = [
  'januari|january|jan',
  'februari|february|febr|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
]
const anyMonth = monthNames.join('|')

const forms: readonly (readonly [RegExp, 'dmy' | 'mdy' | 'ymd'])[] = [
  [
    new RegExp(
      `(?<![\\d.-])(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ -](?:of )?(${anyMonth})\\.?,?[ -](\\d{4})(?!\\d)`,
      'giu',
    ),
    'dmy',
  ],
  [new RegExp(`(?<!\\p{L})(${anyMonth})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'giu'), 'mdy'],
  [/(?<![\d.-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\d-])/g, 'dmy'],
  [/(?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g, 'ymd'],
]

/** Where on the first page a date of the letter itself stands; further down it is about something else. */
const reach = 4_000

interface Candidate {
  readonly date: string
  readonly at: number
  readonly score: number
}

/**
 * The date on a letter, from the text of its first page: one that is called date, or stands after a place or
 * alone on its line, before one that comes by in a sentence. A guess, for the person to confirm.
 */
export function guessDate(text: string): string | undefined {
  const page = text.slice(0, reach)
  const candidates = forms.flatMap(([form, order]) =>
    [...page.matchAll(form)].flatMap((found): Candidate[] => {
      const date = toDate(found, order)
      return date === undefined
        ? []
        : [{ date, at: found.index, score: scoreOf(page, found.index, found[0].length) }]
    }),
  )
  const best = candidates.toSorted((a, b) => b.score - a.score || a.at - b.at)[0]
  return best !== undefined && best.score > 0 ? best.date : undefined
}

function toDate(found: RegExpExecArray, order: 'dmy' | 'mdy' | 'ymd'): string | undefined {
  const parts = found.slice(1, 4)
  const at = (letter: string): string => parts[order.indexOf(letter)] ?? ''
  const named = monthNames.findIndex((names) => names.split('|').includes(at('m').toLowerCase()))
  const month = named >= 0 ? named + 1 : Number(at('m'))
  return plainDate(Number(at('y')), month, Number(at('d')))
}

/** `YYYY-MM-DD` when the day exists and a letter can bear it. */
function plainDate(year: number, month: number, day: number): string | undefined {
  if (year < 1950 || year > 2099 || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const label =
  /(?:^|\n|\s)(?:datum|dagtekening|verzonden|verzenddatum|date|dated|d\.d\.|gedagtekend|datum (?:brief|besluit))\s*:?\s*(?:op )?$/iu
const place = /(?:^|\n)(?:'s-)?\p{Lu}[\p{L}' -]{1,40},?\s*(?:d\.d\.|de|den)?\s*$/u
const otherDate =
  /(?:geboren|geboortedatum|geb\.?|born|date of birth|uw (?:brief|bericht|aanvraag|schrijven)(?: van)?|vanaf|ingaande|ingangsdatum|t\/m|tot(?: en met)?|geldig|uiterlijk|v(?:óó|oo)r|since|from|until|per)\s*(?:op|van|:)?\s*:?\s*$/iu

/** Above zero: a letter's own date, the likelier the higher. */
function scoreOf(page: string, at: number, length: number): number {
  const before = page.slice(Math.max(0, at - 60), at)
  const after = page.slice(at + length, at + length + 40)
  if (otherDate.test(before)) return 0
  if (label.test(before)) return 5
  const endsLine = /^\s*(?:\n|$)/.test(after)
  if (endsLine && place.test(before)) return 4
  if (endsLine && /(?:^|\n)\s*$/.test(before)) return 3
  return at < 1_500 ? 2 : 1
}

/** Month names as letters write them and as OCR reads them, Dutch and English, with their short forms. */
const monthNames: readonly string[] = [
  'januari|january|jan',
  'februari|february|febr|feb',
  'maart|rnaart|rnrt|mrt|march|rnarch|mar',
  'april|apri1|aprii|apr',
  'mei|rnei|me1|may',
  'juni|june|jun',
  'juli|ju1i|july|jul',
  'augustus|august|aug',
  'september|septernber|sept|sep',
  'oktober|october|okt|oct',
  'november|novernber|nov',
  'december|decernber|dec',
]
const anyMonth = monthNames.join('|')
/** What OCR makes of digits, too. */
const digit = '[\\dOoIl|]'
const separator = '[ ]?[-/.][ ]?'

type Order = 'dmy' | 'mdy' | 'ymd'
const forms: readonly (readonly [RegExp, Order])[] = [
  [
    new RegExp(
      `(?<![\\w.-])(${digit}{1,2})(?:e|ste|de|st|nd|rd|th)?[ -](?:of )?(${anyMonth})\\.?,?[ -]['’]?(${digit}{4}|\\d{2}(?!\\d*[:.]\\d))(?![\\w])`,
      'giu',
    ),
    'dmy',
  ],
  [new RegExp(`(?<!\\p{L})(${anyMonth})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'giu'), 'mdy'],
  [
    new RegExp(
      `(?<![\\w.,-])(${digit}{1,2})${separator}(${digit}{1,2})${separator}['’]?((?:19|2[0Oo])${digit}{2}|\\d{2})(?![\\w-]|[.,]\\d)`,
      'gu',
    ),
    'dmy',
  ],
  [/(?<![\w.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, 'ymd'],
  [/(?<![\w.-])((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/gu, 'ymd'],
]

export interface FoundDate {
  readonly date: string
  readonly at: number
  readonly length: number
}

/** Every date that is written out in a line, in the order in which they stand. Compact ones only when asked. */
export function findDates(line: string, { compact = false } = {}): FoundDate[] {
  const found = forms.slice(0, compact ? forms.length : -1).flatMap(([form, order]) =>
    [...line.matchAll(form)].flatMap((match): FoundDate[] => {
      const date = toDate(match, order)
      return date === undefined ? [] : [{ date, at: match.index, length: match[0].length }]
    }),
  )
  return found.toSorted((a, b) => a.at - b.at)
}

function toDate(found: RegExpExecArray, order: Order): string | undefined {
  const parts = found.slice(1, 4)
  const at = (letter: string): string => parts[order.indexOf(letter)] ?? ''
  const name = at('m').toLowerCase()
  const named = monthNames.findIndex((names) => names.split('|').includes(name))
  return plainDate(yearOf(at('y')), named >= 0 ? named + 1 : number(at('m')), number(at('d')))
}

const number = (text: string): number => Number(text.replaceAll(/[Oo]/g, '0').replaceAll(/[Il|]/g, '1'))

/** `26` is 2026, `98` is 1998. */
function yearOf(text: string): number {
  const year = number(text)
  if (text.length > 2) return year
  return year < 70 ? 2_000 + year : 1_900 + year
}

/** `YYYY-MM-DD` when the day exists and a letter can bear it. */
function plainDate(year: number, month: number, day: number): string | undefined {
  if (year < 1950 || year > 2099 || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

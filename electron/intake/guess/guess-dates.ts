import { alone, columns, datedColumns, labels, type DateField } from './date-labels.ts'
import { findDates, type FoundDate } from './find-dates.ts'
import { ranked, sawOf, type Guess, type GuessInput } from './guess.ts'
import type { Line } from './lay-out.ts'

/** A date where it stands: what is written before and after it, and above it. */
interface Placed extends FoundDate {
  readonly line: Line
  readonly no: number
  /** Which of the dates in its line it is. */
  readonly nth: number
  readonly before: string
  readonly after: string
  readonly above: string
}

interface Verdict {
  readonly field: DateField
  readonly score: number
}

const place =
  /^(?:'[st][- ])?\p{Lu}[\p{L}'’ .-]{1,40}?(?:,|\s)\s*(?:d\.d\.|de|den|the)?\s*(?:(?:ma|di|wo|do|vr|za|zo|mon|tues|wednes|thurs|fri|satur|sun)\p{L}*day?,?\s*)?$/u
const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s*$/iu
const inProse = /\b(?:op|van|on|in|het|een|de|dat|die|is|wordt|was|at|of|our|uw|your)\s*$/iu

/** Dates of the letter: on it, sent, received. Never more than a month after today. */
export function guessDates(lines: readonly Line[], input: GuessInput): Guess[] {
  const latest = monthAfter(input.today)
  const placed = lines.flatMap((line, no) => placeDates(lines, line, no)).filter(({ date }) => date <= latest)
  const guesses = placed.flatMap((found): Guess[] => {
    const { field, score } = judge(found)
    if (score === 0) return []
    const saw = sawOf(around(found))
    return [{ field, value: found.date, saw, source: 'text', page: found.line.page, score }]
  })
  const own = [...guesses, ...sentAsDate(guesses), ...fromElsewhere(lines, input, latest)]
  return (['date', 'sent', 'received'] as const).flatMap((field) =>
    ranked(
      own.filter((guess) => guess.field === field),
      field === 'date' ? 4 : 2,
    ),
  )
}

function placeDates(lines: readonly Line[], line: Line, no: number): Placed[] {
  if (!/[\dOIl]/.test(line.text)) return []
  return findDates(line.text).map((found, nth) => ({
    ...found,
    nth,
    line,
    no,
    before: line.text.slice(0, found.at),
    after: line.text.slice(found.at + found.length),
    above: lines[no - 1]?.text ?? '',
  }))
}

/** What a date is, by the words around it. */
function judge(found: Placed): Verdict {
  const verdict = byLabel(found) ?? byPlace(found)
  const far = found.line.page > 1 ? 0.8 : 1
  return { field: verdict.field, score: verdict.score * far }
}

function byLabel(found: Placed): Verdict | undefined {
  return onLine(found) ?? (startsLine(found.before) ? underLabel(found) : undefined)
}

function onLine({ before, line }: Placed): Verdict | undefined {
  const short = before.slice(-70)
  const label = labels.find(([form]) => form.test(short))
  if (!label) return undefined
  const [, field, score] = label
  // "… dat u op 3 juni hebt verzonden" in a sentence is not a stamp.
  const sentence = line.zone === 'body' && before.length > 45 && field !== 'date'
  return { field, score: sentence ? 0.15 : score }
}

/** Only references and dashes stand before it. */
const startsLine = (before: string): boolean =>
  before.trim() === '' || /^[-–\s\d./A-Z]*$/.test(before) || findDates(before).length > 0

function underLabel({ above, no, nth }: Placed): Verdict | undefined {
  const label = alone.find(([form]) => form.test(above))
  if (label) return { field: label[1], score: label[2] }
  if (no >= 40 || !columns.test(above)) return undefined
  const head = [...above.matchAll(datedColumns)][nth]?.[1] ?? 'datum'
  if (/^(?:uw|your)/iu.test(head)) return { field: 'date', score: 0 }
  return { field: /^verz/iu.test(head) ? 'sent' : 'date', score: 0.88 }
}

/** Without a label: alone on its line or after a place above the text is likely; in a sentence it is not. */
function byPlace(found: Placed): Verdict {
  return { field: 'date', score: scoreOf(found) }
}

function scoreOf(found: Placed): number {
  const { before, after, line } = found
  if (/^(?:,? (?:geboren|born)|\s*\(geb)/iu.test(after)) return 0
  const top = line.page === 1 && line.zone !== 'body'
  const own = ends.test(after) ? scoreAtEnd(before, top) : 0
  if (own > 0) return own
  return top && before.trim() === '' ? 0.6 : scoreInLine(found, top)
}

/** Words stand before it: it is about something else, the likelier the more they are a sentence. */
function scoreInLine({ before, after, line, no }: Placed, top: boolean): number {
  if (line.zone === 'subject') return 0.12
  if (inProse.test(before)) return 0.1
  if (!top) return no < 30 ? 0.14 : 0.08
  return ends.test(after) && !/[.!?]\s/.test(before) ? 0.55 : 0.3
}

/** Nothing but a page number or a time comes after it. */
const ends = /^\s*[.,;]?\s*(?:\(?pagina.*|\d{1,2}[:.]\d{2}.*|,?\s*aanvang.*)?$/iu

/** A date at the end of its line: alone there, or after a place. 0: neither. */
function scoreAtEnd(before: string, top: boolean): number {
  const bonus = top ? 0.12 : 0
  if (before.trim() === '' || weekday.test(before)) return 0.7 + bonus
  return place.test(before) && !inProse.test(before) ? 0.74 + bonus : 0
}

/** A letter that only says when it was sent bears that date. */
const sentAsDate = (guesses: readonly Guess[]): Guess[] =>
  guesses.flatMap((guess) =>
    guess.field === 'sent' && guess.score > 0.5 ? [{ ...guess, field: 'date' as const, score: 0.86 }] : [],
  )

/** The day that a mail, a photo or a name of a file bears. */
function fromElsewhere(lines: readonly Line[], input: GuessInput, latest: string): Guess[] {
  const { found, mime, fileName } = input
  const guesses: Guess[] = []
  const add = (value: string, saw: string, source: Guess['source'], score: number): void => {
    if (value <= latest) guesses.push({ field: 'date', value, saw: sawOf(saw), source, page: null, score })
  }
  if (found.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(found.date)) {
    if (isMail(mime)) add(found.date, writtenIn(lines, found.date), 'mail', 0.97)
    else if (mime.startsWith('image/')) add(found.date, found.date, 'camera', 0.45)
  }
  for (const { date } of findDates(fileName.replaceAll('_', ' '), { compact: true }))
    add(date, fileName, 'file', 0.42)
  return guesses
}

/** How the head of a mail writes its day. */
const writtenIn = (lines: readonly Line[], day: string): string =>
  lines.slice(0, 12).find(({ text }) => findDates(text).some(({ date }) => date === day))?.text ?? day

export const isMail = (mime: string): boolean => /rfc822|outlook|ms-tnef/.test(mime)

function around({ line, at, length }: Placed): string {
  if (line.text.length <= 90) return line.text
  const from = Math.max(0, at - 40)
  return `${from > 0 ? '…' : ''}${line.text.slice(from, at + length + 20)}`
}

function monthAfter(today: string): string {
  const [year = 2099, month = 12, day = 31] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month, Math.min(day, 28))).toISOString().slice(0, 10)
}

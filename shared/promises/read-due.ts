import { Temporal } from 'temporal-polyfill'
import {
  calendarOf,
  isBefore,
  parseDay,
  plusDays,
  plusWorkingDays,
  type Calendar,
  type Day,
} from '../terms/calendar.ts'
import { legalData, type LegalData } from '../terms/legal-data.ts'
import {
  monthOf,
  monthPattern,
  numberOf,
  numberPattern,
  plain,
  weekdayOf,
  weekdayPattern,
} from './due-words.ts'

/** How a day was said; each has its sentence in the texts. */
export type DueForm = 'day' | 'weekday' | 'date' | 'span' | 'working-days' | 'week' | 'month'

/** By when, as it was read: the last day on which the promise can still be kept. */
export type ReadDue = {
  readonly due: string
  readonly form: DueForm
  /** The words it was read from, and where they stand in the line. */
  readonly words: string
  readonly from: number
}

type Groups = Readonly<Record<string, string | undefined>>
type Form = {
  readonly form: DueForm
  readonly pattern: RegExp
  readonly read: (found: Groups, call: Day, calendar: Calendar) => Day | undefined
}

/** Up to and including; `voor` and `before` leave the day itself out (see `isStrict`). */
const lead = `(?<lead>uiterlijk(?: op| voor)?|ten laatste|niet later dan|voor|tegen|op|before|by|on|at the latest on|no later than)\\s+`
const the = `(?:de |het |the )?`
const form = (name: DueForm, pattern: string, read: Form['read']): Form => ({
  form: name,
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${lead})?${the}${pattern}(?![\\p{L}\\d-])`, 'u'),
  read,
})

const after = (call: Day, weekday: number): Day => plusDays(call, ((weekday - call.dayOfWeek + 6) % 7) + 1)
const ofWeek = (call: Day, weeks: number, weekday: number): Day =>
  plusDays(call, weeks * 7 + weekday - call.dayOfWeek)
/** Friday of this week; in the weekend this week is over, and the next one is meant. */
const endOfWeek = (call: Day): Day => ofWeek(call, call.dayOfWeek > 5 ? 1 : 0, 5)
const next = `volgende|next`
const coming = `komende|aankomende|aanstaande|deze|coming|this`

/** What is most exact comes first: `volgende week dinsdag` before `volgende week` before `dinsdag`. */
const forms: readonly Form[] = [
  form('date', `(?<iso>\\d{4}-\\d{2}-\\d{2})`, ({ iso = '' }) => parseDay(iso)),
  form('date', `(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})(?:[-/.](?<y>\\d{4}|\\d{2}))?`, dateOf),
  form(
    'date',
    `(?<d>\\d{1,2})(?:e|ste|st|nd|rd|th)?(?: of)? (?<name>${monthPattern})\\.?(?: (?<y>\\d{4}))?`,
    dateOf,
  ),
  form('date', `(?<name>${monthPattern}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\\d{4}))?`, dateOf),
  form('weekday', `(?:${next}) week (?:op )?(?<w>${weekdayPattern})`, ({ w = '' }, call) =>
    ofWeek(call, 1, weekdayOf(w)),
  ),
  form('weekday', `(?<w>${weekdayPattern}) (?:${next}) week`, ({ w = '' }, call) =>
    ofWeek(call, 1, weekdayOf(w)),
  ),
  form('weekday', `(?:${next}) (?<w>${weekdayPattern})`, ({ w = '' }, call) => ofWeek(call, 1, weekdayOf(w))),
  form('weekday', `(?:(?:${coming}) )?(?<w>${weekdayPattern})`, ({ w = '' }, call) =>
    after(call, weekdayOf(w)),
  ),
  form(
    'working-days',
    `(?:binnen|within|over|in) (?<n>${numberPattern}) (?:werkdag(?:en)?|working days?|business days?)`,
    ({ n = '' }, call, calendar) => plusWorkingDays(calendar, call, numberOf(n)),
  ),
  form(
    'span',
    `(?:binnen|within|over|in) (?<n>${numberPattern}) (?<unit>uur|hours?|dag(?:en)?|days?|week|weken|weeks?|maand(?:en)?|months?)`,
    spanOf,
  ),
  form('week', `(?:einde?(?: van)?|end of) ${the}(?:${next}) week`, (_, call) => ofWeek(call, 1, 5)),
  form('week', `(?:${next}) week`, (_, call) => ofWeek(call, 1, 5)),
  form('week', `(?:einde?(?: van)?|end of) ${the}(?:(?:${coming}) )?week`, (_, call) => endOfWeek(call)),
  form('week', `(?:deze|this) week`, (_, call) => endOfWeek(call)),
  form('month', `(?:einde?(?: van)?|end of) ${the}(?:${next}) (?:maand|month)`, (_, call) =>
    lastOf(call.add({ months: 1 })),
  ),
  form('month', `(?:einde?(?: van)?|end of) ${the}(?:deze |this )?(?:maand|month)`, (_, call) =>
    lastOf(call),
  ),
  form('day', `(?:overmorgen|day after tomorrow)`, (_, call) => plusDays(call, 2)),
  form('day', `(?:morgen(?:ochtend|middag|avond)?|tomorrow)`, (_, call) => plusDays(call, 1)),
  form('day', `(?:vandaag|vanmiddag|vanavond|today|this afternoon|tonight)`, (_, call) => call),
]

const lastOf = (day: Day): Day => day.with({ day: day.daysInMonth })

/** Without a year the first such day from the call on is meant. */
function dateOf({ d = '', m, name, y }: Groups, call: Day): Day | undefined {
  const month = name === undefined ? Number(m) : monthOf(name)
  const on = (year: number): Day | undefined =>
    parseDay(`${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`)
  if (y !== undefined) return on(Number(y) < 100 ? 2000 + Number(y) : Number(y))
  const thisYear = on(call.year)
  return thisYear && !isBefore(thisYear, call) ? thisYear : on(call.year + 1)
}

function spanOf({ n = '', unit = '' }: Groups, call: Day): Day {
  const many = numberOf(n)
  if (/^(uur|hour)/.test(unit)) return plusDays(call, Math.ceil(many / 24))
  if (/^(dag|day)/.test(unit)) return plusDays(call, many)
  return unit.startsWith('we') ? plusDays(call, many * 7) : call.add({ months: many })
}

/** `voor vrijdag` is kept on Thursday at the latest; `voor het eind van de week` includes that end. */
const isStrict = (found: Groups, name: DueForm): boolean =>
  (found['lead'] === 'voor' || found['lead'] === 'before') && ['weekday', 'date', 'day'].includes(name)

const calendarIn = ({ equated }: Pick<LegalData, 'equated'> = legalData): Calendar => calendarOf(equated)

/**
 * By when, in a line that was typed during a call on `called`; `undefined` when no day was said that can still come.
 * Never answers a day before the call.
 */
export function readDue(line: string, called: string, law?: Pick<LegalData, 'equated'>): ReadDue | undefined {
  const call = Temporal.PlainDate.from(called)
  const calendar = calendarIn(law)
  const text = plain(line)
  for (const { form: name, pattern, read } of forms) {
    const found = pattern.exec(text)
    const day = found ? read(found.groups ?? {}, call, calendar) : undefined
    if (!found || !day || isBefore(day, call)) continue
    const last = isStrict(found.groups ?? {}, name) && isBefore(call, day) ? plusDays(day, -1) : day
    const words = line.slice(found.index, found.index + found[0].length)
    return { due: last.toString(), form: name, words, from: found.index }
  }
  return undefined
}

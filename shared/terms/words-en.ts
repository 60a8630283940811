import type { Day, FreeDay, FreeReason } from './calendar.ts'
import type { Count, Length, Unit } from './count.ts'
import type { Words } from './words.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const units: Record<Unit, readonly [string, string]> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
}
const names: Record<Exclude<FreeReason, 'weekend' | 'equated'>, string> = {
  'new-year': "New Year's Day",
  'good-friday': 'Good Friday',
  'easter-monday': 'Easter Monday',
  'queens-day': "Queen's Day",
  'kings-day': "King's Day",
  'liberation-day': 'Liberation Day',
  ascension: 'Ascension Day',
  'whit-monday': 'Whit Monday',
  christmas: 'Christmas Day',
  'second-christmas': 'the second day of Christmas',
}

const date = (day: Day) =>
  `${weekdays[day.dayOfWeek - 1] ?? ''} ${day.day} ${months[day.month - 1] ?? ''} ${day.year}`
const length = ({ count, unit }: Length) =>
  unit === 'months' && count % 12 === 0
    ? `${count / 12} ${count === 12 ? 'year' : 'years'}`
    : `${count} ${units[unit][count === 1 ? 0 : 1]}`
const days = (count: number) => length({ count, unit: 'days' })
const until = (day: Day) => `up to and including ${date(day)}`

function freeDay({ day, reason }: FreeDay, next: FreeDay | undefined): string {
  if (reason === 'equated') return `${date(day)} is equated with a public holiday by royal decree`
  if (reason !== 'weekend') return `${date(day)} is ${names[reason]}`
  return next?.reason === 'weekend'
    ? `${date(day)} and ${date(next.day)} are in the weekend`
    : `${date(day)} is in the weekend`
}

/** One clause per day; Saturday and Sunday share one. */
function free(list: readonly FreeDay[]): string {
  const clauses = list.flatMap((one, at) =>
    one.reason === 'weekend' && list[at - 1]?.reason === 'weekend' ? [] : [freeDay(one, list[at + 1])],
  )
  return `${clauses.join('; ')}.`
}

function settled(count: Count, open: boolean): string {
  const { nominal, end, unmoved, basis } = count
  if (unmoved === 'too-long')
    return 'That is no working day, but the General Extension of Time Limits Act (Algemene termijnenwet) does not extend this term: it is longer than 12 weeks, 90 days or 3 months (article 4).'
  if (unmoved === 'own')
    return 'That is no working day, but the General Extension of Time Limits Act (Algemene termijnenwet) only extends terms that are set in a law (article 1).'
  if (count.years.length === 0) return ''
  if (nominal.equals(end)) return 'That is a working day.'
  const law =
    basis === 'statute' ? 'Algemene termijnenwet, articles 1 and 3' : 'Regulation 1182/71, article 3'
  if (count.tooFewWorkingDays)
    return `That term holds fewer than two working days. It therefore runs on ${until(end)} (${basis === 'statute' ? 'Algemene termijnenwet, article 2' : law}).`
  const runs = open ? 'Counted safely, the term therefore runs on' : 'The term therefore runs on'
  return `${free(count.passed)} ${runs} ${until(end)} (${law}).`
}

export const wordsEn: Words = {
  date,
  length,
  days,
  until,
  free,
  settled,
  runs: (term, nominal) => `The term starts the day after and lasts ${length(term)}: ${until(nominal)}.`,
  apart: (strict, safe) => `Counted strictly it is ${date(strict)}, counted safely ${date(safe)}.`,
  stoodStill: ({ requested, ended, lapsed, strict, safe }) => {
    const asked = `On ${date(requested)} the agency asked for completion`
    const how = lapsed
      ? `the time given ran out unused on ${date(ended)}`
      : `on ${date(ended)} it was completed`
    const still =
      strict === safe ? days(strict) : `${days(strict)} counted strictly and ${days(safe)} counted safely`
    return `${asked}; ${how}. The term stood still for ${still}.`
  },
  unknownDays: (year) =>
    `For ${year} it is not known which days a royal decree equates with a public holiday (equated days not known for ${year}). Check this.`,
}

import type { Day, FreeDay, FreeReason } from './calendar.ts'
import type { Count, Length, Unit } from './count.ts'
import type { Words } from './words.ts'
import { capital } from '../text/capital.ts'

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const units: Record<Unit, readonly [string, string]> = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
}
const names: Record<Exclude<FreeReason, 'weekend' | 'equated'>, string> = {
  'new-year': 'nieuwjaarsdag',
  'good-friday': 'Goede Vrijdag',
  'easter-monday': 'tweede paasdag',
  'queens-day': 'Koninginnedag',
  'kings-day': 'Koningsdag',
  'liberation-day': 'Bevrijdingsdag',
  ascension: 'Hemelvaartsdag',
  'whit-monday': 'tweede pinksterdag',
  christmas: 'eerste kerstdag',
  'second-christmas': 'tweede kerstdag',
}

const date = (day: Day) =>
  `${weekdays[day.dayOfWeek - 1] ?? ''} ${day.day} ${months[day.month - 1] ?? ''} ${day.year}`
const length = ({ count, unit }: Length) =>
  unit === 'months' && count % 12 === 0
    ? `${count / 12} jaar`
    : `${count} ${units[unit][count === 1 ? 0 : 1]}`
const days = (count: number) => length({ count, unit: 'days' })
const until = (day: Day) => `tot en met ${date(day)}`

function freeDay({ day, reason }: FreeDay, next: FreeDay | undefined): string {
  if (reason === 'equated') return `${date(day)} is bij koninklijk besluit gelijkgesteld met een feestdag`
  if (reason !== 'weekend') return `${date(day)} is ${names[reason]}`
  return next?.reason === 'weekend'
    ? `${date(day)} en ${date(next.day)} vallen in het weekend`
    : `${date(day)} valt in het weekend`
}

/** One clause per day; Saturday and Sunday share one. */
function free(list: readonly FreeDay[]): string {
  const clauses = list.flatMap((one, at) =>
    one.reason === 'weekend' && list[at - 1]?.reason === 'weekend' ? [] : [freeDay(one, list[at + 1])],
  )
  return `${capital(clauses.join('; '))}.`
}

function settled(count: Count, open: boolean): string {
  const { nominal, end, unmoved, basis } = count
  if (unmoved === 'too-long')
    return 'Die dag is geen werkdag, maar de Algemene termijnenwet verlengt deze termijn niet: hij is langer dan 12 weken, 90 dagen of 3 maanden (artikel 4).'
  if (unmoved === 'own')
    return 'Die dag is geen werkdag, maar de Algemene termijnenwet verlengt alleen termijnen die in een wet staan (artikel 1).'
  if (count.years.length === 0) return ''
  if (nominal.equals(end)) return 'Dat is een werkdag.'
  const law = basis === 'statute' ? 'Algemene termijnenwet, artikel 1 en 3' : 'Verordening 1182/71, artikel 3'
  if (count.tooFewWorkingDays)
    return `In die termijn vallen minder dan twee werkdagen. Hij loopt daarom door ${until(end)} (${basis === 'statute' ? 'Algemene termijnenwet, artikel 2' : law}).`
  const runs = open ? 'Veilig geteld loopt de termijn daarom door' : 'De termijn loopt daarom door'
  return `${free(count.passed)} ${runs} ${until(end)} (${law}).`
}

/** Dutch, plain (B1). */
export const wordsNl: Words = {
  date,
  length,
  days,
  until,
  free,
  settled,
  runs: (term, nominal) => `De termijn begint de dag erna en duurt ${length(term)}: ${until(nominal)}.`,
  apart: (strict, safe) => `Strikt geteld is het ${date(strict)}, veilig geteld ${date(safe)}.`,
  stoodStill: ({ requested, ended, lapsed, strict, safe }) => {
    const asked = `Op ${date(requested)} is gevraagd om aan te vullen`
    const how = lapsed
      ? `de gegeven tijd liep ongebruikt af op ${date(ended)}`
      : `op ${date(ended)} is aangevuld`
    const still =
      strict === safe ? days(strict) : `strikt geteld ${days(strict)} en veilig geteld ${days(safe)}`
    return `${asked}; ${how}. De termijn stond ${still} stil.`
  },
  unknownDays: (year) =>
    `Van ${year} is niet bekend welke dagen bij koninklijk besluit met een feestdag zijn gelijkgesteld. Kijk dit na.`,
}

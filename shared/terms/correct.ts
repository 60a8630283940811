import { parseDay } from './calendar.ts'
import type { LegalData, PenaltyTable } from './legal-data.ts'

/** What a person put in the place of a number or day of the law. */
export interface Correction {
  readonly key: string
  readonly value: string
}

/**
 * One number or day that can be corrected. Keys: `day/2026-05-15` (`yes`: equated with a holiday), `known_until`
 * (a year), `penalty/2026-01-01` (euros a day in the three fortnights: `23 35 45`), `allowance_per_week` (euros),
 * `wia_weeks`.
 */
export interface LegalItem {
  readonly key: string
  readonly value: string
  /** What Zaakmap itself holds it to be; null for what it does not know of. */
  readonly builtIn: string | null
  readonly corrected: boolean
}

const firstYear = 2015
const lastYear = 2035
const amounts = /^\d{1,4} \d{1,4} \d{1,4}$/
const whole = (from: number, to: number) => (text: string) =>
  /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to

const kinds: readonly (readonly [RegExp, (value: string) => boolean])[] = [
  [/^day\/(.+)$/, (value) => value === 'yes' || value === 'no'],
  [/^penalty\/(.+)$/, (value) => amounts.test(value)],
  [/^known_until$/, whole(2023, lastYear)],
  [/^allowance_per_week$/, whole(0, 1000)],
  [/^wia_weeks$/, whole(1, 52)],
]

const dated = (day: string): boolean => {
  const year = parseDay(day)?.year
  return year !== undefined && year >= firstYear && year <= lastYear
}

/** Whether the key names something that can be corrected, and the value fits it. Days lie in 2015 to 2035. */
export function fitsCorrection({ key, value }: Correction): boolean {
  return kinds.some(([pattern, fits]) => {
    const found = pattern.exec(key)
    const day = found?.[1]
    return found !== null && (day === undefined || dated(day)) && fits(value)
  })
}

const after = (key: string, start: string) => (key.startsWith(start) ? key.slice(start.length) : undefined)

/** The tables of the law with a person's corrections in their place. What does not fit is left out. */
export const correct = (data: LegalData, corrections: readonly Correction[]): LegalData =>
  corrections.filter(fitsCorrection).reduce(correctOne, data)

function correctOne(data: LegalData, { key, value }: Correction): LegalData {
  const day = after(key, 'day/')
  if (day !== undefined) return withDay(data, day, value === 'yes')
  const from = after(key, 'penalty/')
  if (from !== undefined) return { ...data, penalties: withTable(data.penalties, from, value) }
  const count = Number(value)
  if (key === 'known_until') return { ...data, equated: { ...data.equated, to: count } }
  if (key === 'wia_weeks') return { ...data, wiaPolicy: { ...data.wiaPolicy, weeks: count } }
  return { ...data, allowancePenalty: { ...data.allowancePenalty, perWeek: count } }
}

function withDay(data: LegalData, day: string, equated: boolean): LegalData {
  const others = data.equated.days.filter((known) => known !== day)
  const days = equated ? [...others, day].toSorted() : others
  return { ...data, equated: { ...data.equated, days } }
}

/** A table that a person gives holds for its year; one that is corrected keeps its own last day. */
function withTable(tables: readonly PenaltyTable[], from: string, value: string): PenaltyTable[] {
  const known = tables.find((table) => table.from === from)
  const bands = value.split(' ').map((perDay) => ({ days: 14, perDay: Number(perDay) }))
  const confirmedUntil = known?.confirmedUntil ?? `${from.slice(0, 4)}-12-31`
  const table: PenaltyTable = { from, confirmedUntil, bands, mark: 'K' }
  return [...tables.filter((other) => other.from !== from), table].toSorted((a, b) =>
    b.from.localeCompare(a.from),
  )
}

const valuesOf = (data: LegalData): Map<string, string> =>
  new Map([
    ['known_until', String(data.equated.to)],
    ...data.equated.days.map((day): [string, string] => [`day/${day}`, 'yes']),
    ...data.penalties.map(({ from, bands }): [string, string] => [
      `penalty/${from}`,
      bands.map(({ perDay }) => perDay).join(' '),
    ]),
    ['allowance_per_week', String(data.allowancePenalty.perWeek)],
    ['wia_weeks', String(data.wiaPolicy.weeks)],
  ])

/** Everything that can be corrected, days and tables by date, each with what Zaakmap itself holds. */
export function listLegal(data: LegalData, corrections: readonly Correction[]): LegalItem[] {
  const own = valuesOf(data)
  const said = new Map(corrections.filter(fitsCorrection).map(({ key, value }) => [key, value]))
  return [...new Set([...own.keys(), ...said.keys()])]
    .toSorted((a, b) => a.localeCompare(b))
    .map((key) => ({
      key,
      value: said.get(key) ?? own.get(key) ?? '',
      builtIn: own.get(key) ?? null,
      corrected: said.has(key),
    }))
}

/**
 * A second way of counting, written apart from `shared/terms`: numbered days instead of a calendar library, and a
 * list of Easter days from an almanac instead of a formula. The tests hold one against the other.
 */
const easterDays = [
  '2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12', '2021-04-04',
  '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16',
  '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25',
  '2036-04-13',
] // prettier-ignore
const decreed = [
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15',
  '2027-05-07', '2028-04-28', '2028-05-26',
] // prettier-ignore
const perDay = 86_400_000

export const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / perDay
export const text = (day: number) => new Date(day * perDay).toISOString().slice(0, 10)
export const add = (day: string, days: number) => text(number(day) + days)

const free = new Set(decreed)
for (const easter of easterDays) {
  const year = easter.slice(0, 4)
  for (const offset of [-2, 1, 39, 50]) free.add(add(easter, offset))
  for (const day of ['01-01', '05-05', '12-25', '12-26']) free.add(`${year}-${day}`)
  free.add(['2025', '2031', '2036'].includes(year) ? `${year}-04-26` : `${year}-04-27`)
}

/** 1 January 1970 was a Thursday. */
export const isFree = (day: string) => free.has(day) || [2, 3].includes(((number(day) % 7) + 7) % 7)

/** The first working day from `day` on. */
export function onward(day: string): string {
  let at = day
  while (isFree(at)) at = add(at, 1)
  return at
}

export const weeksOn = (day: string, weeks: number) => add(day, 7 * weeks)
/** A statutory term of at most twelve weeks. */
export const statutory = (day: string, weeks: number) => onward(weeksOn(day, weeks))

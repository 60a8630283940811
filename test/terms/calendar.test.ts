import { describe, expect, test } from 'vitest'
import { calendarOf, easter, parseDay, plusWorkingDays, type Day } from '../../shared/terms/calendar.ts'
import { legalData } from '../../shared/terms/legal-data.ts'
import { add, isFree, number, text } from './reference.ts'

const day = (iso: string): Day => {
  const parsed = parseDay(iso)
  if (parsed === undefined) throw new Error(`no day: ${iso}`)
  return parsed
}
const calendar = calendarOf(legalData.equated)
const recognised = (iso: string) => calendar.recognised(day(iso))
const freeOf = (iso: string) => calendar.free(day(iso))

describe('public holidays', () => {
  test.each([
    ['2026-01-01', 'new-year'],
    ['2026-01-02', 'equated'],
    ['2026-04-03', 'good-friday'],
    ['2026-04-06', 'easter-monday'],
    ['2026-04-27', 'kings-day'],
    ['2026-05-05', 'liberation-day'],
    ['2026-05-14', 'ascension'],
    ['2026-05-15', 'equated'],
    ['2026-05-25', 'whit-monday'],
    ['2026-12-25', 'christmas'],
    ['2026-12-26', 'second-christmas'],
    ['2027-03-26', 'good-friday'],
    ['2027-05-07', 'equated'],
    ['2028-04-14', 'good-friday'],
    ['2028-06-05', 'whit-monday'],
    ['2013-04-30', 'queens-day'],
    ['2026-03-21', 'weekend'],
    ['2026-03-22', 'weekend'],
  ])('%s is %s', (iso, reason) => expect(freeOf(iso)).toBe(reason))

  test.each([
    '2026-05-04',
    '2026-12-24',
    '2026-12-31',
    '2026-05-01',
    '2027-04-26',
    '2023-01-02',
    '2014-04-30',
    '2025-04-28',
  ])('%s is a working day', (iso) => expect(freeOf(iso)).toBeUndefined())

  test.each([2014, 2025, 2031, 2036])('King’s Day of %i moves from Sunday to Saturday', (year) => {
    expect(freeOf(`${year}-04-26`)).toBe('kings-day')
    expect(freeOf(`${year}-04-27`)).toBe('weekend')
  })

  test('every day of 2015-2035 agrees with the other way of counting', () => {
    for (let at = number('2015-01-01'); at <= number('2035-12-31'); at += 1)
      expect([text(at), freeOf(text(at)) !== undefined]).toEqual([text(at), isFree(text(at))])
  })

  test.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2099, '2099-04-12'],
  ])('Easter of %i is on %s', (year, iso) => expect(easter(year).toString()).toBe(iso))

  test('a European holiday is a recognised one: not Good Friday, not a decree day', () => {
    expect(['2026-04-03', '2026-05-15'].map(recognised)).toEqual([undefined, undefined])
    expect(['2026-04-06', '2026-04-05'].map(recognised)).toEqual(['easter-monday', 'weekend'])
  })

  test('decree days are known for 2023 to 2028', () => {
    expect([2022, 2023, 2028, 2029].map(calendar.knows)).toEqual([false, true, true, false])
  })
})

describe('days', () => {
  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-04-31',
    '2026-00-10',
    '20260304',
    '2026-3-4',
    '',
  ])('%j is no day', (iso) => expect(parseDay(iso)).toBeUndefined())
  test.each(['2026-03-04T10:00', '04-03-2026', '2026-03-04 ', '0026-03-04', '9999-12-31', '1949-12-31'])(
    '%j is no day a term lives in',
    (iso) => expect(parseDay(iso)).toBeUndefined(),
  )
  test.each(['2024-02-29', '2000-02-29', '1950-01-01', '2150-12-31'])('%s is a day', (iso) =>
    expect(parseDay(iso)?.toString()).toBe(iso),
  )
  test('three working days skip Easter', () => {
    expect(plusWorkingDays(calendar, day('2026-04-02'), 3).toString()).toBe('2026-04-09')
    expect(add('2026-04-02', 7)).toBe('2026-04-09')
  })
})

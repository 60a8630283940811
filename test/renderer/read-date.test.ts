import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, daysBetween, endOfWeek, today } from '../../renderer/text/dates.ts'
import { readDate, readTime, writeDate } from '../../renderer/text/read-date.ts'

const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('2000-01-01', days))

describe('a date as people type it', () => {
  test.each([
    ['3-11-2026', '2026-11-03'],
    ['3/11/2026', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['03 11 2026', '2026-11-03'],
    ['3 nov 2026', '2026-11-03'],
    ['3 november 2026', '2026-11-03'],
    ['3 Mrt. 2026', '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
    ['3 may 2026', '2026-05-03'],
    ['3-11-26', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toBe(iso)
  })

  test.each([
    '',
    'ooit',
    '31-4-2026',
    '29-2-2026',
    '32-1-2026',
    '3-13-2026',
    '2026',
    '11-2026',
    '3-11-2026 of zo',
  ])('"%s" is no day', (text) => {
    expect(readDate(text)).toBeNull()
  })

  test.each([
    ['2024', '2024'],
    ['11-2024', '2024-11'],
    ['nov 2024', '2024-11'],
    ['2024-11', '2024-11'],
    ['3-11-2024', '2024-11-03'],
  ])('where a part is enough, %s is %s', (text, iso) => {
    expect(readDate(text, true)).toBe(iso)
  })

  test('words for days near today', () => {
    expect(readDate('vandaag')).toBe(today())
    expect(readDate('gisteren')).toBe(addDays(today(), -1))
    expect(readDate('Morgen')).toBe(addDays(today(), 1))
  })

  test('what a field shows is read back as the same date', () => {
    fc.assert(fc.property(day, (iso) => readDate(writeDate(iso), true) === iso))
    expect(readDate(writeDate('2024-03'), true)).toBe('2024-03')
    expect(readDate(writeDate('2024'), true)).toBe('2024')
  })
})

describe('a time as people type it', () => {
  test.each([
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['0905', '09:05'],
    ['14u30', '14:30'],
    ['9', '09:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })
  test.each(['24:00', '9:60', 'straks', ''])('"%s" is no time', (text) => {
    expect(readTime(text)).toBeNull()
  })
})

describe('days', () => {
  test('adding and measuring agree, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -4000, max: 4000 }),
        (from, days) => daysBetween(from, addDays(from, days)) === days,
      ),
    )
  })
  test('a week ends on the Sunday that comes, or is today', () => {
    fc.assert(
      fc.property(day, (from) => {
        const end = endOfWeek(from)
        const away = daysBetween(from, end)
        return away >= 0 && away < 7 && (((dayNumber(end) + 4) % 7) + 7) % 7 === 0
      }),
    )
  })
})

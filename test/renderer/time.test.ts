import { expect, test } from 'vitest'
import { daysIn } from '../../renderer/time/period.ts'
import { readSpent, spentText } from '../../renderer/time/spent.ts'
import { time } from '../../shared/text/nl/time.ts'

test('time is read as minutes or as hours and minutes', () => {
  expect(['75', '1:15', '1.15', '1u15', ' 8 ', '0:30'].map(readSpent)).toEqual([75, 75, 75, 75, 8, 30])
  for (const text of ['', '0', '0:00', '1:75', '1441', '25:00', 'lang', '-5'])
    expect(readSpent(text)).toBeNull()
})

test('time is said in hours and minutes', () => {
  expect([5, 60, 75].map((minutes) => spentText(minutes, time))).toEqual(['5 min', '1 uur', '1 uur 15 min'])
})

test('a period has its first and last day, over the turn of a year and in a leap year', () => {
  expect(daysIn('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(daysIn('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  expect(daysIn('month', '2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect(daysIn('last-year', '2026-01-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(daysIn('all', '2026-01-01')).toEqual({})
})

import { expect, test } from 'vitest'
import type { TimelineEntry } from '../../shared/domain/timeline.ts'
import { rowsOf, silenceFrom } from '../../renderer/timeline/rows.ts'
import { addDays } from '../../renderer/text/dates.ts'

const now = '2026-11-22'
const entry = (date: string): TimelineEntry => ({
  date,
  kind: 'contact',
  id: date,
  title: date,
  detail: '',
  actor: null,
})
const shapeOf = (...dates: readonly string[]): string[] =>
  rowsOf(dates.map(entry), now).map((row) => (row.type === 'silence' ? `${row.days} still` : row.type))

test('a silence stands between two entries that are far apart, in either order', () => {
  expect(shapeOf('2026-03-01', '2026-05-14')).toEqual(['entry', '74 still', 'entry'])
  expect(shapeOf('2026-05-14', '2026-03-01')).toEqual(['entry', '74 still', 'entry'])
})

test('a short silence is not worth a line', () => {
  const from = '2026-03-01'
  expect(shapeOf(from, addDays(from, silenceFrom - 1))).toEqual(['entry', 'entry'])
  expect(shapeOf(from, addDays(from, silenceFrom))).toContain(`${silenceFrom} still`)
})

test('today stands between what was and what will be; a date to come breaks no silence', () => {
  expect(shapeOf('2026-12-24', '2026-11-22', '2026-11-20')).toEqual(['entry', 'now', 'entry', 'entry'])
  expect(shapeOf('2026-09-01', '2026-12-24')).toEqual(['entry', 'now', 'entry'])
})

test('part of a date counts from its first day; a time does not matter', () => {
  expect(shapeOf('2024', '2024-03')).toEqual(['entry', '60 still', 'entry'])
  expect(shapeOf('2026-03-01T10:15', '2026-03-01T16:00')).toEqual(['entry', 'entry'])
})

test('every row has a name of its own', () => {
  const rows = rowsOf(['2026-03-01', '2026-03-01', '2026-09-01'].map(entry), now)
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
})

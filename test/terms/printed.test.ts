import { expect, test } from 'vitest'
import { dayToActOn, printedBeside } from '../../shared/terms/printed.ts'
import { step } from './ask.ts'

const dated = (rule: string, key: string) => {
  const found = step(rule, '2026-03-04', key)
  return { ...found, date: found.date ?? '' }
}
const own = dated('bezwaar', 'last_day')
const theirs = dated('aanvraag', 'decision_last_day')

test('for the client the stricter of counted and printed wins', () => {
  expect(own.date).toBe('2026-04-15')
  expect(dayToActOn(own, '2026-04-10')).toBe('2026-04-10')
  expect(dayToActOn(own, '2026-04-20')).toBe('2026-04-15')
  expect(dayToActOn(own, null)).toBe('2026-04-15')
})

test('for an agency the later of both is safe', () => {
  expect(theirs.date).toBe('2026-04-29')
  expect(dayToActOn(theirs, '2026-06-01')).toBe('2026-06-01')
  expect(dayToActOn(theirs, '2026-04-01')).toBe('2026-04-29')
})

test('a step that a letter does not speak of stays as it is', () => {
  const plan = dated('wmo', 'inquiry_last_day')
  const opens = { key: 'notice_from', actor: 'client', date: '2026-05-01' } as const
  expect(dayToActOn(opens, '2026-04-01')).toBe('2026-05-01')
  expect(dayToActOn(plan, '2026-12-01')).toBe(plan.date)
  expect(printedBeside(plan, '2026-12-01')).toBeUndefined()
  expect(printedBeside(dated('bezwaar', 'target_day'), '2026-04-01')).toBeUndefined()
})

test('every difference is told, and none where both say the same', () => {
  expect(printedBeside(own, '2026-04-10')).toBe('client-earlier')
  expect(printedBeside(own, '2026-04-20')).toBe('client-later')
  expect(printedBeside(own, own.date)).toBeUndefined()
  expect(printedBeside(theirs, '2026-06-01')).toBe('agency-later')
  expect(printedBeside(theirs, '2026-04-01')).toBe('agency-earlier')
})

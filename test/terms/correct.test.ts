import { expect, test } from 'vitest'
import { must } from '../../shared/result.ts'
import { computeTerm } from '../../shared/terms/compute.ts'
import { correct, fitsCorrection, listLegal } from '../../shared/terms/correct.ts'
import { legalData } from '../../shared/terms/legal-data.ts'

const compute = (rule: string, event: string, key: string, value: string, params = {}) =>
  must(computeTerm({ rule, event, params, language: 'nl' }, correct(legalData, [{ key, value }])))

test('a day that a person adds moves the date, which says what it was', () => {
  const [step] = compute('bezwaar', '2029-03-30', 'day/2029-05-11', 'yes').steps
  expect(step).toMatchObject({ date: '2029-05-14' })
  expect(step?.corrected).toContain('vrijdag 11 mei 2029')
  expect(step?.why).toContain('gelijkgesteld')
})

test('a day that a person takes away moves it back', () => {
  const [step] = compute('bezwaar', '2026-04-03', 'day/2026-05-15', 'no').steps
  expect(step).toMatchObject({ date: '2026-05-15' })
  expect(step?.corrected).toContain('maandag 18 mei 2026')
})

test('a date that the correction does not touch carries no mark', () => {
  const { steps } = compute('bezwaar', '2026-01-05', 'day/2029-05-11', 'yes')
  expect(steps.filter(({ corrected }) => corrected !== undefined)).toEqual([])
})

test('years that a person knows the decree of are not warned about', () => {
  expect(compute('bezwaar', '2029-03-30', 'wia_weeks', '16').warnings.join(' ')).toContain('2029')
  expect(compute('bezwaar', '2029-03-30', 'known_until', '2031').warnings).toEqual([])
})

test('penalty amounts hold from the day that a person gives', () => {
  const params = { received: '2026-03-02', decided: '2027-01-01' }
  const total = (key: string, value: string) =>
    compute('ingebrekestelling', '2026-02-27', key, value, params).steps.find(
      (step) => step.key === 'penalty_total',
    )?.value
  expect(total('wia_weeks', '16')).toBe(14 * (23 + 35 + 45))
  expect(total('penalty/2026-01-01', '25 40 50')).toBe(14 * (25 + 40 + 50))
  expect(total('penalty/2027-01-01', '25 40 50')).toBe(14 * (23 + 35 + 45))
})

test('UWV’s own weeks can be corrected', () => {
  const { steps } = compute('wia', '2026-03-04', 'wia_weeks', '20')
  expect(steps.find(({ key }) => key === 'policy_last_day')?.date).toBe('2026-07-22')
})

test.each([
  ['day/2029-05-11', 'yes', true],
  ['day/2029-05-11', 'maybe', false],
  ['day/2029-02-30', 'yes', false],
  ['day/2036-01-02', 'yes', false],
  ['day/2014-01-02', 'yes', false],
  ['penalty/2026-01-01', '25 40 50', true],
  ['penalty/2026-01-01', '25 40', false],
  ['penalty/2026-01-01', '-1 40 50', false],
  ['known_until', '2031', true],
  ['known_until', '2050', false],
  ['wia_weeks', '0', false],
  ['constructor', 'yes', false],
])('%s = %s fits: %s', (key, value, fits) => expect(fitsCorrection({ key, value })).toBe(fits))

test('the list shows every value with what Zaakmap itself holds', () => {
  const items = listLegal(legalData, [{ key: 'day/2026-05-15', value: 'no' }])
  expect(items.find(({ key }) => key === 'day/2026-05-15')).toEqual({
    key: 'day/2026-05-15',
    value: 'no',
    builtIn: 'yes',
    corrected: true,
  })
  expect(items.filter(({ corrected }) => corrected)).toHaveLength(1)
})

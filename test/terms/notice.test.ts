import { describe, expect, test } from 'vitest'
import { must } from '../../shared/result.ts'
import { computeTerm } from '../../shared/terms/compute.ts'
import { legalData } from '../../shared/terms/legal-data.ts'
import { compute, counts, date, step } from './ask.ts'
import { add, number, onward, text } from './reference.ts'

const event = '2026-05-27'
const rule = 'ingebrekestelling'

/** Awb 4:17(2), written out day by day. */
function table(late: number): number {
  let euros = 0
  for (let day = 1; day <= Math.min(late, 42); day += 1) euros += day <= 14 ? 23 : day <= 28 ? 35 : 45
  return euros
}

test('before the notice only its first day is known', () => {
  expect(compute(rule, event).steps.map(({ key, date: day }) => [key, day])).toEqual([
    ['notice_from', '2026-05-28'],
  ])
})

test('a notice of 1 June 2026, step by step', () => {
  const found = compute(rule, event, { received: '2026-06-01' })
  expect(found.steps.map((one) => [one.key, one.date ?? one.value])).toEqual([
    ['notice_from', '2026-05-28'],
    ['notice_valid', true],
    ['two_weeks_last_day', '2026-06-15'],
    ['first_penalty_day', '2026-06-16'],
    ['court_from', '2026-06-16'],
    ['last_penalty_day', '2026-07-27'],
    ['penalty_total', 1442],
    ['fixed_last_day', '2026-08-10'],
  ])
  expect(found.steps.some((one) => one.strict !== undefined)).toBe(false)
})

test('every day of receipt of 2015-2035: two weeks, 42 days, two weeks', () => {
  for (let at = number('2015-01-05'); at < number('2035-06-01'); at += 17) {
    const received = text(at)
    const found = compute(rule, add(received, -3), { received }).steps
    const [strict, safe] = [add(received, 14), onward(add(received, 14))]
    const days = (key: string) => {
      const one = found.find((each) => each.key === key)
      return [one?.strict ?? one?.date, one?.safe ?? one?.date]
    }
    expect([received, ...days('two_weeks_last_day')]).toEqual([received, strict, safe])
    expect(days('first_penalty_day')).toEqual([add(strict, 1), add(safe, 1)])
    expect(days('court_from')).toEqual([add(strict, 1), add(safe, 1)])
    expect(days('last_penalty_day')).toEqual([add(strict, 42), add(safe, 42)])
    expect(days('fixed_last_day')).toEqual([onward(add(strict, 56)), onward(add(safe, 56))])
  }
})

describe('the amount', () => {
  test.each(Array.from({ length: 61 }, (_, late) => late))('decided after %i penalty days', (late) => {
    const decided = add('2026-06-16', late)
    expect(step(rule, event, 'penalty_total', { received: '2026-06-01', decided }).value).toBe(table(late))
  })

  test('a decision within the two weeks leaves nothing to pay or to fix', () => {
    for (let after = 0; after <= 15; after += 1) {
      const found = compute(rule, event, { received: '2026-06-01', decided: add('2026-06-01', after) }).steps
      expect(found.find(({ key }) => key === 'penalty_total')?.value).toBe(0)
      expect(found.some(({ key }) => key === 'fixed_last_day')).toBe(false)
    }
  })

  test('fixing follows the last day that the penalty ran', () => {
    const params = { received: '2026-06-01', decided: '2026-06-30' }
    expect(date(rule, event, 'fixed_last_day', params)).toBe('2026-07-13')
    expect(date(rule, event, 'fixed_last_day', { ...params, decided: '2026-12-01' })).toBe('2026-08-10')
  })

  test('a holiday on the last of the two weeks gives the lower amount, and tells the higher one', () => {
    const params = { received: '2026-04-13', decided: '2026-05-11' }
    const found = step(rule, '2026-03-30', 'penalty_total', params)
    expect(found.value).toBe(table(12))
    expect(found.doubt).toContain(`${table(13)} euro`)
    expect(counts(rule, '2026-03-30', 'court_from', params)).toEqual(['2026-04-28', '2026-04-29'])
  })

  test('amounts that are not confirmed are marked and warned for', () => {
    const late = compute(rule, event, { received: '2026-06-01' })
    expect(late.steps.find(({ key }) => key === 'penalty_total')?.mark).toBe('?')
    expect(late.warnings.join(' ')).toContain('2026 niet bevestigd')
    const known = compute(rule, '2025-05-28', { received: '2025-06-02' })
    expect(known.steps.find(({ key }) => key === 'penalty_total')?.mark).toBe('V')
    expect(known.warnings).toEqual([])
  })

  test('before 2019 the older amounts hold', () => {
    expect(step(rule, '2016-05-25', 'penalty_total', { received: '2016-06-01' }).value).toBe(1260)
  })

  test('a person can correct the amounts', () => {
    const [first, ...others] = legalData.penalties
    if (first === undefined) throw new Error('no table')
    const bands = [{ days: 42, perDay: 50 }]
    const data = { ...legalData, penalties: [{ ...first, from: '2026-01-01', bands }, first, ...others] }
    const input = { rule, event, params: { received: '2026-06-01' }, language: 'nl' } as const
    const value = must(computeTerm(input, data)).steps.find(({ key }) => key === 'penalty_total')?.value
    expect(value).toBe(2100)
  })
})

describe('a notice without effect', () => {
  test.each(['2026-05-27', '2026-05-26', '2026-01-01'])('received on %s it is premature', (received) => {
    const found = compute(rule, event, { received }).steps
    expect(found.map(({ key, value }) => [key, value])).toEqual([
      ['notice_from', undefined],
      ['notice_valid', false],
      ['penalty_total', 0],
    ])
    expect(found[1]?.why).toContain('te vroeg')
  })

  test('received after the decision it comes too late', () => {
    const params = { received: '2026-06-10', decided: '2026-06-09' }
    const found = step(rule, event, 'notice_valid', params)
    expect([found.value, found.why.includes('al beslist')]).toEqual([false, true])
  })

  test('the day after the term is early enough', () => {
    expect(step(rule, event, 'notice_valid', { received: '2026-05-28' }).value).toBe(true)
  })

  test('long after the term a warning says so', () => {
    expect(compute(rule, '2025-01-06', { received: '2025-11-06' }).warnings[0]).toContain('tien maanden')
  })
})

const total = (params: Record<string, string>) =>
  step(rule, event, 'penalty_total', { received: '2026-06-01', regime: 'toeslagen', ...params }).value

describe('Dienst Toeslagen', () => {
  test.each([
    [0, 0],
    [6, 0],
    [7, 10],
    [27, 30],
    [28, 40],
    [34, 40],
    [69, 90],
    [70, 100],
    [140, 100],
  ])('%i days after the two weeks it is EUR %i', (late, euros) => {
    expect(total({ decided: add('2026-06-15', late) })).toBe(euros)
  })

  test.each([
    ['0', 0],
    ['29', 0],
    ['30', 30],
    ['99', 30],
    ['100', 100],
    ['5000', 100],
  ])('a difference of EUR %s gives at most EUR %i', (difference, euros) => {
    expect(total({ difference })).toBe(euros)
    expect(total({ difference, decided: '2026-12-31' })).toBe(euros)
  })

  test('it can run for ten weeks, or three', () => {
    const params = { received: '2026-06-01', regime: 'toeslagen' }
    expect(date(rule, event, 'last_penalty_day', params)).toBe('2026-08-24')
    expect(date(rule, event, 'last_penalty_day', { ...params, difference: '50' })).toBe('2026-07-06')
  })

  test('without a penalty the court can still be asked', () => {
    const found = compute(rule, event, {
      received: '2026-06-01',
      regime: 'toeslagen',
      difference: '10',
    }).steps
    expect(found.map(({ key }) => key)).toEqual([
      'notice_from',
      'notice_valid',
      'two_weeks_last_day',
      'court_from',
      'penalty_total',
    ])
  })
})

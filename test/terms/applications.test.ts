import { describe, expect, test } from 'vitest'
import { compute, counts, date, step } from './ask.ts'
import { add, number, onward, statutory, text, weeksOn } from './reference.ts'

const events = Array.from({ length: 590 }, (_, at) => text(number('2015-01-02') + at * 13))

describe('application', () => {
  test.each([1, 4, 8, 12])('%i weeks end on a working day', (weeks) => {
    for (const event of events)
      expect([event, date('aanvraag', event, 'decision_last_day', { weeks: String(weeks) })]).toEqual([
        event,
        statutory(event, weeks),
      ])
  })

  test('thirteen weeks and a by-law are not extended', () => {
    expect(date('aanvraag', '2026-01-26', 'decision_last_day', { weeks: '13' })).toBe('2026-04-27')
    expect(date('aanvraag', '2026-03-02', 'decision_last_day', { statutory: 'no' })).toBe('2026-04-27')
    expect(date('aanvraag', '2026-03-02', 'decision_last_day')).toBe('2026-04-28')
  })

  test.each([
    ['2026-03-10', '2026-03-20', '2026-05-06', '2026-05-07'],
    ['2026-03-10', '2026-03-11', '2026-04-28', '2026-04-28'],
    ['2026-03-02', '2026-03-02', '2026-04-28', '2026-04-28'],
    ['2026-03-10', '2026-03-18', '2026-05-04', '2026-05-06'],
  ])('asked on %s and completed on %s: %s or %s', (requested, completed, strict, safe) => {
    expect(counts('aanvraag', '2026-03-02', 'decision_last_day', { requested, completed })).toEqual([
      strict,
      safe,
    ])
  })

  test('four weeks to leave it untreated run from the end of the time given', () => {
    for (const lapsed of events.filter((day) => day > '2016-01-01')) {
      const event = add(lapsed, -21)
      const params = { requested: add(lapsed, -14), lapsed }
      expect(date('aanvraag', event, 'untreated_last_day', params)).toBe(statutory(lapsed, 4))
      expect(date('aanvraag', event, 'decision_last_day', params)).toBe(onward(add(event, 56 + 14)))
    }
  })

  test('a step of its own exists only with an unused time to complete', () => {
    expect(compute('aanvraag', '2026-03-02').steps.map(({ key }) => key)).toEqual(['decision_last_day'])
  })
})

test.each([
  ['ciz', {}, 6],
  ['ciz', { special: 'yes' }, 2],
  ['wajong', {}, 8],
  ['wia', {}, 8],
])('%s with %j: %i weeks', (rule, params, weeks) => {
  for (const event of events)
    expect(date(rule, event, 'decision_last_day', params)).toBe(statutory(event, weeks))
})

test('terms of one event', () => {
  for (const event of events) {
    expect(date('bijstand', event, 'advance_last_day')).toBe(statutory(event, 4))
    expect(date('bijstand', event, 'decision_last_day')).toBe(statutory(event, 8))
    expect(date('toeslag_aanvraag', event, 'decision_last_day')).toBe(weeksOn(event, 13))
    expect(date('uitspraak', event, 'last_day')).toBe(statutory(event, 6))
  }
  expect(date('ombudsman', '2025-04-27', 'last_day')).toBe('2026-04-27')
  expect(date('ombudsman', '2024-02-29', 'last_day')).toBe('2025-02-28')
  expect(date('heroverweging', '2025-04-27', 'last_day')).toBe('2026-04-27')
})

test('the longer term of UWV shows only for applications of 2026 and later', () => {
  expect(compute('wia', '2025-12-31').steps).toHaveLength(1)
  expect(counts('wia', '2026-01-01', 'policy_last_day')).toEqual(['2026-04-23', '2026-04-23'])
})

describe('Wmo', () => {
  test('every step follows from the report', () => {
    for (const event of events) {
      const end = statutory(event, 6)
      const application = add(end, 1)
      const found = compute('wmo', event, { application }).steps
      expect(found.map((one) => one.date)).toEqual([
        onward(add(event, 7)),
        end,
        application,
        statutory(application, 2),
      ])
    }
  })

  test('without an application there is no day for the decision', () => {
    expect(compute('wmo', '2026-06-01').steps.map(({ key }) => key)).toEqual([
      'plan_last_day',
      'inquiry_last_day',
      'application_from',
    ])
  })

  test('an application within the six weeks is counted, with a warning', () => {
    const found = compute('wmo', '2026-06-01', { application: '2026-07-06' })
    expect(found.steps.at(-1)?.date).toBe('2026-07-20')
    expect(found.warnings).toHaveLength(1)
  })
})

const soon = (event: string) => date('schuldhulp', event, 'last_day', { threatening: 'yes' })

describe('information and complaints', () => {
  test('a Woo request: four weeks and two more', () => {
    for (const event of events) {
      expect(date('woo', event, 'last_day')).toBe(statutory(event, 4))
      expect(date('woo', event, 'extended_last_day')).toBe(statutory(event, 6))
    }
  })

  test('a complaint: six or ten weeks, and four more', () => {
    for (const event of events) {
      expect(date('klacht', event, 'last_day')).toBe(statutory(event, 6))
      expect(date('klacht', event, 'extended_last_day')).toBe(statutory(event, 10))
      expect(date('klacht', event, 'last_day', { committee: 'yes' })).toBe(statutory(event, 10))
      const nominal = weeksOn(event, 14)
      expect(counts('klacht', event, 'extended_last_day', { committee: 'yes' })).toEqual([
        nominal,
        onward(nominal),
      ])
    }
  })

  test.each([
    ['2026-01-31', '2026-03-02', '2026-04-30'],
    ['2027-01-31', '2027-03-01', '2027-04-30'],
    ['2024-01-31', '2024-02-29', '2024-04-30'],
    ['2023-11-30', '2024-01-02', '2024-02-29'],
    ['2025-11-30', '2025-12-30', '2026-03-02'],
    ['2026-01-30', '2026-03-02', '2026-04-30'],
    ['2026-03-31', '2026-04-30', '2026-06-30'],
    ['2026-03-25', '2026-04-28', '2026-06-25'],
    ['2025-12-01', '2026-01-05', '2026-03-02'],
  ])('an access request of %s: a month is %s, three are %s', (event, month, three) => {
    expect(date('avg', event, 'last_day')).toBe(month)
    expect(date('avg', event, 'extended_last_day')).toBe(three)
  })

  test('Good Friday leaves a European term open', () => {
    expect(counts('avg', '2026-03-03', 'last_day')).toEqual(['2026-04-03', '2026-04-07'])
    expect(step('avg', '2026-03-03', 'last_day').doubt).toContain('Goede Vrijdag')
  })

  test('debt help: four weeks, or three working days in a threatening situation', () => {
    for (const event of events) expect(date('schuldhulp', event, 'last_day')).toBe(statutory(event, 4))
    expect(
      ['2026-06-01', '2026-06-05', '2026-06-06', '2026-04-02', '2026-12-24', '2026-05-13'].map(soon),
    ).toEqual(['2026-06-04', '2026-06-10', '2026-06-10', '2026-04-09', '2026-12-30', '2026-05-20'])
  })
})

describe('documents for a hearing', () => {
  test.each([
    ['2026-06-19', '2026-06-08', '2026-06-08'],
    ['2026-06-17', '2026-06-06', '2026-06-05'],
    ['2026-06-18', '2026-06-07', '2026-06-05'],
    ['2026-04-17', '2026-04-06', '2026-04-02'],
    ['2026-05-08', '2026-04-27', '2026-04-24'],
    ['2026-01-12', '2026-01-01', '2025-12-31'],
  ])('a hearing on %s: safe until %s, on the working day %s', (hearing, safe, working) => {
    expect(counts('stukken_hoorzitting', hearing, 'safe_last_day')).toEqual([add(hearing, -10), safe])
    expect(date('stukken_hoorzitting', hearing, 'safe_last_day')).toBe(safe)
    expect(date('stukken_hoorzitting', hearing, 'last_working_day')).toBe(working)
  })
})

const last = (event: string, count: number, unit: string, inLaw = 'yes') =>
  date('termijn', event, 'last_day', { count: String(count), unit, statutory: inLaw })

describe('a term of one’s own', () => {
  test.each([
    ['2026-12-23', 3, 'days', '2026-12-28'],
    ['2026-12-24', 3, 'days', '2026-12-29'],
    ['2026-12-24', 2, 'days', '2026-12-28'],
    ['2026-12-24', 1, 'days', '2026-12-28'],
    ['2026-04-02', 3, 'days', '2026-04-08'],
    ['2026-04-02', 4, 'days', '2026-04-08'],
    ['2026-04-02', 5, 'days', '2026-04-08'],
    ['2026-04-01', 3, 'days', '2026-04-07'],
    ['2026-03-20', 3, 'days', '2026-03-24'],
    ['2026-01-26', 91, 'days', '2026-04-27'],
    ['2026-01-27', 90, 'days', '2026-04-28'],
    ['2026-02-02', 12, 'weeks', '2026-04-28'],
    ['2026-01-26', 13, 'weeks', '2026-04-27'],
    ['2026-01-27', 3, 'months', '2026-04-28'],
    ['2025-12-27', 4, 'months', '2026-04-27'],
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2023-01-31', 1, 'months', '2023-02-28'],
    ['2025-08-31', 6, 'months', '2026-02-28'],
    ['2026-10-31', 1, 'months', '2026-11-30'],
  ])('%s and %i %s: until %s', (event, count, unit, end) => expect(last(event, count, unit)).toBe(end))

  test('what is not set in a law ends on its own day, free or not', () => {
    expect(last('2026-12-23', 3, 'days', 'no')).toBe('2026-12-26')
    expect(last('2026-02-02', 12, 'weeks', 'no')).toBe('2026-04-27')
    expect(
      step('termijn', '2026-12-23', 'last_day', { count: '3', unit: 'days', statutory: 'no' }).why,
    ).toContain('alleen termijnen die in een wet staan')
  })
})

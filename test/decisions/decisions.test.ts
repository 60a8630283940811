import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountText, perWeek, readEuros, readHours } from '../../shared/decisions/amounts.ts'
import { compareDecisions } from '../../shared/decisions/compare.ts'
import { readDecision } from '../../shared/decisions/read.ts'
import {
  decisionPeriods,
  decisionSchema,
  nothingDecided,
  type DecisionFacts,
} from '../../shared/domain/decision.ts'

const id = '0199e5f4-0000-7000-8000-000000000001'
const decision = (facts: Partial<DecisionFacts>) =>
  decisionSchema.parse({ ...nothingDecided, ...facts, id, documentId: id, title: 'Besluit', date: null })
const periods = fc.constantFrom(...decisionPeriods.filter((period) => period !== ''))

describe('an amount of help', () => {
  test.each([
    ['4 uur en 30 minuten per week', 270, 'week'],
    ['U krijgt 4,5 uur per week.', 270, 'week'],
    ['4.5 uur hulp bij het huishouden per week', 270, 'week'],
    ['4:30 uur per vier weken', 270, 'four-weeks'],
    ['270 minuten per 4 weken', 270, 'four-weeks'],
    ['drie uur wekelijks', 180, 'week'],
    ['2½ uur per week', 150, 'week'],
    ['16 uren per maand', 960, 'month'],
    ['1 uur per jaar', 60, 'year'],
  ])('is read from “%s”', (text, minutes, period) => {
    expect(readHours(text)).toEqual({ minutes, period })
  })

  test('is not read where none is', () => {
    for (const text of ['om 10 uur per fiets', 'binnen 24 uur', 'kamer 4 uur', '', 'per week']) {
      expect(readHours(text)).toBeNull()
    }
  })

  test('is read as it is written, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59_999 }), periods, (minutes, period) => {
        const text = amountText({ ...nothingDecided, minutes, period }, 'nl')
        expect(readHours(`Wij kennen u ${text} toe.`)).toEqual({ minutes, period })
      }),
    )
  })

  test('per week is never more than it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), periods, (minutes, period) => {
        const week = perWeek(minutes, period) ?? expect.fail('none')
        expect(week).toBeLessThanOrEqual(minutes)
        expect(perWeek(minutes, 'week')).toBe(minutes)
        expect(Math.abs((perWeek(minutes * 4, 'four-weeks') ?? 0) - minutes)).toBe(0)
      }),
    )
  })
})

describe('an amount of money', () => {
  test.each([
    ['€ 1.234,56 per maand', 123_456, 'month'],
    ['EUR 12.000 per jaar', 1_200_000, 'year'],
    ['1234 euro per vier weken', 123_400, 'four-weeks'],
    ['een budget van € 450,- per week', 45_000, 'week'],
    ['€ 500', 50_000, ''],
  ])('is read from “%s”', (text, euros, period) => {
    expect(readEuros(text)).toEqual({ euros, period })
  })

  test('is read as it is written, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), periods, (euros, period) => {
        const text = amountText({ ...nothingDecided, euros, period }, 'nl')
        expect(readEuros(`Het budget is ${text}.`)).toEqual({ euros, period })
      }),
    )
  })
})

describe('the text of a decision', () => {
  test('proposes what it grants, how long, in which form and why', () => {
    const text = `Besluit. Wij kennen u hulp bij het huishouden toe voor 4 uur en 30 minuten per week.
      U ontvangt dit in de vorm van zorg in natura, van 1 januari 2026 tot en met 31-12-2027.
      Wij doen dit omdat u zelf het zware werk niet meer kunt doen. Een pgb is ook mogelijk.`
    expect(readDecision(text)).toEqual({
      product: 'huishoudelijke hulp',
      minutes: 270,
      euros: null,
      period: 'week',
      form: 'zin',
      starts: '2026-01-01',
      ends: '2027-12-31',
      reasons: 'Wij doen dit omdat u zelf het zware werk niet meer kunt doen.',
      result: 'granted',
    })
    expect(readDecision('Wij wijzen uw aanvraag voor begeleiding af.')).toMatchObject({
      product: 'begeleiding',
      result: 'refused',
    })
    expect(readDecision('U krijgt een persoonsgebonden budget van € 300 per maand.')).toMatchObject({
      form: 'pgb',
      euros: 30_000,
      period: 'month',
    })
  })

  test('gives a proposal for whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readDecision(text)))
    expect(readDecision('van 31 februari 2026 tot en met 1 maart 2026').starts).toBeNull()
  })
})

describe('two decisions', () => {
  const old = decision({
    product: 'huishoudelijke hulp',
    minutes: 300,
    period: 'week',
    form: 'zin',
    starts: '2024-01-01',
    ends: '2025-12-31',
    result: 'granted',
  })

  test('are told apart in one sentence', () => {
    const next = {
      ...old,
      minutes: 720,
      period: 'four-weeks' as const,
      starts: '2026-01-01',
      ends: '2026-12-31',
    }
    const { sentence, fields, minutesPerWeek } = compareDecisions(old, next, 'nl')
    expect(sentence).toBe(
      'Er is 2 uur per week huishoudelijke hulp weggenomen en de termijn is 1 jaar korter.',
    )
    expect(minutesPerWeek).toBe(-120)
    expect(fields[2]).toMatchObject({ old: '5 uur per week', new: '12 uur per vier weken (3 uur per week)' })
    expect(fields.filter(({ changed }) => changed).map(({ field }) => field)).toEqual([
      'amount',
      'starts',
      'ends',
    ])
  })

  test('say a refusal, another form and another budget', () => {
    const refused = { ...old, result: 'refused' as const, minutes: null }
    expect(compareDecisions(old, refused, 'nl').sentence).toContain('Huishoudelijke hulp is afgewezen')
    const budget = decision({ euros: 30_000, period: 'month', form: 'pgb' })
    const lower = { ...budget, euros: 25_050, form: 'zin' as const }
    expect(compareDecisions(budget, lower, 'nl').sentence).toBe(
      'Het budget is € 49,50 per maand lager en de vorm is zorg in natura in plaats van pgb.',
    )
  })

  test('that are the same have nothing that changed, also in other words', () => {
    const same = { ...old, minutes: 1_200, period: 'four-weeks' as const }
    const { sentence, fields } = compareDecisions(old, same, 'nl')
    expect(fields.every(({ changed }) => !changed)).toBe(true)
    expect(sentence).toContain('niets veranderd')
  })

  test('lose one way what they gain the other way', () => {
    const some = fc.record({ minutes: fc.nat({ max: 5_000 }), period: periods })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [decision(one), decision(other)]
        const [there, back] = [compareDecisions(a, b, 'nl'), compareDecisions(b, a, 'en')]
        expect((there.minutesPerWeek ?? 0) + (back.minutesPerWeek ?? 0)).toBe(0)
      }),
    )
  })
})

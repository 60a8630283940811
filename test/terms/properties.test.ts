import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { legalData } from '../../shared/terms/legal-data.ts'
import { answer, anyDay, question } from './questions.ts'
import { add, number } from './reference.ts'

/** Counted back from their event, or advice before the end: they follow no chain. */
const backward = new Set(['safe_last_day', 'last_working_day', 'target_day'])
/** Steps of which each waits for the one before. */
const chains = [
  ['objection_last_day', 'decision_last_day', 'adjourned_last_day'],
  ['plan_last_day', 'inquiry_last_day', 'application_from'],
  ['notice_from', 'two_weeks_last_day', 'first_penalty_day', 'last_penalty_day'],
  ['two_weeks_last_day', 'first_penalty_day', 'fixed_last_day'],
  ['two_weeks_last_day', 'court_from'],
  ['posted_last_day', 'received_last_day'],
  ['last_day', 'extended_last_day'],
  ['decision_last_day', 'policy_last_day'],
]

describe('a chain', () => {
  test('never goes back in time', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { steps } = answer(asked)
        for (const one of steps)
          if (one.date !== undefined && !backward.has(one.key)) expect(one.date >= asked.event).toBe(true)
        for (const chain of chains) {
          const days = chain.flatMap((key) => steps.find((one) => one.key === key)?.date ?? [])
          expect(days).toEqual(days.toSorted())
        }
      }),
      { numRuns: 400 },
    )
  })

  test('acts on the earlier day for the client and the later for an agency', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { date, strict, safe, actor } of answer(asked).steps) {
          expect(strict === undefined).toBe(safe === undefined)
          if (strict === undefined || safe === undefined) continue
          expect(strict).not.toBe(safe)
          expect(date).toBe([strict, safe].toSorted()[actor === 'client' ? 0 : 1])
        }
      }),
      { numRuns: 400 },
    )
  })

  test('explains itself in both languages, with a source', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const [nl, en] = [answer(asked, 'nl'), answer(asked, 'en')]
        expect(en.steps.map(({ key, date, value }) => [key, date, value])).toEqual(
          nl.steps.map(({ key, date, value }) => [key, date, value]),
        )
        expect(en.warnings).toHaveLength(nl.warnings.length)
        for (const [at, one] of nl.steps.entries()) {
          const other = en.steps[at]
          expect(one.law).not.toBe('')
          for (const [dutch, english] of [
            [one.why, other?.why],
            [one.doubt, other?.doubt],
            [one.changes, other?.changes],
          ]) {
            expect(dutch === undefined).toBe(english === undefined)
            if (dutch === undefined || english === undefined) continue
            expect(dutch).not.toBe(english)
            for (const sentence of [dutch, english]) expect(sentence).toMatch(/^[A-Z].*[.]$/)
            for (const sentence of [dutch, english])
              expect(sentence).not.toMatch(/undefined|NaN| {2}|\.\.|\{\{/)
            expect(english).not.toMatch(/\b(de|het|een|tot en met|weken|dagen|maandag|januari)\b/)
            expect(dutch).not.toMatch(/\b(the|and|up to|weeks|days|Monday|January)\b/)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('says what is open wherever the two counts differ', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const one of answer(asked).steps)
          if (one.strict !== undefined) expect(one.doubt ?? '').not.toBe('')
      }),
      { numRuns: 400 },
    )
  })

  test('is the same every time', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(answer(asked)).toEqual(answer(asked))
      }),
      { numRuns: 50 },
    )
  })
})

describe('free days', () => {
  test('one more never makes a day earlier', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 200 }), (asked, offset) => {
        const days = [...legalData.equated.days, add(asked.event, offset)]
        const more = answer(asked, 'nl', { ...legalData, equated: { ...legalData.equated, days } })
        for (const [at, before] of answer(asked).steps.entries()) {
          const after = more.steps[at]
          if (before.key === 'target_day' || before.key === 'last_working_day') continue
          if (before.date !== undefined) expect((after?.date ?? '') >= before.date).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('half a year of them ends on its second working day', () => {
    const days = Array.from({ length: 200 }, (_, at) => add('2026-03-05', at))
    const data = { ...legalData, equated: { ...legalData.equated, days } }
    const found = answer({ rule: 'bezwaar', event: '2026-03-04', params: {} }, 'nl', data)
    // Monday 21 September is the only working day of the term so far; Atw 2 asks for two.
    expect(found.steps[0]?.date).toBe('2026-09-22')
  })

  test('move a last day off every free day within reach of the Atw', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (event, weeks) => {
        const params = { count: String(weeks), unit: 'weeks' }
        const last = answer({ rule: 'termijn', event, params }).steps[0]?.date ?? ''
        expect([2, 3]).not.toContain(number(last) % 7)
        expect(number(last) - number(event) - 7 * weeks).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('weeks keep the weekday before anything moves it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 52 }), (event, weeks) => {
        const params = { count: String(weeks), unit: 'weeks', statutory: 'no' }
        const last = answer({ rule: 'termijn', event, params }).steps[0]?.date ?? ''
        expect(number(last) % 7).toBe(number(event) % 7)
      }),
    )
  })

  test('a day later never ends earlier', () => {
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(Object.keys(asked.params).every((name) => !/requested|application|received/.test(name)))
        const next = answer({ ...asked, event: add(asked.event, 1) })
        for (const [at, { date }] of answer(asked).steps.entries())
          if (date !== undefined) expect((next.steps[at]?.date ?? '9') >= date).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

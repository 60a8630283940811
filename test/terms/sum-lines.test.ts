import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumLines } from '../../shared/terms/sum-lines.ts'
import { answer, question } from './questions.ts'

describe('the arithmetic of a step', () => {
  test('tells its arithmetic a line at a time, each a sentence of its own', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('nl', 'en'), (asked, language) => {
        for (const { why } of answer(asked, language).steps) {
          const lines = sumLines(why)
          expect(lines.join(' ')).toBe(why)
          // No line begins in the middle of one: after an abbreviation, or a day with a point behind it.
          for (const line of lines) expect(line).toMatch(/^\p{Lu}.*[^. ]{2,}[)]?[.]$/u)
        }
      }),
      { numRuns: 300 },
    )
    expect(
      sumLines(answer({ rule: 'bezwaar', event: '2026-03-22', params: {} }).steps[0]?.why ?? ''),
    ).toEqual([
      'Bekendgemaakt op zondag 22 maart 2026.',
      'De termijn begint de dag erna en duurt 6 weken: tot en met zondag 3 mei 2026.',
      'Zondag 3 mei 2026 valt in het weekend.',
      'De termijn loopt daarom door tot en met maandag 4 mei 2026 (Algemene termijnenwet, artikel 1 en 3).',
    ])
  })

  test('counts weeks to the same day of the week, before free days move it', () => {
    const said =
      /op (\w+dag) \d+ \w+ \d{4}[.] De termijn begint de dag erna en duurt \d+ we\w+: tot en met (\w+dag) /g
    let seen = 0
    fc.assert(
      fc.property(question, (asked) => {
        for (const { why } of answer(asked).steps)
          for (const [, from, to] of why.matchAll(said)) {
            seen += 1
            expect(to).toBe(from)
          }
      }),
      { numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(100)
  })
})

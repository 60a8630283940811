import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitsIn, distance, lettersOf, shapeOf, slipsAllowed } from '../../../electron/vault/search/slips.ts'

/** The same count, as simply as it can be written. */
function simple(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(at(i - 2, j - 2) + 1)
      const row = rows[i]
      if (row) row[j] = Math.min(...steps)
    }
  }
  return at(a.length, b.length)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 })

describe('slips', () => {
  test('are counted as Damerau counts them, up to the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const inside = { line: `xx${b}yy`, from: 2, length: b.length }
        expect(distance(a, inside, most)).toBe(Math.min(simple(a, b), most + 1))
      }),
      { numRuns: 2_000 },
    )
  })

  test('change at most two letters of a word each, so letters are a quick sieve', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(bitsIn(lettersOf(a) ^ lettersOf(b))).toBeLessThanOrEqual(simple(a, b) * 2)
      }),
    )
  })

  test.each([
    ['indicatie', 'lndlcatle'],
    ['termijn', 'terrnijn'],
    ['bijlage', 'bylage'],
    ['beschikking', 'besehikking'],
    ['wonen', 'vvonen'],
    ['loket', '1oket'],
    ['zorg', 'z0rg'],
    ['school', 'sch001'],
  ])('of a scanner do not count: %s is %s', (real, read) => expect(shapeOf(read)).toBe(shapeOf(real)))

  test('are allowed by the length of the word', () => {
    expect([2, 3, 4, 7, 8, 20].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2])
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(bitsIn(number)).toBe((number >>> 0).toString(2).replaceAll('0', '').length)
      }),
    )
  })
})

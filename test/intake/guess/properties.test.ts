import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCitizenNumber } from '../../../shared/domain/citizen-number.ts'
import { guessSchema } from '../../../shared/domain/guess.ts'
import { guessesOf } from './ask.ts'
import { worked } from '../../support/worked.ts'

const pieces = [
  'Datum: |Ons kenmerk: |Zaaknummer |Betreft: besluit|bezwaar|\n|\n\n| |4 maart 2026|31-12-2026|1-1-27|2O27|l4 mei',
  '111222333|999990639|gemeente Veen|Geachte heer,|Verzonden |12-1-2099|Van: a@b.nl|ik|wij hebben besloten|.|/',
].flatMap((line) => line.split('|'))
const piece = fc.constantFrom(...pieces)
const letters = fc.array(piece, { maxLength: 40 }).map((chosen) => chosen.join(''))

describe('whatever the text, a guess', () => {
  it('is of its shape, no date lies more than a month ahead, and no reference is a citizen service number', () => {
    fc.assert(
      fc.property(letters, (text) => {
        for (const guess of guessesOf(text)) {
          guessSchema.parse(guess)
          if (['date', 'sent', 'received'].includes(guess.field))
            expect(guess.value <= '2026-12-22').toBe(true)
          if (guess.field === 'reference') expect(isCitizenNumber(guess.value)).toBe(false)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(guessesOf(text)).toEqual(guessesOf(text))
      }),
      { numRuns: 40 },
    )
  })

  it('never fails on garbage', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.string({ unit: 'binary' }),
        (text, fileName) => {
          for (const guess of guessesOf(text, { fileName, folder: text.slice(0, 50) }))
            guessSchema.parse(guess)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('five million characters of anything', () => {
  it.each([
    ['one letter', 'a'.repeat(5_000_000)],
    ['digits', '1'.repeat(5_000_000)],
    ['dates', '4 maart 2026 '.repeat(400_000)],
    ['spaces', ' '.repeat(5_000_000)],
    ['lines', '\n'.repeat(5_000_000)],
    ['labels', 'Datum: Ons kenmerk: '.repeat(250_000)],
    ['nearly words', 'bezwaa beslui uw aanvraa '.repeat(200_000)],
    ['names', 'Gemeente Van Den Op Het '.repeat(200_000)],
    ['dashes', 'A-'.repeat(2_500_000)],
  ])('of %s take no longer than a page of it', (_, text) => {
    const started = process.cpuUsage()
    guessesOf('', { pages: [text, text, text], fileName: text, folder: text })
    expect(worked(started)).toBeLessThan(1_500)
  })
})

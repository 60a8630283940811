import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { find, finding } from '../../../electron/vault/search/find.ts'
import { dice, textOf, wordOf } from '../../support/case-text.ts'
import { paper } from '../../support/paper.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const note = (one: TestCase, summary: string, at = '2026-01-05') =>
  addContact(one.db, one.register, newContactSchema.parse({ at, summary })).id
const ask = ({ session, id }: TestCase, query: string, limit = 500) =>
  find(session, { query, caseId: id, limit })
const ids = (one: TestCase, query: string): string[] => ask(one, query).map(({ id }) => id)
function asked({ session, id }: TestCase, query: string) {
  const steps = finding(session, { query, caseId: id, limit: 40 })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const takenFor: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['i', '1'],
  ['i', 'l'],
  ['l', '1'],
  ['o', '0'],
  ['c', 'e'],
  ['e', 'c'],
  ['ij', 'y'],
]

describe('search forgives', () => {
  test('a slip of the pen or of the scanner in any word of five letters or more', async () => {
    await withCase(async (one) => {
      const roll = dice(21)
      const texts = Array.from({ length: 40 }, () => textOf(roll, 25))
      const notes = new Map(texts.map((text) => [note(one, text), text]))
      const words = [...notes].flatMap(([id, text]) =>
        text
          .split(/[^a-z]+/)
          .filter((word) => word.length >= 5)
          .map((word) => ({ id, word })),
      )
      const letters = 'abcdefghijklmnopqrstuvwxyz'
      fc.assert(
        fc.property(
          fc.constantFrom(...words),
          fc.nat(),
          fc.nat(),
          fc.nat(3),
          ({ id, word }, where, which, how) => {
            expect(ids(one, word)).toContain(id)
            const at = where % word.length
            const letter = letters.charAt(which % letters.length)
            const slips = [
              word.slice(0, at) + letter + word.slice(at + 1),
              word.slice(0, at) + word.slice(at + 1),
              word.slice(0, at) + letter + word.slice(at),
              word.slice(0, at) +
                word
                  .slice(at, at + 2)
                  .split('')
                  .toReversed()
                  .join('') +
                word.slice(at + 2),
            ]
            const slip = slips[how] ?? word
            const { hits, also } = asked(one, slip)
            // Where the slip made a word that stands in many places itself, those are the answer.
            if (hits.filter(({ grade }) => grade !== 'slip').length >= 8) return
            expect(
              hits.map((hit) => hit.id),
              `${word} as ${slip}`,
            ).toContain(id)
            if (hits.every(({ grade }) => grade === 'slip')) expect(also.length).toBeGreaterThan(0)
          },
        ),
        { numRuns: 150 },
      )
    })
  })

  test('what a scanner takes for something else, in the text', async () => {
    await withCase(async (one) => {
      const roll = dice(5)
      for (const [real, read] of takenFor) {
        const word = Array.from({ length: 200 }, () => wordOf(roll)).find(
          (made) => made.length > 6 && made.includes(real),
        )
        if (word === undefined) continue
        const id = note(one, `Brief over ${word.replaceAll(real, read)} en meer`)
        expect(ids(one, word), `${word}: ${real} read as ${read}`).toContain(id)
      }
    })
  })

  test('and says so, below what was found as it was typed', async () => {
    await withCase(async (one) => {
      const slip = note(one, 'De beschlkking van mei')
      const piece = note(one, 'Een indicatiebeschikking')
      const whole = note(one, 'De beschikking van juni')
      const found = asked(one, 'beschikking')
      expect(found.hits.map(({ id, grade }) => [id, grade])).toEqual([
        [whole, 'word'],
        [piece, 'piece'],
        [slip, 'slip'],
      ])
      expect(found.also).toEqual([{ typed: 'beschikking', words: ['beschlkking'] }])
      expect(found.hits[2]?.marks).toEqual(['beschlkking'])
      expect(asked(one, 'beschikking juni').also).toEqual([])
      expect(asked(one, 'beschikkign')).toMatchObject({ also: [{ typed: 'beschikkign' }] })
      // What was written since is known too.
      const later = note(one, 'Nog een beschikklng')
      expect(ids(one, 'beschikking')).toContain(later)
      // Short words are other words with one letter changed.
      note(one, 'zon')
      expect(ids(one, 'zin')).toEqual([])
    })
  })

  test('how dates, numbers and addresses are written', async () => {
    await withCase(async (one) => {
      const day = note(one, 'Op woensdag 4 maart 2026 gebeld')
      const other = note(one, 'Zie de brief d.d. 04-03-2026')
      const dated = await paper(one, 'Besluit', ['Zonder datum'], { date: '2026-03-04' })
      const wrong = note(one, 'Op 4 mei 2026 en op 3 april 2026')
      for (const query of [
        '4 maart 2026',
        '4-3-2026',
        '2026-03-04',
        '04/03/2026',
        '4 mrt 2026',
        'March 4, 2026',
      ]) {
        const found = ids(one, query)
        expect(found, query).toEqual(expect.arrayContaining([day, other, dated]))
        expect(found, query).not.toContain(wrong)
      }
      expect(ids(one, 'maart 2026')).toEqual(expect.arrayContaining([day, other, dated]))
      const called = note(one, 'Nummer: 06-12 34 56 78, jan.devries@voorbeeld.nl')
      for (const query of ['0612345678', '06 12345678', '+31 6 12 34 56 78', '06-1234'])
        expect(ids(one, query), query).toContain(called)
      for (const query of ['jan.devries@voorbeeld.nl', 'devries@voor', 'devries'])
        expect(ids(one, query), query).toContain(called)
      const referred = await paper(one, 'Brief', ['Tekst'], { reference: 'Z-2026/0417' })
      for (const query of ['Z-2026/0417', 'z.2026.0417', 'Z20260417', 'z 2026 0417', '2026/0417', '0417'])
        expect(ids(one, query), query).toContain(referred)
    })
  })

  test('words that stand on different pages of one document', async () => {
    await withCase(async (one) => {
      const id = await paper(one, 'Verslag', ['Mevrouw Helmgras kwam langs', 'Over de traplift'], {
        kind: 'beschikking',
      })
      await paper(one, 'Iets anders', ['Alleen over de traplift'])
      expect([...new Set(ids(one, 'helmgras traplift'))]).toEqual([id])
      expect([...new Set(ids(one, 'beschikking traplift'))]).toEqual([id])
      expect(ids(one, 'traplift -helmgras')).not.toContain(id)
      expect(ids(one, '"helmgras traplift"')).toEqual([])
    })
  })
})

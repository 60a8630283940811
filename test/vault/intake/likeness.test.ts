import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandsOf, likeness, printOf } from '../../../electron/vault/intake/likeness.ts'
import { must } from '../../../shared/result.ts'
import { Desk } from './desk.ts'

const words =
  `aanvraag beschikking gemeente bezwaar huishoudelijke hulp ondersteuning traplift rolstoel onderzoek
  gesprek keukentafel indicatie budget persoonsgebonden zorg besluit termijn weken datum brief afgewezen toegekend
  uren hulpmiddel woning drempel verslag melding ontvangst medewerker wijkteam advies arts verklaring gezin moeder
  vader kind school vervoer jeugd begeleiding dagbesteding nacht wonen beschermd plan doelen netwerk mantelzorg
  overleg afspraak telefoon voicemail terugbellen klacht reactie stukken dossier inzage kopie ondertekend machtiging`
    .split(/\s+/)
    .filter((word) => word !== '')

const letter = fc
  .array(fc.constantFrom(...words), { minLength: 120, maxLength: 400 })
  .map((list) => list.map((word, at) => (at % 12 === 0 ? `${word} ${at * 37 + 1000}` : word)).join(' '))

/** What recognising does to a text: letters that look alike, a speck, a lost letter; once in so many characters. */
function misread(text: string, every: number): string {
  const slips: Record<string, string> = { i: 'l', l: '1', o: '0', m: 'rn', e: 'c', s: '5', b: '8', n: 'h' }
  return Array.from(text)
    .map((char, at) => (at % every === every - 1 ? (slips[char] ?? (char === ' ' ? ' ' : '')) : char))
    .join('')
}

/** A letter that is made from a form, as agencies send them. */
const form = (numbers: readonly number[]): string =>
  `${words.slice(0, 40).join(' ')} kenmerk ${numbers.join(' en ')} ${words.slice(20, 50).join(' ')}`

describe('the likeness of texts', () => {
  test('sees through the slips of recognising', () => {
    fc.assert(
      fc.property(letter, (text) => {
        expect(likeness([text], [misread(text, 45)])).toBeGreaterThan(0.72)
      }),
      { numRuns: 60 },
    )
  })

  test('is looked at for nearly every letter that was scanned twice: the prints meet', () => {
    const texts = fc.sample(letter, { seed: 20_261_103, numRuns: 200 })
    const met = texts.filter((text) => {
      const [one, other] = [printOf([text]), printOf([misread(text, 45)])].map((print) =>
        print ? bandsOf(print) : [],
      )
      return one?.some((band, at) => other?.[at] === band)
    })
    // Which hashes are least is chance; what one print in a hundred misses is not said, and nothing is lost.
    expect(met.length).toBeGreaterThanOrEqual(195)
  })

  test('is the same from both sides, and whole for the same text', () => {
    fc.assert(
      fc.property(letter, letter, (a, b) => {
        expect(likeness([a], [b])).toBe(likeness([b], [a]))
        expect(likeness([a], [a])).toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  test('tells letters apart that were made from one form, by their numbers', () => {
    expect(likeness([form([2024, 1201, 88, 310])], [form([2025, 1302, 91, 415])])).toBeUndefined()
    expect(likeness([form([2024, 1201, 88, 310])], [form([2024, 1201, 88, 310])])).toBe(1)
  })

  test('knows a number again that lost one digit, but not one of which a digit is another', () => {
    const numbers = [202_412, 120_188, 3_104_455, 88_131]
    const lost = [20_212, 12_018, 310_445, 88_131]
    const other = [202_413, 120_189, 3_104_456, 88_131]
    expect(likeness([form(numbers)], [form(lost)])).toBeGreaterThan(0.95)
    expect(likeness([form(lost)], [form(numbers)])).toBeGreaterThan(0.95)
    expect(likeness([form(numbers)], [form(other)])).toBeUndefined()
    // Too short to be known again: these are the days of two letters.
    expect(likeness([form([12, 110, 13, 207])], [form([2, 10, 3, 27])])).toBeUndefined()
  })

  test('is not asked of a few words', () => {
    expect(printOf(['Beste mevrouw, tot morgen.'])).toBeUndefined()
    expect(printOf([])).toBeUndefined()
  })
})

describe('letters that were scanned twice', () => {
  const desk = new Desk()
  const text = `${words.join(' ')} kenmerk 2026 4411 12 ${words.toReversed().join(' ')}`

  test('are said to be alike, until somebody says no; nothing is refused', async () => {
    const root = desk.papers({
      'een.txt': text,
      'twee.txt': misread(text, 60),
      'ander.txt': words.slice(30).join(' ').repeat(3),
    })
    const { job } = await desk.add(root)
    expect(await desk.server.ended(job)).toMatchObject({ sums: { added: 3 } })
    const { caseId } = desk
    const [pair, ...rest] = must(await desk.intake.alike({ caseId }))
    expect(rest).toEqual([])
    const names = new Map((await desk.documents()).map(({ id, fileName }) => [id, fileName]))
    const { a, b, score } = pair ?? expect.fail('nothing is alike')
    expect(new Set([names.get(a.id), names.get(b.id)])).toEqual(new Set(['een.txt', 'twee.txt']))
    expect(score).toBeGreaterThan(0.8)
    expect(must(await desk.intake.alike({ caseId, id: b.id }))).toHaveLength(1)
    must(await desk.intake.dismissAlike({ caseId, a: b.id, b: a.id, dismissed: true }))
    expect(must(await desk.intake.alike({ caseId }))).toEqual([])
    must(await desk.intake.dismissAlike({ caseId, a: a.id, b: b.id, dismissed: false }))
    expect(must(await desk.intake.alike({ caseId }))).toHaveLength(1)
    // Two versions of one letter are alike of course.
    must(await desk.server.vault.versions.join({ caseId, id: a.id, other: b.id, kind: 'signed' }))
    expect(must(await desk.intake.alike({ caseId }))).toEqual([])
    must(await desk.server.vault.versions.leave({ caseId, id: b.id }))
    expect(must(await desk.intake.alike({ caseId }))).toHaveLength(1)
    must(await desk.server.vault.documents.remove({ caseId, id: a.id }))
    expect(must(await desk.intake.alike({ caseId }))).toEqual([])
  })
})

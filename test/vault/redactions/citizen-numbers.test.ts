import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCitizenNumber } from '../../../shared/domain/citizen-number.ts'
import { citizenNumbersIn, surely, withoutCitizenNumbers } from '../../../shared/redaction/citizen-numbers.ts'

const number = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map((value) => String(value).padStart(9, '0'))
  .filter(isCitizenNumber)

describe('a citizen service number in a text', () => {
  test('is found wherever it stands and however it is written, and can be left out', () => {
    const words = fc.constantFrom('', 'Brief van ', 'BSN', 'nr. ', 'x_', '(')
    const ways = fc.constantFrom(
      (digits: string) => digits,
      (digits: string) => `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`,
      (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`,
      (digits: string) => `${digits.slice(0, 3)}\u00A0${digits.slice(3, 6)}\u00A0${digits.slice(6)}`,
    )
    fc.assert(
      fc.property(words, number, ways, words, (before, digits, way, after) => {
        const text = `${before}${way(digits)} ${after}`
        expect(citizenNumbersIn(text)).toHaveLength(1)
        expect(withoutCitizenNumbers(text)).toBe(`${before}… ${after}`)
        // However it is written, it is the same one.
        expect(citizenNumbersIn(text)[0]?.mark).toBe(citizenNumbersIn(digits)[0]?.mark)
      }),
    )
  })

  test('is none that fails the test, is a day, an account or a phone number', () => {
    for (const text of [
      '123456789',
      'Scan 20000303',
      'Besluit van 03.03.2000',
      '00000000',
      '000000000',
      'NL91 ABNA 0417 1643 00',
      '06-12345678',
      '1234567820',
    ])
      expect(citizenNumbersIn(text), text).toEqual([])
    expect(isCitizenNumber('20000303')).toBe(true)
    expect(isCitizenNumber('03032000')).toBe(true)
  })

  test('has a mark that others have too, so it does not say which number it is', () => {
    const all: string[] = []
    for (let value = 100_000_000; value < 100_400_000; value += 1) {
      if (isCitizenNumber(String(value))) all.push(citizenNumbersIn(String(value))[0]?.mark ?? 'none')
    }
    const marks = new Set(all)
    for (const mark of marks) expect(mark).toMatch(/^[\da-z]{4}$/)
    // They are spread over a million marks: enough to tell those of a dossier apart, and too few for all numbers.
    expect(marks.size).toBeGreaterThan(all.length * 0.95)
    expect(marks.size).toBeLessThan(all.length)
  })

  test('can be left out by its mark, or only where it has all its nine digits', () => {
    const text = 'Van 111222333 en 123456782, oud 10000008'
    const [first] = citizenNumbersIn(text)
    expect(withoutCitizenNumbers(text, ({ mark }) => mark === first?.mark)).toBe(
      'Van … en 123456782, oud 10000008',
    )
    expect(withoutCitizenNumbers(text, surely, '[nummer]')).toBe('Van [nummer] en [nummer], oud 10000008')
    // Named it can be nothing else; a word further away names nothing.
    for (const name of ['BSN', 'bsn:', 'Burgerservicenummer (BSN) is', 'sofinummer', 'burgerservicenr.'])
      expect(withoutCitizenNumbers(`Besluit ${name} 10000008`, surely)).toBe(`Besluit ${name} …`)
    for (const title of ['Kenmerk 10000008', 'BSN gevraagd, kenmerk 10000008', 'Absn 10000008'])
      expect(withoutCitizenNumbers(title, surely)).toBe(title)
    expect(withoutCitizenNumbers(text)).toBe('Van … en …, oud …')
  })
})

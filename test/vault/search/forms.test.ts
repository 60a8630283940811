import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formsOf,
  isForm,
  phoneForm,
  referenceForm,
  storedDateForm,
} from '../../../electron/vault/search/forms.ts'
import { worked } from '../../support/worked.ts'

const two = (n: number): string => String(n).padStart(2, '0')

describe('forms of writing', () => {
  test.each([
    '4 maart 2026',
    '4 mrt. 2026',
    '04-03-2026',
    '4-3-2026',
    '4/3/2026',
    '4.3.2026',
    '4 - 3 - 2026',
    '2026-03-04',
    '4-3-26',
    "4 maart '26",
    'March 4, 2026',
    '4th March 2026',
    'woensdag 4 Maart 2026 om 10 uur',
  ])('of a day: %s', (text) => expect(formsOf(text)).toContain('xxd20260304'))

  test.each(['maart 2026', 'Mrt 2026', 'March 2026'])('of a month: %s', (text) =>
    expect(formsOf(text)).toEqual(['xxd202603']),
  )

  test.each(['32-3-2026', '4-13-2026', 'maart', '4 maart', 'versie 1.2.3', '14 maartjes 2026'])(
    'is none of a day: %s',
    (text) => expect(formsOf(text).filter((form) => form.startsWith('xxd'))).toEqual([]),
  )

  test.each([
    '06-12345678',
    '06 12 34 56 78',
    '(06) 1234 5678',
    '+31 6 12345678',
    '0031612345678',
    '+31612345678',
  ])('of a phone number: %s', (text) => expect(formsOf(`Bel ${text}, graag`)).toContain('xxp0612345678'))

  test.each(['Z-2026/0417', 'Z.2026.0417', 'z-2026-0417', 'Z-2O26/O4l7'])('of a reference: %s', (text) =>
    expect(formsOf(`kenmerk ${text}.`)).toContain('xxrz20260417'),
  )

  test('are no words of a person', () => {
    for (const form of ['xxd20260304', 'xxp06', 'xxrz2026']) expect(isForm(form)).toBe(true)
    for (const word of ['xxl', 'xxdag', 'besluit', '2026']) expect(isForm(word)).toBe(false)
    expect(phoneForm('1234')).toBeUndefined()
    expect(referenceForm('a-b')).toBeUndefined()
    expect(storedDateForm('2026')).toBeUndefined()
    expect(storedDateForm('2026-03')).toBe('xxd202603')
    expect(storedDateForm('2026-03-04T10:15')).toBe('xxd20260304')
  })

  test('are the same for every way to write a day', () => {
    const months =
      'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
    const day = fc.record({
      y: fc.integer({ min: 1950, max: 2049 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(day, ({ y, m, d }) => {
        const form = `xxd${y}${two(m)}${two(d)}`
        for (const text of [
          `${d} ${months[m - 1]} ${y}`,
          `${d}-${m}-${y}`,
          `${two(d)}/${two(m)}/${y}`,
          `${y}-${two(m)}-${two(d)}`,
        ])
          expect(formsOf(`Den Haag, ${text}\nBetreft`)).toContain(form)
      }),
    )
  })

  test('never take long over text made to be hard', () => {
    const began = process.cpuUsage()
    for (const text of [
      '1-'.repeat(20_000),
      '0 '.repeat(20_000),
      'a.'.repeat(20_000),
      '4 maart '.repeat(5_000),
    ])
      formsOf(text)
    expect(worked(began)).toBeLessThan(3_000)
  })
})

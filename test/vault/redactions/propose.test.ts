import { expect, test } from 'vitest'
import { isIban } from '../../../shared/redaction/iban.ts'
import { covers } from '../../../shared/redaction/overlap.ts'
import { proposeRedactions } from '../../../shared/redaction/propose.ts'

const lineOf = (text: string, line = 0) =>
  text.split(' ').map((word, at) => ({ text: word, x: at / 20, y: 0.1 + line / 50, w: 0.04, h: 0.02, line }))
const seen = (text: string, names: readonly string[] = []) =>
  proposeRedactions(1, lineOf(text), names).map((found) => [found.reason, found.text])

test('what is rarely meant for others is proposed, and what only looks like it is not', () => {
  expect(seen('Uw bsn is 111222333 en niet 111222334')).toEqual([['bsn', '111222333']])
  expect(seen('Rekening NL91 ABNA 0417 1643 00 of NL92ABNA0417164300')).toEqual([
    ['iban', 'NL91 ABNA 0417 1643 00'],
  ])
  expect(seen('Bel 06-12345678 of 038 123 45 67')).toEqual([
    ['phone', '06-12345678'],
    ['phone', '038 123 45 67'],
  ])
  expect(seen('Mail naar w.duin@gemeente.example')).toEqual([['mail', 'w.duin@gemeente.example']])
  expect(seen('Geboren op 3 maart 1981, besluit van 4 maart 2026')).toEqual([['birth', '3 maart 1981']])
  expect(seen('Gesproken met Wim Duin, niet Wim Duinen', ['Wim Duin', 'W'])).toEqual([['name', 'Wim Duin']])
})

test('a proposal is one box around all words that it takes', () => {
  const [found] = proposeRedactions(3, lineOf('x NL91 ABNA 0417 1643 00 y'), [])
  expect(found).toMatchObject({ page: 3, x: 0.05, y: 0.1 })
  expect(found?.w).toBeCloseTo(0.24)
})

test('account numbers pass ISO 7064 or are none', () => {
  expect(isIban('nl91 abna 0417 1643 00')).toBe(true)
  expect(isIban('NL91ABNA0417164301')).toBe(false)
  expect(isIban('NL91')).toBe(false)
})

test('a box takes a word that it covers in part, not the line under it', () => {
  const word = { x: 0.1, y: 0.1, w: 0.2, h: 0.02 }
  expect(covers({ x: 0.28, y: 0.1, w: 0.1, h: 0.02 }, word)).toBe(true)
  expect(covers({ x: 0.1, y: 0.117, w: 0.2, h: 0.02 }, word)).toBe(false)
  expect(covers({ x: 0.31, y: 0.1, w: 0.1, h: 0.02 }, word)).toBe(false)
})

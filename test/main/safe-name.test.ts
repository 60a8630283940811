import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeName } from '../../electron/main/files/safe-name.ts'

test.each([
  ['Dossier Yilmaz.pdf', 'Dossier Yilmaz.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['brief\u202Egpj.exe', 'brief gpj.exe'],
  ['', 'Zaakmap'],
  ['...', 'Zaakmap'],
  ['NUL', 'Zaakmap NUL'],
  ['con.pdf', 'Zaakmap con.pdf'],
  ['cafe\u0301.pdf', 'caf\u00E9.pdf'],
])('%j becomes %j', (text, name) => {
  expect(safeName(text)).toBe(name)
})

test('no text gives a name that leaves its folder or is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const name = safeName(text)
      expect(name).not.toBe('')
      expect(name).not.toMatch(/[<>:"/\\|?*]|^\.|\.$|^ | $/)
    }),
  )
})

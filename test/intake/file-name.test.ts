import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, distinctName, exportName } from '../../electron/intake/file-name.ts'

/** Foreign name, shown, exported as `.pdf`. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['brief.pdf', 'brief.pdf', 'brief.pdf'],
  ['', 'document', 'document.pdf'],
  ['.', 'document', 'document.pdf'],
  ['..', 'document', 'document.pdf'],
  ['...', 'document', 'document.pdf'],
  ['/', 'document', 'document.pdf'],
  ['../../etc/passwd', 'passwd', 'passwd.pdf'],
  ['..\\..\\windows\\win.ini', 'win.ini', 'win.ini.pdf'],
  ['C:\\Users\\jan\\brief.pdf', 'brief.pdf', 'brief.pdf'],
  ['/etc/passwd', 'passwd', 'passwd.pdf'],
  ['\\\\server\\share\\brief.pdf', 'brief.pdf', 'brief.pdf'],
  ['map/', 'map', 'map.pdf'],
  ['C:', 'C:', 'C_.pdf'],
  ['brief.pdf:stroom', 'brief.pdf:stroom', 'brief.pdf_stroom.pdf'],
  ['brief.pdf::$DATA', 'brief.pdf::$DATA', 'brief.pdf__$DATA.pdf'],
  ['CON', 'CON', '_CON.pdf'],
  ['con.pdf', 'con.pdf', '_con.pdf'],
  ['Prn.txt', 'Prn.txt', '_Prn.txt.pdf'],
  ['AUX', 'AUX', '_AUX.pdf'],
  ['nul', 'nul', '_nul.pdf'],
  ['NUL .pdf', 'NUL .pdf', '_NUL .pdf'],
  ['COM1', 'COM1', '_COM1.pdf'],
  ['com9.pdf', 'com9.pdf', '_com9.pdf'],
  ['COM¹', 'COM¹', '_COM¹.pdf'],
  ['LPT3.x', 'LPT3.x', '_LPT3.x.pdf'],
  ['CONIN$', 'CONIN$', '_CONIN$.pdf'],
  ['CONSULT.pdf', 'CONSULT.pdf', 'CONSULT.pdf'],
  ['brief.pdf.', 'brief.pdf', 'brief.pdf'],
  ['brief.pdf ', 'brief.pdf', 'brief.pdf'],
  ['brief.pdf . .', 'brief.pdf', 'brief.pdf'],
  ['  brief.pdf', 'brief.pdf', 'brief.pdf'],
  ['factuur\u202Efdp.exe', 'factuurfdp.exe', 'factuurfdp.exe.pdf'],
  ['factuur\u2066x\u2069.pdf', 'factuurx.pdf', 'factuurx.pdf'],
  ['\u200Fbrief\u200E.pdf', 'brief.pdf', 'brief.pdf'],
  ['\u061Cbrief.pdf', 'brief.pdf', 'brief.pdf'],
  ['br\u200Bief.pdf', 'brief.pdf', 'brief.pdf'],
  ['\uFEFFbrief.pdf', 'brief.pdf', 'brief.pdf'],
  ['br\u00ADief.pdf', 'brief.pdf', 'brief.pdf'],
  ['brief\0.pdf', 'brief .pdf', 'brief .pdf'],
  ['brief.pdf\0.exe', 'brief.pdf .exe', 'brief.pdf .exe.pdf'],
  ['brief\r\n.pdf', 'brief .pdf', 'brief .pdf'],
  ['brief\tvan\tde gemeente.pdf', 'brief van de gemeente.pdf', 'brief van de gemeente.pdf'],
  ['brief\u0007.pdf', 'brief .pdf', 'brief .pdf'],
  ['brief\u0085.pdf', 'brief .pdf', 'brief .pdf'],
  ['brief\u00A0 x.pdf', 'brief x.pdf', 'brief x.pdf'],
  ['brief.pdf                                      .exe', 'brief.pdf .exe', 'brief.pdf .exe.pdf'],
  ['brief\u2028x.pdf', 'briefx.pdf', 'briefx.pdf'],
  ['cafe\u0301.pdf', 'caf\u00e9.pdf', 'caf\u00e9.pdf'],
  ['<script>.pdf', '<script>.pdf', '_script_.pdf'],
  ['a|b?c*d"e.pdf', 'a|b?c*d"e.pdf', 'a_b_c_d_e.pdf'],
  ['.htaccess', '.htaccess', 'htaccess.pdf'],
  ['.pdf', '.pdf', 'pdf.pdf'],
  ['-rf.pdf', '-rf.pdf', '_rf.pdf'],
  ['--help', '--help', '_help.pdf'],
  ['~$brief.pdf', '~$brief.pdf', '_$brief.pdf'],
  ['$(rm).pdf', '$(rm).pdf', '$(rm).pdf'],
  ['brief.PDF', 'brief.PDF', 'brief.PDF'],
  ['brief.jpg', 'brief.jpg', 'brief.jpg.pdf'],
  ['\ud800brief.pdf', '\ufffdbrief.pdf', '\ufffdbrief.pdf'],
  ['😀.pdf', '😀.pdf', '😀.pdf'],
  ['вписка.pdf', 'вписка.pdf', 'вписка.pdf'],
  ['%2e%2e%2fbrief.pdf', '%2e%2e%2fbrief.pdf', '%2e%2e%2fbrief.pdf'],
]

describe('a foreign name', () => {
  it.each(hostile)('%j is shown and exported safely', (foreign, shown, exported) => {
    expect(displayName(foreign)).toBe(shown)
    expect(exportName(foreign, 'pdf')).toBe(exported)
  })

  it('of 300 characters is cut and keeps its extension', () => {
    expect(displayName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`)
    expect(exportName(`${'a'.repeat(300)}.pdf`, 'pdf')).toHaveLength(120)
    expect(Buffer.byteLength(displayName(`${'字'.repeat(300)}.pdf`))).toBeLessThanOrEqual(240)
    expect(displayName(`a${'\u0301'.repeat(5000)}.pdf`).length).toBeLessThanOrEqual(200)
    expect(displayName(`${'👨‍👩‍👧'.repeat(100)}.pdf`).isWellFormed()).toBe(true)
  })

  it('keeps an extension that means the same', () => {
    expect(exportName('foto.JPEG', 'jpg')).toBe('foto.JPEG')
    expect(exportName('scan.tiff', 'tif')).toBe('scan.tiff')
  })
})

describe('whatever the name', () => {
  const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }))

  it('what is shown holds no path, control or bidi character and is never empty', () => {
    fc.assert(
      fc.property(names, (foreign) => {
        const shown = displayName(foreign)
        expect(shown).toMatch(/^[^\p{Cc}\p{Cf}\u2028\u2029/\\]+$/u)
        expect(shown).not.toMatch(/^ |[. ]$/)
        expect(shown.length).toBeLessThanOrEqual(200)
        expect(shown.isWellFormed()).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('what is exported can be written on Windows', () => {
    fc.assert(
      fc.property(names, (foreign) => {
        const exported = exportName(foreign, 'pdf')
        expect(exported).not.toMatch(/[<>:"/\\|?*]|[\p{Cc}\p{Cf}]|^[-.~]|[. ]$/u)
        expect(exported).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
        expect(exported).toMatch(/\.pdf$/i)
        expect(Buffer.byteLength(exported)).toBeLessThanOrEqual(255)
      }),
      { numRuns: 1000 },
    )
  })

  it('cleaning a clean name changes nothing', () => {
    fc.assert(
      fc.property(names, (foreign) => {
        const shown = displayName(foreign)
        expect(displayName(shown)).toBe(shown)
        expect(shown.normalize('NFC')).toBe(shown)
      }),
    )
  })
})

it('names that differ only in case get numbers', () => {
  const taken = new Set<string>()
  expect(['brief.pdf', 'Brief.PDF', 'brief.pdf', 'brief'].map((name) => distinctName(name, taken))).toEqual([
    'brief.pdf',
    'Brief (2).PDF',
    'brief (3).pdf',
    'brief',
  ])
})

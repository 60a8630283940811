import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../electron/intake/kinds.ts'
import { decodeText } from '../../electron/intake/sniff-text.ts'
import { sniff } from '../../electron/intake/sniff.ts'
import { docx, ole, zip } from './make/container.ts'
import { jpeg, png } from './make/image.ts'
import { compound } from './make/msg.ts'
import { pdfOf } from './make/pdf.ts'
import { makeZip } from './zip/make-zip.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const kindOf = (text: string): string => sniff(bytes(text)).kind
const stream = (name: string) => ({ name, bytes: Buffer.alloc(20) })
const kindIn = (...parts: Parameters<typeof compound>[0]) => sniff(compound(parts))

describe('the kind of a file is told by its content', () => {
  it('PDF, also behind up to 1,024 bytes of junk and under the old header', async () => {
    const pdf = await pdfOf(['brief'])
    expect(sniff(pdf)).toEqual({ kind: 'pdf', mime: 'application/pdf', extension: 'pdf' })
    expect(sniff(Buffer.concat([Buffer.alloc(1024, 0xaa), pdf])).kind).toBe('pdf')
    expect(sniff(Buffer.concat([Buffer.alloc(1100, 0xaa), pdf])).kind).toBe('unknown')
    expect(kindOf('%!PS-Adobe-3.0 PDF-1.4\n')).toBe('pdf')
  })

  it('pictures', () => {
    expect(sniff(jpeg(20, 10)).kind).toBe('jpeg')
    expect(sniff(png(20, 10)).kind).toBe('png')
    expect(kindOf('GIF89a....')).toBe('gif')
    expect(kindOf('II*\0\x08\0\0\0')).toBe('tiff')
    expect(kindOf('MM\0*\0\0\0\x08')).toBe('tiff')
    expect(kindOf('RIFF\x10\0\0\0WEBPVP8 ')).toBe('webp')
    expect(kindOf('\0\0\0\x18ftypheic\0\0\0\0')).toBe('heic')
    expect(sniff(bytes('\0\0\0\x18ftypavif\0\0\0\0'))).toEqual({
      kind: 'heic',
      mime: 'image/avif',
      extension: 'avif',
    })
    expect(kindOf('BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x02\0\0\0')).toBe('bmp')
    expect(kindOf('BMW is geen plaatje, maar een auto.')).toBe('text')
  })

  it('a picture with PDF words in it is a picture', () => {
    expect(kindOf('\xff\xd8\xff\xfe\0\x10%PDF-1.4')).toBe('jpeg')
  })

  it('office files, old and new', () => {
    expect(sniff(docx('Beste')).kind).toBe('docx')
    expect(
      sniff(
        zip([
          ['[Content_Types].xml', ''],
          ['xl/workbook.xml', ''],
        ]),
      ).kind,
    ).toBe('xlsx')
    expect(
      sniff(
        zip([
          ['[Content_Types].xml', ''],
          ['ppt/presentation.xml', ''],
        ]),
      ).kind,
    ).toBe('pptx')
    expect(
      sniff(
        zip([
          ['mimetype', 'application/vnd.oasis.opendocument.text'],
          ['content.xml', ''],
        ]),
      ).kind,
    ).toBe('odt')
    for (const [said, kind] of [
      ['text-template', 'odt'],
      ['text-master', 'zip'],
      ['spreadsheet', 'ods'],
      ['presentation', 'odp'],
      ['graphics', 'zip'],
    ]) {
      expect(sniff(zip([['mimetype', `application/vnd.oasis.opendocument.${said}`]])).kind).toBe(kind)
    }
    expect(sniff(zip([['word/los.xml', '']])).kind).toBe('zip')
    expect(kindOf('PK\x03\x04afgebroken')).toBe('zip')
    expect(sniff(ole(['__nameid_version1.0', '__properties_version1.0', '__substg1.0_0037001F'])).kind).toBe(
      'msg',
    )
    expect(sniff(ole(['a', 'b', 'c', 'd', 'WordDocument']))).toMatchObject({
      kind: 'ole-office',
      extension: 'doc',
    })
    expect(sniff(ole(['Workbook']))).toMatchObject({ kind: 'ole-office', extension: 'xls' })
    expect(sniff(ole([])).kind).toBe('ole-office')
    expect(sniff(ole(['EncryptionInfo', 'EncryptedPackage'])).kind).toBe('locked-office')
    expect(kindOf('{\\rtf1\\ansi Beste}')).toBe('rtf')
  })

  it('an OpenDocument file that was packed anew, its kind packed and not in front', () => {
    const kind = { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' }
    const content = { name: 'content.xml', data: '<a/>' }
    expect(sniff(makeZip([content, kind])).kind).toBe('odt')
    expect(sniff(makeZip([content, { ...kind, stored: true }])).kind).toBe('odt')
    expect(sniff(makeZip([content])).kind).toBe('zip')
    expect(sniff(makeZip([content, { ...kind, data: 'application/epub+zip' }])).kind).toBe('zip')
  })

  it('an office file of which the parts are named with backslashes and in small letters', () => {
    const parts = ['[content_types].xml', 'xl\\workbook.xml'].map((name) => ({ name, data: '' }))
    expect(sniff(makeZip(parts)).kind).toBe('xlsx')
  })

  it('an old office file by what it is itself, not by what is embedded in it', () => {
    const inside = (...names: string[]) => ({ name: 'MBD0001', parts: names.map(stream) })
    expect(kindIn(inside('WordDocument'), stream('Workbook'))).toMatchObject({ extension: 'xls' })
    expect(kindIn(inside('Workbook'), stream('WordDocument'))).toMatchObject({ extension: 'doc' })
    expect(
      kindIn(inside('__properties_version1.0', '__nameid_version1.0'), stream('WordDocument')),
    ).toMatchObject({ kind: 'ole-office', extension: 'doc' })
  })

  it('mail', () => {
    expect(kindOf('From: a@b.nl\r\nTo: c@d.nl\r\nSubject: Pgb\r\n\r\nBeste')).toBe('eml')
    expect(kindOf('From jan Mon Jan 1\nReturn-Path: <a@b>\nDate: x\n\nBeste')).toBe('eml')
    expect(kindOf('Content-Type: multipart/mixed; boundary=x\r\n\r\n--x')).toBe('eml')
    expect(kindOf('To: c@d.nl\r\nSubject: Concept\r\nContent-Type: text/plain\r\n\r\nBeste')).toBe('eml')
    expect(kindOf('To: c@d.nl\r\nSubject: Getypt\r\n\r\nBeste')).toBe('text')
    expect(kindOf('Subject: alleen een onderwerp\n\nBeste')).toBe('text')
    expect(kindOf('Datum: gisteren\nVan: mij\n')).toBe('text')
  })

  it('web pages and text in three encodings', () => {
    expect(kindOf('  <!-- hallo -->\n<!DOCTYPE html><p>x')).toBe('html')
    expect(kindOf('<?xml version="1.0"?><html><body/></html>')).toBe('html')
    expect(sniff(bytes('<svg onload="alert(1)"/>'))).toMatchObject({ kind: 'unknown', mime: 'image/svg+xml' })
    for (const text of [
      Buffer.from('Geïnformeerd'),
      Buffer.from('\ufeffcafé', 'utf16le'),
      bytes('Ge\xefnformeerd'),
    ]) {
      expect(sniff(text).kind).toBe('text')
    }
    expect(decodeText(Buffer.from('Geïnformeerd'))).toBe('Geïnformeerd')
    expect(decodeText(Buffer.from('Geïnformeerd', 'utf16le'))).toBe('Geïnformeerd')
    expect(decodeText(bytes('Ge\xefnformeerd \x80 5'))).toBe('Geïnformeerd € 5')
    expect(decodeText(bytes('\xef\xbb\xbfcaf\xc3\xa9'))).toBe('café')
  })

  it('nothing, and what is nothing known', () => {
    expect(sniff(new Uint8Array()).kind).toBe('empty')
    expect(kindOf('\x7fELF\x02\x01\x01\0\0\0')).toBe('unknown')
    expect(kindOf('\0\0\0\0')).toBe('unknown')
  })
})

describe('no bytes make it throw', () => {
  const starts = [
    '',
    '%PDF-1.7',
    'PK\x03\x04',
    'PK\x05\x06',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'From: a\n',
    '\xff\xfe',
  ]
  it('random bytes behind every known beginning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 3000 }), (start, rest) => {
        const found = sniff(Buffer.concat([bytes(start), rest]))
        expect(Object.keys(kinds)).toContain(found.kind)
      }),
      { numRuns: 500 },
    )
  })
  it('containers with bytes overwritten', () => {
    const containers = [docx('x'), ole(['WordDocument'])]
    fc.assert(
      fc.property(
        fc.constantFrom(...containers),
        fc.array(fc.tuple(fc.nat(), fc.nat(255))),
        (file, changes) => {
          const changed = new Uint8Array(file)
          for (const [at, value] of changes) changed[at % changed.length] = value
          expect(Object.keys(kinds)).toContain(sniff(changed).kind)
        },
      ),
      { numRuns: 500 },
    )
  })
})

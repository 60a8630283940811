import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../electron/dossier/copy/read.ts'
import { must } from '../../../shared/result.ts'
import { adding, bundle, copied, detailOf, Look, noStamps, plainFacts } from './look.ts'
import { lockedBy, objectBytes, onePage, pdfOf, show } from './make.ts'

const fixtures = new URL('../../fixtures/pdf/', import.meta.url)
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, fixtures))
const hello = onePage(show('Hallo'))

describe('reading structure', () => {
  it.each([
    ['a table', pdfOf(hello)],
    ['streams', pdfOf(hello, { xref: 'stream' })],
    ['a table behind other bytes', pdfOf(hello, { before: 'From: scanner\r\n\r\n' })],
    ['a table of a linearized file', fixture('linearized.pdf')],
  ])('follows cross-references in %s', (_, bytes) => {
    expect(must(readPdf(bytes))).toMatchObject({ pages: 1, encrypted: false })
    expect(new Look(copied(bytes)).text()).toMatch(/Hallo|Geheim besluit 27/)
  })

  it('takes the newest version of an object that was updated', () => {
    const old = Buffer.from(pdfOf(hello))
    const before = Number(/startxref\n(\d+)/.exec(old.toString('latin1'))?.[1])
    const object = objectBytes(4, { dict: '', data: show('Nieuwer') })
    const table = `xref\n4 1\n${String(old.length).padStart(10, '0')} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev ${before}>>\n`
    const updated = Buffer.concat([
      old,
      object,
      Buffer.from(`${table}startxref\n${old.length + object.length}\n%%EOF`),
    ])
    expect(new Look(copied(updated)).text()).toBe('Nieuwer')
  })

  it('reads hybrids: what the stream says comes before the older table', () => {
    const streamed = Buffer.from(pdfOf(hello, { xref: 'stream' }))
    const at = Number(/startxref\n(\d+)/.exec(streamed.toString('latin1'))?.[1])
    const table = `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 9/Root 1 0 R/XRefStm ${at}>>\nstartxref\n${streamed.length}\n%%EOF`
    expect(new Look(copied(Buffer.concat([streamed, Buffer.from(table)]))).text()).toBe('Hallo')
  })

  it.each(['/StmF/Identity/StrF/Identity', ''])(
    'needs no password where only the attachments have one (%s)',
    (filters) => {
      expect(new Look(copied(lockedBy(filters))).text()).toBe('Zie de bijlage')
    },
  )

  it.each(['/StmF/StdCF/StrF/StdCF', '/StmF/StdCF/StrF/Identity'])(
    'needs one where the pages have one (%s)',
    (filters) => {
      expect(detailOf(adding(lockedBy(filters)))).toBe('pdf-needs-password')
    },
  )

  it('shows the rest of a page of which a part is past reading', () => {
    const parts = {
      4: '[6 0 R 7 0 R]',
      6: { dict: '/Filter/LZWDecode', data: 'niet echt verpakt' },
      7: { dict: '', data: show('Leesbaar') },
    }
    const bytes = pdfOf(onePage('', '/MediaBox[0 0 300 200]', parts))
    expect(new Look(copied(bytes)).text()).toBe('Leesbaar')
  })

  it('forgives a table whose heading is one too high', () => {
    const slipped = Buffer.from(pdfOf(hello)).toString('latin1').replace('xref\n0 6', 'xref\n1 6')
    expect(must(readPdf(Buffer.from(slipped, 'latin1'))).pages).toBe(1)
  })

  it('ends at loops: of sections, of the page tree, of lengths', () => {
    const self = Buffer.from(pdfOf(hello)).toString('latin1')
    const at = /startxref\n(\d+)/.exec(self)?.[1] ?? ''
    expect(
      must(readPdf(Buffer.from(self.replace('/Root 1 0 R', `/Root 1 0 R/Prev ${at}`), 'latin1'))).pages,
    ).toBe(1)
    const tree = pdfOf({
      ...hello,
      2: '<</Type/Pages/Kids[3 0 R 6 0 R 2 0 R null 99 0 R]/Count 1>>',
      6: '<</Type/Pages/Kids[2 0 R 6 0 R]>>',
    })
    expect(must(readPdf(tree)).pages).toBe(1)
    const length = pdfOf({ ...hello, 4: { dict: '/Length 4 0 R', data: show('Hallo') } })
    expect(new Look(copied(length)).text()).toBe('Hallo')
  })

  it.each([0, 5, 4000])('finds the end of a stream whose length is stated as %d', (length) => {
    const wrong = pdfOf({ ...hello, 4: { dict: `/Length ${length}`, data: show('Hallo') } })
    expect(new Look(copied(wrong)).text()).toBe('Hallo')
  })

  it('says how large pages are as a reader sees them', () => {
    const page = '/MediaBox[100 50 700 450]/CropBox[150 100 400 200]/Rotate 90/UserUnit 2'
    expect(must(readPdf(pdfOf(onePage('', page)))).sizes).toEqual([{ width: 200, height: 500 }])
    expect(must(readPdf(pdfOf(onePage('', '/MediaBox[300 200 0 0]/Rotate -90')))).sizes).toEqual([
      { width: 200, height: 300 },
    ])
    expect(must(readPdf(pdfOf(onePage('', '/MediaBox[0 0 0 0]')))).sizes).toEqual([
      { width: 612, height: 792 },
    ])
  })

  it('inherits boxes, rotation and resources', () => {
    const inherited = pdfOf({
      ...onePage(show('Erfgoed'), ' '),
      2: '<</Type/Pages/Kids[6 0 R]/Count 1/MediaBox[0 0 300 200]/Rotate 180/Resources<</Font<</F 5 0 R>>>>>>',
      3: '<</Type/Page/Parent 6 0 R/Contents 4 0 R>>',
      6: '<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>',
    })
    expect(must(readPdf(inherited)).sizes).toEqual([{ width: 300, height: 200 }])
    expect(new Look(copied(inherited)).text()).toBe('Erfgoed')
  })
})

describe('damage', () => {
  const text = Buffer.from(pdfOf(hello)).toString('latin1')
  it.each([
    ['nothing at all', ''],
    ['no PDF', 'Geachte heer,'],
    ['no cross-references', text.slice(0, text.indexOf('xref'))],
    ['offsets that lead elsewhere', text.replace(/0000000\d\d\d 00000 n/g, '0000000012 00000 n')],
    ['no catalogue', text.replace('/Root 1 0 R', '/Root 77 0 R')],
    ['a catalogue that is none', text.replace('/Root 1 0 R', '/Root 5 0 R')],
  ])('is told for %s', (_, bytes) => {
    expect(['pdf-damaged', 'pdf-empty']).toContain(detailOf(readPdf(Buffer.from(bytes, 'latin1'))))
  })

  it('is told by the copier when only a part is broken', () => {
    const broken = text.replace(/(\d{10}) 00000 n \ntrailer/, '0000000015 00000 n \ntrailer')
    expect(detailOf(adding(Buffer.from(broken, 'latin1')))).toBe('pdf-damaged')
  })

  it('is told for a file of no pages', () => {
    expect(
      detailOf(readPdf(pdfOf({ 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '<</Type/Pages/Kids[]/Count 0>>' }))),
    ).toBe('pdf-empty')
  })
})

describe('encryption', () => {
  const open = readdirSync(fixtures).filter((name) => /^(rc4|aes)/.test(name))
  it.each(open)('%s opens without a password', (name) => {
    const bytes = fixture(name)
    expect(must(readPdf(bytes))).toMatchObject({ pages: 1, encrypted: true })
    const look = new Look(copied(bytes))
    expect(look.text()).toBe('Geheim besluit 27')
    expect(look.source.xref.trailer.has('Encrypt')).toBe(false)
  })

  it.each(open.filter((name) => name.startsWith('aes-256')))(
    '%s opens without its locked permissions',
    (name) => {
      const bytes = Buffer.from(fixture(name))
      const at = bytes.indexOf('/Perms')
      expect(at).toBeGreaterThan(0)
      bytes.write('/Perks', at, 'latin1')
      expect(new Look(copied(bytes)).text()).toBe('Geheim besluit 27')
    },
  )

  it('asks for the password where there is one', () => {
    expect(detailOf(readPdf(fixture('needs-password.pdf')))).toBe('pdf-needs-password')
    const locked = bundle(
      1,
      (writer) => void must(writer.addPdf(fixture('aes-256.pdf'), { firstPage: 1, stamps: noStamps })),
      plainFacts,
      {
        password: 'geheim',
      },
    )
    expect(detailOf(readPdf(locked))).toBe('pdf-needs-password')
  })
})

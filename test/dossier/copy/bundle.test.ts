import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { openBundle } from '../../../electron/dossier/copy/bundle.ts'
import type { BundleFacts, BundleWriter } from '../../../electron/dossier/copy/types.ts'
import { must } from '../../../shared/result.ts'
import { adding, bundle, copied, detailOf, font, Look, noStamps, plainFacts } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'

const a4Page = '/MediaBox[0 0 595.28 841.89]'
const letter = (text: string, page?: string) => pdfOf(onePage(show(text), page))
const stamps = (i: number) => ({
  number: `${i + 27} / 143`,
  exhibit: 'Productie 3',
  backToIndex: { label: 'Terug', page: 1 },
})

const facts: BundleFacts = {
  title: 'Dossier (één)',
  author: 'Anna',
  language: 'nl',
  createdAt: '2026-11-03T10:15:00+01:00',
  openWithBookmarks: true,
  pageLabels: [{ page: 2, prefix: 'A', start: 1 }],
  outline: [
    { title: 'Inhoud', page: 1 },
    {
      title: 'A. Verzoek',
      page: 2,
      children: [
        { title: 'Productie 1 – brief', page: 2 },
        { title: 'Productie 2', page: 3 },
      ],
    },
  ],
}

const links = [
  { page: 1, rect: [40, 90, 300, 120] as const, toPage: 2, label: 'Naar productie 1' },
  { page: 1, rect: [40, 50, 300, 80] as const, toPage: 3 },
]

function full(): Uint8Array {
  return bundle(
    3,
    (writer) => {
      must(writer.addPdf(letter('Derde'), { firstPage: 3, stamps }))
      must(writer.addPdf(letter('Inhoud', a4Page), { firstPage: 1, stamps: noStamps, links, fit: 'keep' }))
      must(writer.addPdf(letter('Tweede'), { firstPage: 2, stamps }))
    },
    facts,
  )
}

function seeded(seed: string): Uint8Array {
  const add = { firstPage: 1, stamps }
  return bundle(1, (writer) => void must(writer.addPdf(letter('x'), add)), plainFacts, { seed })
}

const addOne = (writer: BundleWriter) => void writer.addPdf(letter('x'), { firstPage: 1, stamps })

describe('a bundle', () => {
  it('holds its pages in the planned order, whichever was added first', () => {
    const look = new Look(full())
    const firstLines = [0, 1, 2].map((page) => look.text(page))
    expect(firstLines).toEqual([
      'Inhoud',
      expect.stringContaining('Tweede'),
      expect.stringContaining('Derde'),
    ])
    expect(look.doc.wasRepaired()).toBe(false)
  })

  it('has links, bookmarks, labels, language and title', () => {
    const look = new Look(full())
    const targets = (page: number) =>
      look.doc
        .loadPage(page)
        .getLinks()
        .map((link) => look.doc.resolveLink(link))
    expect([targets(0), targets(2)]).toEqual([[1, 2], [0]])
    expect(look.doc.loadOutline()).toMatchObject([
      { title: 'Inhoud', page: 0 },
      { title: 'A. Verzoek', page: 1, down: [{ title: 'Productie 1 – brief', page: 1 }, { page: 2 }] },
    ])
    expect([0, 1, 2].map((page) => look.doc.loadPage(page).getLabel())).toEqual(['1', 'A1', 'A2'])
    expect(look.doc.getMetaData('info:Title')).toBe('Dossier (één)')
    expect(look.doc.getMetaData('info:CreationDate')).toBe("D:20261103101500+01'00")
    const { catalog } = look.source
    expect(catalog.get('Lang')).toEqual(Uint8Array.from(Buffer.from('nl')))
    expect(catalog.get('PageMode')).toMatchObject({ text: 'UseOutlines' })
  })

  it('is the same file every time, and another one for another seed', () => {
    expect(Buffer.from(full()).equals(full())).toBe(true)
    expect(Buffer.from(seeded('a')).equals(seeded('b'))).toBe(false)
  })

  it('shows no trace of a source that failed', () => {
    const page = `${a4Page}/Resources<</XObject<</X 6 0 R>>>>`
    const broken = { dict: '/Subtype/Form/BBox[0 0 1 1]/Resources<</Font 7 0 R>>', data: '' }
    const bad = pdfOf(onePage('/X Do', page, { 6: broken, 7: '<</F 5 0 R' }))
    const good = letter('Goed')
    const once = bundle(1, (writer) => void must(writer.addPdf(good, { firstPage: 1, stamps })))
    const twice = bundle(1, (writer) => {
      expect(detailOf(writer.addPdf(bad, { firstPage: 1, stamps: noStamps }))).toBe('pdf-damaged')
      must(writer.addPdf(good, { firstPage: 1, stamps }))
    })
    expect(Buffer.from(twice).equals(once)).toBe(true)
  })

  it('cannot be finished with a page missing, nor begun without a font or pages', () => {
    expect(() => bundle(2, addOne)).toThrow('page 2')
    const sink = { write() {} }
    const otto = Buffer.from('OTTO')
    expect(detailOf(openBundle(sink, { pageCount: 1, font: otto, seed: '' }))).toBe('bundle-font')
    expect(detailOf(openBundle(sink, { pageCount: 0, font, seed: '' }))).toBe('bundle-pages')
  })

  it('of hundreds of pages has a page tree of many leaves', async () => {
    const many = await PDFDocument.create()
    for (let i = 0; i < 300; i++) many.addPage([200, 200])
    const source = await many.save()
    const look = new Look(copied(source, 300, { stamps: (i) => ({ number: `${i + 1}` }) }))
    expect(look.pages).toBe(300)
    expect(look.text(299)).toBe('300')
    expect(adding(source, 300)).toEqual({ ok: true, value: { pages: 300 } })
  })
})

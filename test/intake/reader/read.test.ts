import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { docx, ole, zip } from '../make/container.ts'
import { jpeg, png, pngHeader } from '../make/image.ts'
import { encrypted, formPdf, pdfOf } from '../make/pdf.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

const letter = [
  'Gemeente Veldhoven\nDatum: 12 maart 2024\nBetreft: Besluit op uw aanvraag huishoudelijke hulp\nGeachte heer De Vries,',
  'Bladzijde twee gaat over de eigen bijdrage.',
  '',
]

describe('a PDF', () => {
  it('gives its text page by page, with a title and a date', async () => {
    const bytes = await pdfOf(letter)
    const found = await reader.read(bytes, 'scan0001.pdf')
    expect(found).toMatchObject({ status: 'read', kind: 'pdf', pages: 3, ocr: 'none', date: '2024-03-12' })
    expect(found.title).toBe('Besluit op uw aanvraag huishoudelijke hulp')
    expect(found.pageTexts[0]).toContain('Geachte heer De Vries,')
    expect(found.pageTexts[1]).toBe('Bladzijde twee gaat over de eigen bijdrage.')
    expect(found.pageTexts[2]).toBe('')
    expect(found.reason).toBeUndefined()
  })

  it("leaves the caller's bytes as they were", async () => {
    const bytes = await pdfOf(letter)
    const before = new Uint8Array(bytes)
    const part = new Uint8Array(bytes.length + 20)
    part.set(bytes, 10)
    await reader.read(bytes, 'a.pdf')
    const inside = await reader.read(part.subarray(10, -10), 'a.pdf')
    expect(inside.pages).toBe(3)
    expect(bytes).toEqual(before)
  })

  it('gives what is filled in on a form', async () => {
    const found = await reader.read(await formPdf('Jansen-Bakker'), 'formulier.pdf')
    expect(found.pageTexts[0]).toContain('Naam:')
    expect(found.pageTexts[0]).toContain('Jansen-Bakker')
  })

  it('opens with an empty user password, and says so when it needs a real one', async () => {
    const plain = await pdfOf(letter)
    expect(await reader.read(encrypted(plain, ''), 'a.pdf')).toMatchObject({ status: 'read', pages: 3 })
    expect(await reader.read(encrypted(plain, 'geheim'), 'a.pdf')).toMatchObject({
      status: 'unreadable',
      kind: 'pdf',
      reason: 'needs-password',
      pages: 0,
      title: 'a',
    })
  })

  it('is read when its end is cut off or junk stands before it, and said to be damaged when nothing is left', async () => {
    const bytes = await pdfOf(letter)
    const cut = await reader.read(bytes.subarray(0, bytes.length - 200), 'a.pdf')
    expect(cut).toMatchObject({ kind: 'pdf' })
    const behind = await reader.read(Buffer.concat([Buffer.alloc(700, 0xff), bytes]), 'a.pdf')
    expect(behind).toMatchObject({ status: 'read', pages: 3 })
    const nothing = await reader.read(Buffer.from('%PDF-1.7\nniets'), 'a.pdf')
    expect(nothing).toMatchObject({ status: 'unreadable', reason: 'damaged' })
  })

  it('of a scanned page needs OCR', async () => {
    const { PDFDocument } = await import('pdf-lib')
    const pdf = await PDFDocument.create()
    pdf.addPage().drawImage(await pdf.embedPng(png(60, 40)), { width: 500, height: 700 })
    expect(await reader.read(await pdf.save(), 'scan.pdf')).toMatchObject({ status: 'read', ocr: 'needed' })
  })

  it('over 2,000 pages is read to there, with a note', async () => {
    const found = await reader.read(
      await pdfOf(Array.from({ length: 2003 }, (_, page) => `blad ${page + 1}`)),
      'a.pdf',
    )
    expect(found).toMatchObject({ status: 'read', pages: 2003, note: 'more-than-2000-pages' })
    expect(found.pageTexts).toHaveLength(2000)
    expect(found.pageTexts.at(-1)).toBe('blad 2000')
  })
})

describe('what is longer than pages hold', () => {
  const sentence = 'De gemeente kent begeleiding toe. '
  const rest = 'De rest van de tekst staat alleen in het originele bestand.'

  it('is searched to its end up to 5 MB, and says where its text ends beyond that', async () => {
    const halfway = `${sentence.repeat(60_000)}\nhalverwege\n`
    const under = await reader.read(Buffer.from(`${halfway}${'\n'.repeat(130_000)}einde`), 'chat.txt')
    expect(under.status).toBe('read')
    expect(under.pageTexts.join('\n')).toMatch(/halverwege[^]*einde$/)
    expect(under).not.toHaveProperty('note')
    const over = await reader.read(Buffer.from(halfway + sentence.repeat(100_000)), 'chat.txt')
    expect(over).toMatchObject({ status: 'read', note: 'text-cut-short' })
    expect(over.pageTexts.join('\n')).toContain('halverwege')
    expect(over.pageTexts.at(-1)?.endsWith(rest)).toBe(true)
    const large = Buffer.from(sentence.repeat(160_000))
    const english = await reader.read(large, 'chat.txt', { language: 'en' })
    expect(english.pageTexts.at(-1)).toMatch(/The rest of the text is only in the original file\.$/)
  })
})

const withFiles = (count: number): Uint8Array =>
  Buffer.from(
    [
      'From: Wijkteam <wijkteam@example.nl>',
      'Subject: Alles',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      ...Array.from(
        { length: count },
        (_, at) =>
          `--x\r\nContent-Type: text/plain; name="${at}.txt"\r\nContent-Disposition: attachment\r\n\r\n${at}`,
      ),
      '--x--',
    ].join('\r\n'),
  )

describe('a mail', () => {
  it('gives up to 5,000 attachments, and says how many are in the mail alone', async () => {
    const all = await reader.read(withFiles(5_000), 'a.eml')
    expect(all.parts).toHaveLength(5_000)
    expect(all).not.toHaveProperty('note')
    expect(all.pageTexts.join(' ')).not.toContain('originele bericht')
    const found = await reader.read(withFiles(5_012), 'a.eml')
    expect(found.parts).toHaveLength(5_000)
    expect(found).toMatchObject({ status: 'read', note: 'attachments-left-out' })
    expect(found.pageTexts.join(' ')).toContain('12 bijlagen staan alleen in het originele bericht')
  })
})

describe('a picture', () => {
  it('gives its size, its orientation and the day it was taken', async () => {
    expect(await reader.read(jpeg(40, 20, 6), 'IMG_1.jpg')).toMatchObject({
      status: 'read',
      kind: 'jpeg',
      pages: 1,
      pageTexts: [''],
      ocr: 'needed',
      image: { width: 40, height: 20, orientation: 6 },
      date: '2024-03-04',
    })
  })
  it('of too many pixels, or with a broken header, is not decoded', async () => {
    expect(await reader.read(pngHeader(60_000, 60_000), 'a.png')).toMatchObject({
      status: 'unreadable',
      reason: 'too-many-pixels',
    })
    expect(await reader.read(pngHeader(0, 0), 'a.png')).toMatchObject({
      status: 'unreadable',
      reason: 'damaged',
    })
  })
})

describe('other files', () => {
  it('an e-mail is one page of text with its attachments', async () => {
    const eml = [
      'From: wmo@veldhoven.example',
      'To: jan@huis.example',
      'Subject: Uw melding',
      'Date: Tue, 12 Mar 2024 10:00:00 +0100',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><style>p{}</style><script>x()</script></head><body><p>Beste caf\u00e9,</p><img src="http://spion.example/x.png"></body></html>',
      '--x',
      'Content-Type: application/pdf; name=brief.pdf',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--x--',
    ].join('\r\n')
    const found = await reader.read(Buffer.from(eml), 'bericht.eml')
    expect(found).toMatchObject({
      status: 'read',
      kind: 'eml',
      pages: 1,
      title: 'Uw melding',
      date: '2024-03-12',
    })
    expect(found.mail?.text).toBe('Beste café,')
    expect(found.mail?.attachments.map(({ name, bytes }) => [name, bytes.length])).toEqual([['brief.pdf', 5]])
    expect(found.pageTexts[0]).toContain('brief.pdf')
  })

  it('text, web pages and word processor files give their text', async () => {
    const text = await reader.read(Buffer.from('Aantekening thuis\nDatum: 3 mei 2024\nGebeld.'), 'a.txt')
    expect(text).toMatchObject({
      status: 'read',
      kind: 'text',
      pages: 1,
      date: '2024-05-03',
      title: 'Aantekening thuis',
    })
    const page =
      '<html><head><meta charset="iso-8859-1"><title>x</title></head><body><h1>Besluit</h1><p>co\u00f6rdinator</p></body></html>'
    const html = await reader.read(Buffer.from(page), 'a.html')
    expect(html.pageTexts[0]).toBe('Besluit\n\ncoördinator')
    const office = await reader.read(docx('Geachte mevrouw Bakker'), 'a.docx')
    expect(office).toMatchObject({ status: 'read', kind: 'docx' })
    expect(office.pageTexts[0]).toContain('Geachte mevrouw Bakker')
  })

  it.each([
    ['ole-office', ole(['Workbook'])],
    ['zip', zip([['a.txt', 'a']])],
    ['unknown', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0])],
  ])('%s is kept as it is', async (kind, bytes) => {
    expect(await reader.read(bytes, 'a')).toMatchObject({
      status: 'unreadable',
      kind,
      reason: 'unsupported',
      pages: 0,
    })
  })

  it('an Outlook message with nothing in it is damaged', async () => {
    const bytes = ole(['__properties_version1.0', '__nameid_version1.0'])
    expect(await reader.read(bytes, 'a.msg')).toMatchObject({
      status: 'unreadable',
      kind: 'msg',
      reason: 'damaged',
    })
  })

  it('an empty file is empty', async () => {
    expect(await reader.read(new Uint8Array(), 'leeg.pdf')).toMatchObject({
      status: 'unreadable',
      kind: 'empty',
      reason: 'empty',
    })
  })
})

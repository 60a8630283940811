import { afterAll, expect, it } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { copied, Look } from '../../dossier/copy/look.ts'
import { lockedBy, onePage, pdfOf as pdfOfObjects, show } from '../../dossier/copy/make.ts'
import { encrypted, formPdf, layeredPdf, pdfOf } from '../make/pdf.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

async function repaired(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await reader.repair(bytes)
  if (!result.ok) throw new Error(result.failure.detail)
  return result.value
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const found = await reader.read(bytes, 'a.pdf')
  return found.pageTexts.join('\n')
}

it('a form keeps what is filled in and loses its script, its fields and its attachment', async () => {
  const clean = await repaired(await formPdf('Jansen'))
  expect(await textOf(clean)).toContain('Jansen')
  const source = Buffer.from(clean).toString('latin1')
  expect(source).not.toMatch(/\/(?:JavaScript|JS|AcroForm|EmbeddedFile|Names|Annots|OpenAction|AA)\b/)
})

it.each([
  ['text of hidden layers', 'layer'],
  ['text that shows when all layers are off', 'rule'],
] as const)('%s is gone, in the page and in the forms it draws; the rest stays', async (_, off) => {
  const bytes = await layeredPdf(off)
  expect((await textOf(bytes)).split(/\s+/).toSorted()).toEqual(['binnen', 'daarna', 'zichtbaar'])
  const clean = await repaired(bytes)
  expect((await textOf(clean)).split(/\s+/).toSorted()).toEqual(['binnen', 'daarna', 'zichtbaar'])
  expect(Buffer.from(clean).toString('latin1')).not.toContain('/OCProperties')
})

const frame = '/MK<</BC[1 0 0]/BG[1 1 0]>>/Rect[40 40 140 70]'
it.each([
  ['the frame of an empty field', `/Subtype/Widget/FT/Tx${frame}`],
  ['the frame of a choice', `/Subtype/Widget/FT/Ch/Ff 131072/Opt[(a)(b)]${frame}`],
  ['the frame of a box', `/Subtype/Widget/FT/Btn${frame}`],
  ['the frame of a signature', `/Subtype/Widget/FT/Sig${frame}`],
  ['the sign of a note without a size', '/Subtype/Text/Contents(let op)/C[1 1 0]/Rect[40 50 40 50]'],
])('%s is drawn', async (_, annotation) => {
  const bytes = pdfOfObjects({
    ...onePage('', '/MediaBox[0 0 300 200]/Annots[6 0 R]', { 6: `<</Type/Annot/T(a)/F 4${annotation}>>` }),
    1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>',
  })
  const made = new Look(copied(await repaired(bytes)))
  const points = Array.from(
    { length: 500 * 700 },
    (_drawn, at) => [at % 500, 50 + Math.floor(at / 500)] as const,
  )
  const yellow = made.colours(points, 1).filter(([r = 0, g = 0, b = 0]) => r > 240 && g > 240 && b < 90)
  expect(yellow.length).toBeGreaterThan(50)
})

it('an encrypted file becomes a plain one; with a real password it fails', async () => {
  const clean = await repaired(encrypted(await pdfOf(['geheim']), ''))
  expect(Buffer.from(clean).toString('latin1')).not.toContain('/Encrypt')
  expect(await textOf(clean)).toBe('geheim')
  expect(await reader.repair(encrypted(await pdfOf(['geheim']), 'sleutel'))).toEqual({
    ok: false,
    failure: { kind: 'unreadable-file', detail: 'needs-password' },
  })
})

it('a password on the attachments alone keeps no page closed', async () => {
  const bytes = lockedBy('/StmF/Identity/StrF/Identity')
  expect(await textOf(bytes)).toBe('Zie de bijlage')
  const clean = await repaired(bytes)
  expect(Buffer.from(clean).toString('latin1')).not.toContain('/Encrypt')
  expect(await textOf(clean)).toBe('Zie de bijlage')
  expect(await reader.read(lockedBy('/StmF/StdCF/StrF/StdCF'), 'a.pdf')).toMatchObject({
    reason: 'needs-password',
  })
})

it('a lost cross-reference table is made anew, with as many pages', async () => {
  const { PDFDocument } = await import('pdf-lib')
  const pdf = await PDFDocument.load(await pdfOf(['een', 'twee']))
  const source = Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1')
  const broken = source
    .replace(/startxref\s+\d+/, 'startxref\n7')
    .replaceAll(/^\d{10} \d{5} n/gm, '0000000099 00000 n')
  const clean = await repaired(Buffer.from(broken, 'latin1'))
  expect((await PDFDocument.load(clean)).getPageCount()).toBe(2)
  expect(await textOf(clean)).toBe('een\ntwee')
})

it('a cross-reference table that leads nowhere is not believed', async () => {
  const source = Buffer.from(pdfOfObjects(onePage(show('Hallo')))).toString('latin1')
  const broken = Buffer.from(source.replaceAll(' 00000 n', ' 00001 f'), 'latin1')
  expect(await reader.read(broken, 'a.pdf')).toMatchObject({ status: 'read', pages: 1, pageTexts: ['Hallo'] })
  expect(await textOf(await repaired(broken))).toBe('Hallo')
  const empty = pdfOfObjects({ ...onePage(''), 2: '<</Type/Pages/Kids[]/Count 0>>', 3: 'null' })
  expect(await reader.read(empty, 'a.pdf')).toMatchObject({ status: 'unreadable', reason: 'damaged' })
})

it('pages that are no objects of their own become such', async () => {
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>'
  const bytes = pdfOfObjects({
    ...onePage(show('Hallo')),
    2: `<</Type/Pages/Kids[${page}${page}]/Count 2>>`,
    3: 'null',
  })
  const clean = await repaired(bytes)
  expect(await textOf(clean)).toBe('Hallo\nHallo')
  expect(new Look(copied(clean, 2)).text(1)).toBe('Hallo')
})

it('what is no PDF is not repaired', async () => {
  expect(await reader.repair(Buffer.from('niets'))).toMatchObject({
    ok: false,
    failure: { kind: 'unreadable-file' },
  })
})

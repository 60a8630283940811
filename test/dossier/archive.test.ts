import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DossierSource, ExportReport } from '../../electron/dossier/export.ts'
import { srgbProfile } from '../../electron/dossier/archive/srgb.ts'
import { loadFaces } from '../../electron/dossier/fonts/load.ts'
import { paintSheets } from '../../electron/dossier/sheets/paint.ts'
import { newSheet } from '../../electron/dossier/sheets/sheet.ts'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { pageDrawer } from '../../electron/vault/dossiers/draw-page.ts'
import { fail, must } from '../../shared/result.ts'
import { formPdf } from '../intake/make/pdf.ts'
import { decision } from '../ocr/make/letters.ts'
import { asPdf, printed, scanned } from '../ocr/make/scan.ts'
import { archiveProblems } from './archive-rules.ts'
import { openFrom, pdf, testJpeg, testPdf } from './documents.ts'
import { onePage, pdfOf } from './copy/make.ts'
import { difference, photo, textsOf } from './make-pictures.ts'
import { sample } from './sample.ts'
import { workshop } from './workshop.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())
const archive = pageDrawer(reader, undefined)
const { made } = workshop()
const bytesOf = ({ files }: ExportReport): Uint8Array => readFileSync(files[0]?.file ?? '')

/** A page whose typeface is in the file, with a picture that asks for smoothing. */
async function soundPdf(): Promise<Uint8Array> {
  const sheet = newSheet()
  sheet.marks.push({
    kind: 'text',
    x: 60,
    y: 100,
    size: 14,
    face: 'regular',
    colour: 'ink',
    text: 'blijft tekst',
  })
  return paintSheets([sheet], loadFaces())
}
const dots = Buffer.from(photo(60, 40).getPixels())
const picture = (dict: string): Uint8Array =>
  pdfOf(
    onePage('q 280 0 0 180 10 10 cm /Im Do Q', '/MediaBox[0 0 300 200]/Resources<</XObject<</Im 6 0 R>>>>', {
      6: {
        dict: `/Type/XObject/Subtype/Image/Width 60/Height 40/BitsPerComponent 8/Filter/FlateDecode${dict}`,
        data: deflateSync(dots),
      },
    }),
  )
const printColours = pdfOf(
  onePage('0.9 0.1 0 0 k 20 20 200 100 re f', '/MediaBox[0 0 300 200]/Resources<<>>'),
)

/** A plan of 91 by 61 cm with colours that lie over each other. */
const plan = pdfOf(
  onePage(
    '/G gs 0.9 0.1 0 0 k 20 20 1200 1900 re f',
    '/MediaBox[0 0 1728 2592]/Group<</S/Transparency/CS/DeviceCMYK>>/Resources<</ExtGState<</G<</ca .5/BM/Multiply>>>>>>',
  ),
)
it('a page as large as a plan is drawn with as many dots as may be', async () => {
  const drawn = must(await archive(plan, 0))
  expect(drawn.width).toBeGreaterThan(1_000)
  expect(drawn.height / drawn.width).toBeCloseTo(1.5, 2)
})

it('a document is as it was after its pages were drawn, however its bytes are held', async () => {
  // The pages of a mail come as a buffer of their own, which a part of it would take away with it.
  const held = Buffer.concat([printColours, Buffer.alloc(200_000, ' ')])
  expect(held.length).toBe(held.buffer.byteLength)
  const before = Buffer.from(held)
  must(await archive(held, 0))
  expect(held.equals(before)).toBe(true)
})

const popplerWords = (bytes: Uint8Array, page: number): string[] =>
  words(execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, '-', '-'], { input: bytes }).toString())

/** Degrees by which lines of three words run around the middle of a page. */
const everyWay = [0, 25, 45, 90, 135, 180, 225, 270, 310]
const wordsAt = (angle: number): string[] => [`begeleiding${angle}`, `gemeente${angle}`, `Lindewaal${angle}`]

async function turnedWords(): Promise<Uint8Array> {
  const sheets = await PDFDocument.create({ updateMetadata: false })
  const page = sheets.addPage([595.28, 841.89])
  const font = await sheets.embedFont(StandardFonts.Helvetica)
  for (const angle of everyWay) {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    const at = { x: 297 + 60 * cos, y: 420 + 60 * sin }
    page.drawText(wordsAt(angle).join(' '), { ...at, size: 11, font, rotate: degrees(angle) })
  }
  return sheets.save()
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean).toSorted()

const noJpeg = pdfOf(
  onePage('q 280 0 0 180 10 10 cm /Im Do Q', '/MediaBox[0 0 300 200]/Resources<</XObject<</Im 6 0 R>>>>', {
    6: {
      dict: '/Type/XObject/Subtype/Image/Width 60/Height 40/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode',
      data: '12 geen beeld',
    },
  }),
)

type Given = Readonly<Record<string, DossierSource>>
const sources = async (): Promise<Given> => ({
  vrij: pdf(await testPdf('vrij', 3)),
  vast: pdf(await soundPdf()),
  scan: pdf(await asPdf([scanned(await printed(decision), { dots: 100 })], 100)),
  glad: pdf(picture('/ColorSpace/DeviceRGB/Interpolate true')),
  druk: pdf(printColours),
  stuk: pdf(noJpeg),
  formulier: pdf(await formPdf('Ayse Lindewaal')),
  foto: { kind: 'image', bytes: await testJpeg(), width: 80, height: 60, orientation: 6 },
  mail: { kind: 'text', title: 'Een mail', headers: [], body: 'Geachte heer' },
})

function contentOf(given: Given) {
  const base = sample()
  const [first] = base.documents
  if (!first) throw new Error('the sample has documents')
  const documents = Object.keys(given).map((id) => ({ ...first, id, title: id, sha256: '', pages: 1 }))
  return { ...base, title: 'Dossier <é> & meer', documents, chronology: [], order: 'given' as const }
}

describe('the colours of the file', () => {
  it('are those of a screen, for a program that reads profiles', () => {
    const space = new mupdf.ColorSpace(Buffer.from(srgbProfile()), 'sRGB')
    const pixmap = new mupdf.Pixmap(space, [0, 0, 16, 16], false)
    const pixels = pixmap.getPixels()
    for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 37) % 256
    const same = pixmap.convertToColorSpace(mupdf.ColorSpace.DeviceRGB).getPixels()
    for (const [at, value] of pixels.entries())
      expect(Math.abs(value - Number(same[at])), `${at}: ${value}`).toBeLessThanOrEqual(3)
  })
})

describe('a dossier for an archive', () => {
  let plain: ExportReport
  let report: ExportReport
  beforeAll(async () => {
    const given = await sources()
    const options = {
      content: contentOf(given),
      open: openFrom(given),
      repair: async (bytes: Uint8Array) => reader.repair(bytes),
    }
    plain = await made('gewoon.pdf', options)
    report = await made('archief.pdf', { ...options, archive })
  })

  it('keeps to the main rules of PDF/A-2b, which the plain one does not', async () => {
    expect(await archiveProblems(bytesOf(report))).toEqual([])
    const without = await archiveProblems(bytesOf(plain))
    for (const clause of ['6.2.3', '6.2.11.4.1', '6.2.8.1', '6.2.4.3', '6.6.2.1'])
      expect(
        without.some((problem) => problem.startsWith(clause)),
        clause,
      ).toBe(true)
    const check = execFileSync('qpdf', ['--check', report.files[0]?.file ?? '']).toString()
    expect(check).toContain('No syntax or stream encoding errors')
  })

  it('says which pages became pictures, and only those that must', () => {
    const told = report.warnings.filter(({ kind }) => kind === 'archive-pictures')
    const names = told.map(({ exhibit }) => report.exhibits.find(({ no }) => no === exhibit)?.title)
    expect(names).toEqual(['vrij', 'druk', 'stuk', 'formulier'])
    expect(told[0]?.message).toContain(': 1–3.')
    expect(report.warnings.some(({ kind }) => kind === 'archive-failed')).toBe(false)
  })

  it('has the words of every page, and pages that look the same', () => {
    const [before, after] = [bytesOf(plain), bytesOf(report)]
    const [want, have] = [textsOf(before), textsOf(after)]
    expect(have.map(words)).toEqual(want.map(words))
    for (const [page] of want.entries())
      expect(difference(before, after, page), `page ${page + 1}`).toBeLessThan(3)
  })

  it('has each word of a page on which words run every way, as two other readers have them', async () => {
    const source = await turnedWords()
    const given = { schuin: pdf(source) }
    const content = contentOf(given)
    const turned = await made('schuin.pdf', { content, open: openFrom(given), archive })
    expect(turned.warnings.map(({ kind }) => kind)).toContain('archive-pictures')
    const page = turned.exhibits[0]?.from ?? 0
    const file = turned.files[0]?.file ?? ''
    const byMupdf = textsOf(bytesOf(turned))[page - 1] ?? ''
    expect(words(byMupdf)).toEqual(expect.arrayContaining(everyWay.flatMap(wordsAt)))
    // Poppler tears words at some angles apart, in the source too.
    const [was, is] = [popplerWords(source, 1), popplerWords(readFileSync(file), page)]
    const whole = everyWay.flatMap(wordsAt).filter((text) => was.includes(text))
    expect(whole.length).toBeGreaterThanOrEqual(12)
    expect(is).toEqual(expect.arrayContaining(whole))
  })

  it('does not say that it is one when a page could not be converted', async () => {
    const given = await sources()
    const failed = await made('mislukt.pdf', {
      content: contentOf(given),
      open: openFrom(given),
      repair: async (bytes: Uint8Array) => reader.repair(bytes),
      archive: async () => fail({ kind: 'unreadable-file', detail: 'timeout' }),
    })
    expect(failed.warnings.filter(({ kind }) => kind === 'archive-failed')).toHaveLength(4)
    expect(Buffer.from(bytesOf(failed)).toString('latin1')).not.toContain('pdfaid')
  })
})

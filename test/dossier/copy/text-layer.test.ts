import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { degrees, PDFDocument } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import type { PlacedWord } from '../../../electron/intake/reader/messages.ts'
import { placedWords } from '../../../electron/intake/reader/placed-words.ts'
import type { LayerWord, TextLayer } from '../../../electron/dossier/copy/types.ts'
import { must } from '../../../shared/result.ts'
import { png } from '../../intake/make/image.ts'
import { readBack } from '../read-back.ts'
import { bundle, copied, noStamps } from './look.ts'

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-test-layer-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The words that MuPDF finds on the sheet, in parts of its width and height. */
function wordsOn(file: Uint8Array): PlacedWord[] {
  const document = mupdf.Document.openDocument(file, 'application/pdf')
  return placedWords(document.loadPage(0))
}

const word = (text: string, x: number, y: number, w: number, h: number, line = 0): LayerWord => ({
  text,
  x,
  y,
  w,
  h,
  line,
})
const level: TextLayer = {
  turn: 0,
  words: [
    word('Beschikking', 0.1, 0.2, 0.3, 0.02),
    word('€', 0.45, 0.2, 0.02, 0.02),
    word('jongeren', 0.1, 0.3, 0.2, 0.02, 1),
  ],
}

/** A sheet of A4 without a letter, drawn to its edge. */
async function blankSheet(turn = 0, crop = false): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage(turn % 180 === 0 ? [595.28, 841.89] : [841.89, 595.28])
  page.drawRectangle({ x: 0, y: 0, width: 10, height: 10 })
  page.setRotation(degrees(turn))
  if (crop) page.setCropBox(100, 100, 300, 400)
  return pdf.save()
}

const middleOf = ({ x, y, w, h }: PlacedWord) => [x + w / 2, y + h / 2]

const pixels = (file: Uint8Array) =>
  mupdf.Document.openDocument(file, 'application/pdf')
    .loadPage(0)
    .toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray, false, true)
    .getPixels()

describe('recognised words over a page', () => {
  test.each([0, 90, 180, 270])('stand where they were seen, on a page turned by %i degrees', async (turn) => {
    const file = copied(await blankSheet(turn), 1, { fit: 'keep', textLayer: () => level })
    const found = wordsOn(file)
    expect(found.map(({ text }) => text)).toEqual(['Beschikking', '€', 'jongeren'])
    const [x, y] = middleOf(found[0] as PlacedWord)
    expect(x).toBeCloseTo(0.25, 1)
    expect(y).toBeCloseTo(0.21, 1)
    expect(found[0]?.x).toBeCloseTo(0.1, 2)
    expect(found[0]?.w).toBeCloseTo(0.3, 2)
  })

  test('stand on the visible part of a cropped page', async () => {
    const file = copied(await blankSheet(0, true), 1, { fit: 'keep', textLayer: () => level })
    const plain = copied(await blankSheet(0, true), 1, { fit: 'keep' })
    const seen = mupdf.Document.openDocument(plain, 'application/pdf').loadPage(0).getBounds()
    expect(seen[2]).toBeCloseTo(595.28, 0)
    // 300 by 400 points, enlarged by half, in the middle of the sheet.
    const [x, y] = middleOf(wordsOn(file)[0] as PlacedWord)
    expect((x ?? 0) * 595.28).toBeCloseTo((595.28 - 450) / 2 + 0.25 * 450, -1)
    // The box of a letter reaches from the highest to the lowest of its font.
    expect(Math.abs((y ?? 0) * 841.89 - (841.89 - 600) / 2 - 0.21 * 600)).toBeLessThan(10)
  })

  test.each([
    [90, 'up'],
    [180, 'on its head'],
    [270, 'down'],
  ] as const)(
    'run with the writing of a page that is to be turned by %i degrees (%s)',
    async (turn, _way) => {
      const box =
        turn === 180 ? word('hoorzitting', 0.3, 0.5, 0.3, 0.02) : word('hoorzitting', 0.5, 0.3, 0.02, 0.3)
      const layer: TextLayer = { turn, words: [box] }
      const file = copied(await blankSheet(), 1, { fit: 'keep', textLayer: () => layer })
      const document = mupdf.Document.openDocument(file, 'application/pdf')
      const origins: number[][] = []
      document
        .loadPage(0)
        .toStructuredText('')
        .walk({ onChar: (char, origin) => void (char !== ' ' && origins.push([...origin])) })
      const [first, last] = [origins[0] ?? [], origins.at(-1) ?? []]
      const way = [(last[0] ?? 0) - (first[0] ?? 0), (last[1] ?? 0) - (first[1] ?? 0)].map((by) =>
        Math.sign(Math.round(by)),
      )
      expect(way).toEqual({ 90: [0, -1], 180: [-1, 0], 270: [0, 1] }[turn].map((by) => by + 0))
    },
  )

  test('are found in whatever script they are', async () => {
    const texts = ['Ayşe', '那不是字', 'สวัสดี', 'საქართველო', 'مرحبا', 'שלום', 'co‐ordinatie']
    const words = texts.map((text, at) => word(text, 0.1, 0.1 + at * 0.08, 0.3, 0.02, at))
    const file = copied(await blankSheet(), 1, { fit: 'keep', textLayer: () => ({ turn: 0, words }) })
    expect(wordsOn(file).map(({ text }) => text)).toEqual(texts)
    const path = join(folder, 'scripts.pdf')
    writeFileSync(path, file)
    expect((await readBack(path)).pages[0]?.text.split(/\s+/).filter(Boolean)).toEqual(texts)
    expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toContain('那不是字')
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax')
  })

  test('cannot be seen', async () => {
    const sheet = await blankSheet()
    expect(pixels(copied(sheet, 1, { textLayer: () => level }))).toEqual(pixels(copied(sheet)))
  })

  test('lie over a picture too', () => {
    const file = bundle(1, (writer) => {
      must(writer.addImage({ bytes: png(300, 400) }, { page: 1, stamps: noStamps(), textLayer: level }))
    })
    expect(wordsOn(file).map(({ text }) => text)).toEqual(['Beschikking', '€', 'jongeren'])
  })
})

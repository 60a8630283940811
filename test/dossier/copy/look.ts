import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'
import { openBundle } from '../../../electron/dossier/copy/bundle.ts'
import { openSource, type Source } from '../../../electron/dossier/copy/source.ts'
import { isDict, nameOf } from '../../../electron/dossier/copy/syntax.ts'
import type {
  BundleFacts,
  BundleOptions,
  BundleWriter,
  ImageSource,
  PdfPlace,
} from '../../../electron/dossier/copy/types.ts'
import { must, type Result } from '../../../shared/result.ts'

export const font = readFileSync(
  new URL('../../../resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf', import.meta.url),
)

export const plainFacts: BundleFacts = { title: 'Dossier', language: 'nl', outline: [] }

/** Makes a bundle in memory; `fill` adds the pages. */
export function bundle(
  pageCount: number,
  fill: (writer: BundleWriter) => void,
  facts: BundleFacts = plainFacts,
  options: Partial<BundleOptions> = {},
): Uint8Array {
  const parts: Uint8Array[] = []
  const sink = { write: (bytes: Uint8Array) => void parts.push(Uint8Array.from(bytes)) }
  const writer = must(openBundle(sink, { pageCount, font, seed: 'test', ...options }))
  fill(writer)
  writer.finish(facts)
  return Buffer.concat(parts)
}

export const noStamps = () => ({})

/** Copies one source of so many pages and returns the finished file. */
export function copied(source: Uint8Array, pages = 1, at: Partial<PdfPlace> = {}): Uint8Array {
  return bundle(pages, (writer) => {
    must(writer.addPdf(source, { firstPage: 1, stamps: noStamps, ...at }))
  })
}

/** What comes of adding one source to a bundle. */
export function adding(source: Uint8Array, pages = 1, at: Partial<PdfPlace> = {}): Result<{ pages: number }> {
  const writer = must(openBundle({ write() {} }, { pageCount: pages, font, seed: 'test' }))
  return writer.addPdf(source, { firstPage: 1, stamps: noStamps, ...at })
}

/** A bundle of one picture with stamps. */
export function withPicture(image: ImageSource): Uint8Array {
  const stamps = { number: '1 / 1', exhibit: 'Foto' }
  return bundle(1, (writer) => void must(writer.addImage(image, { page: 1, stamps })))
}

/** What comes of adding one picture to a bundle. */
export function addingImage(image: ImageSource): Result<{ pages: 1 }> {
  const writer = must(openBundle({ write() {} }, { pageCount: 1, font, seed: 'test' }))
  return writer.addImage(image, { page: 1, stamps: {} })
}

export const detailOf = (result: Result<unknown>): string | undefined =>
  result.ok ? undefined : result.failure.detail

export type Word = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly upright: boolean
}

/** A finished file, read by a program that is not ours. */
export class Look {
  readonly doc: mupdf.PDFDocument
  /** The file itself, through our own reader. */
  readonly source: Source

  constructor(bytes: Uint8Array) {
    const doc = mupdf.Document.openDocument(Buffer.from(bytes), 'application/pdf').asPDF()
    if (!doc) throw new Error('no PDF')
    this.doc = doc
    this.source = openSource(bytes)
  }

  get pages(): number {
    return this.doc.countPages()
  }

  text(page = 0): string {
    return this.doc.loadPage(page).toStructuredText('').asText().trim()
  }

  size(page = 0): [number, number] {
    const [left, top, right, bottom] = this.doc.loadPage(page).getBounds()
    return [right - left, bottom - top]
  }

  /** Lines with the place of their begin, from the upper left corner. */
  lines(page = 0): Word[] {
    const found: { text: string; x: number; y: number; upright: boolean }[] = []
    this.doc
      .loadPage(page)
      .toStructuredText('')
      .walk({
        beginLine: (_box: mupdf.Rect, _mode: number, direction: mupdf.Point) =>
          void found.push({ text: '', x: Number.NaN, y: Number.NaN, upright: direction[0] > 0.99 }),
        onChar: (char: string, origin: mupdf.Point) => {
          const line = found.at(-1)
          if (!line) return
          if (line.text === '') Object.assign(line, { x: origin[0], y: origin[1] })
          line.text += char
        },
      })
    return found
  }

  line(text: string, page = 0): Word {
    const found = this.lines(page).find((line) => line.text.includes(text))
    if (!found) throw new Error(`no line with ${text} in ${JSON.stringify(this.lines(page))}`)
    return found
  }

  /** Colour at a point from the upper left corner, as `[r, g, b]`. */
  colour(x: number, y: number, page = 0): number[] {
    return this.colours([[Math.round(x), Math.round(y)]], 1, page)[0] ?? []
  }

  /** Colours at points, the page drawn at a scale. */
  colours(points: readonly (readonly [number, number])[], scale: number, page = 0): number[][] {
    const matrix = mupdf.Matrix.scale(scale, scale)
    const pixmap = this.doc.loadPage(page).toPixmap(matrix, mupdf.ColorSpace.DeviceRGB, false)
    const pixels = pixmap.getPixels()
    return points.map(([x, y]) => {
      const at = (Math.floor(y * scale) * pixmap.getWidth() + Math.floor(x * scale)) * 3
      return Array.from(pixels.slice(at, at + 3))
    })
  }
}

/** All of a file as text: what is packed is unpacked, so nothing can hide. */
export function everything(bytes: Uint8Array): string {
  const { source } = new Look(bytes)
  let text = Buffer.from(bytes).toString('latin1')
  for (let num = 1; num < 500; num++) {
    const { stream, value } = source.load(num)
    if (!stream || !isDict(value)) continue
    const raw = bytes.subarray(stream.start, stream.start + stream.length)
    if (nameOf(value.get('Filter')) === 'FlateDecode') text += inflateSync(raw).toString('latin1')
  }
  return text
}

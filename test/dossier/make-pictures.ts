import * as mupdf from 'mupdf'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { dice } from '../support/case-text.ts'

/** A photo of hills and grass: smooth and rough, of colours. */
export function photo(width: number, height: number, seed = 1): mupdf.Pixmap {
  const roll = dice(seed)
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  const pixels = pixmap.getPixels()
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height]
    const hill = y > 0.5 + 0.2 * Math.sin(x * 9 + seed)
    const grain = (roll() - 0.5) * 24
    pixels[at * 3] = (hill ? 70 + 60 * x : 120 + 80 * y) + grain
    pixels[at * 3 + 1] = (hill ? 110 - 40 * y : 150 + 50 * x) + grain
    pixels[at * 3 + 2] = (hill ? 50 : 205) + grain
  }
  return pixmap
}

export const photoJpeg = (width: number, height: number, seed = 1, quality = 95): Uint8Array =>
  Uint8Array.from(photo(width, height, seed).asJPEG(quality, false))

/** A letter with a photo in it that was packed without loss, as word processors do. */
export async function letterWithPhoto(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595.28, 841.89])
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 60, y: 780 - at * 16, size: 10.5, font })
  page.drawRectangle({ x: 60, y: 330, width: 300, height: 4 })
  const picture = await pdf.embedPng(Uint8Array.from(photo(1_200, 800, 7).asPNG()))
  page.drawImage(picture, { x: 60, y: 80, width: 330, height: 220 })
  return pdf.save({ useObjectStreams: false })
}

/** Mean difference of two pages as a person sees them, of 255. */
export function difference(one: Uint8Array, other: Uint8Array, page: number, dots = 100): number {
  const [a, b] = [one, other].map((bytes) => seen(bytes, page, dots))
  if (!a || !b || a.length !== b.length) return 255
  let sum = 0
  for (const [at, value] of a.entries()) sum += Math.abs(value - (b[at] ?? 0))
  return sum / a.length
}

function seen(bytes: Uint8Array, page: number, dots: number): Uint8Array {
  const document = mupdf.Document.openDocument(Buffer.from(bytes), 'application/pdf')
  const scale = mupdf.Matrix.scale(dots / 72, dots / 72)
  const pixmap = document.loadPage(page).toPixmap(scale, mupdf.ColorSpace.DeviceRGB, false)
  return Uint8Array.from(pixmap.getPixels())
}

/** The text of every page, by a program that is not ours. */
export function textsOf(bytes: Uint8Array): string[] {
  const document = mupdf.Document.openDocument(Buffer.from(bytes), 'application/pdf')
  return Array.from({ length: document.countPages() }, (_, page) =>
    document.loadPage(page).toStructuredText('').asText(),
  )
}

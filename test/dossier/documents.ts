import { Transformer } from '@napi-rs/image'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import type { OpenDocument, DossierSource } from '../../electron/dossier/export.ts'

/** A PDF whose pages say which they are; of several sizes and turned, as scanners make them. */
export async function testPdf(name: string, pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number += 1) {
    const sizes: [number, number][] = [
      [595, 842],
      [842, 595],
      [612, 792],
      [420, 595],
    ]
    const page = document.addPage(sizes[number % sizes.length] ?? [595, 842])
    page.drawText(`inhoud ${name} blad ${number}`, { x: 60, y: page.getHeight() - 80, size: 14, font })
    page.drawText('tot aan de rand', { x: 60, y: 6, size: 9, font })
    if (number % 3 === 0) page.setRotation(degrees(90))
  }
  return document.save({ useObjectStreams: false })
}

/** A photo of 80 by 60 pixels. */
export async function testJpeg(): Promise<Uint8Array> {
  const pixels = Buffer.from(Array.from({ length: 80 * 60 }, (_, at) => [at % 256, 120, 90, 255]).flat())
  return Transformer.fromRgbaPixels(pixels, 80, 60).jpeg(80)
}

export const pdf = (bytes: Uint8Array): DossierSource => ({ kind: 'pdf', bytes })

/** Opens documents out of a table; what is not in it cannot be found. */
export const openFrom =
  (sources: Readonly<Record<string, DossierSource>>): OpenDocument =>
  async (id) => {
    const value = sources[id]
    return value ? { ok: true, value } : { ok: false, failure: { kind: 'not-found' } }
  }

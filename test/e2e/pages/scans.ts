import { randomBytes } from 'node:crypto'
import * as mupdf from 'mupdf'

export type Scans = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** What would give a page away: its text, the dots of its picture on the screen, the bytes of its picture. */
  readonly needles: readonly Buffer[]
}

/** Red, green and blue of a patch that every page has. */
const colour = [17, 99, 201] as const

/** A PDF of scans of about a megabyte each, with a word and a colour on every page that nothing else has. */
export function scans(megabytes: number): Scans {
  const noise = noisyJpeg()
  const pages = Math.max(2, Math.round((megabytes * 1e6) / noise.length))
  const pdf = new mupdf.PDFDocument()
  const font = pdf.addObject({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })
  const [red, green, blue] = colour.map((part) => (part / 255).toFixed(5))
  for (let page = 1; page <= pages; page += 1) {
    // Each its own bytes: equal pictures would be stored once.
    const own = Buffer.concat([noise, Buffer.from(` ${page}`)])
    const resources = { XObject: { Im: pdf.addImage(new mupdf.Image(own)) }, Font: { F: font } }
    const content = `q 595 0 0 842 0 0 cm /Im Do Q ${red} ${green} ${blue} rg 60 600 400 120 re f
      0 g BT /F 14 Tf 70 640 Td (${canary(page)}) Tj ET`
    pdf.insertPage(-1, pdf.addPage([0, 0, 595, 842], 0, resources, content))
  }
  const bytes = pdf.saveToBuffer('').asUint8Array().slice()
  const texts = Array.from({ length: pages }, (_, at) => canary(at + 1))
  const [r, g, b] = colour
  return {
    bytes,
    pages,
    needles: [
      ...texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]),
      Buffer.from(Array.from({ length: 24 }, () => [r, g, b, 255]).flat()),
      Buffer.from(Array.from({ length: 24 }, () => [b, g, r, 255]).flat()),
      Buffer.from(noise.subarray(noise.length / 2, noise.length / 2 + 40)),
    ],
  }
}

const canary = (page: number): string => `Kanarie${page}Wijkverpleging${page * 7_919}`

function noisyJpeg(): Uint8Array {
  const [width, height] = [1_400, 1_980]
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, width, height], false)
  const pixels = pixmap.getPixels()
  const noise = randomBytes(pixels.length)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = 160 + ((noise[at] ?? 0) % 90)
  return Uint8Array.from(pixmap.asJPEG(90, false))
}

import * as mupdf from 'mupdf'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { dice } from '../../support/case-text.ts'

/** What a scanner does to a page. */
export type Scanner = {
  readonly dots?: number
  /** Degrees that the paper lies askew, clockwise. */
  readonly askew?: number
  /** Width of the noise in steps of grey. */
  readonly noise?: number
  /** Light of the paper at its lightest; it gets a fifth darker to one corner. */
  readonly paper?: number
  /** Quarter turns clockwise. */
  readonly quarters?: number
  readonly seed?: number
}

export type Dots = { readonly width: number; readonly height: number; readonly data: Uint8Array }

const margin = 60
const leading = 17

/** A page with these lines in Helvetica of 11 points, as high as it needs to be or as a sheet of A4. */
export async function printed(lines: readonly string[], high = 842): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, high])
  for (const [at, line] of lines.entries()) {
    page.drawText(line, { x: margin, y: high - margin - at * leading, size: 11, font })
  }
  return pdf.save()
}

/** The page of a PDF as a scanner hands it over: grey, askew, noisy, never the same twice but for the same seed. */
export function scanned(pdf: Uint8Array, scanner: Scanner = {}): Dots {
  const { dots = 300, askew = 0, noise = 8, paper = 235, quarters = 0, seed = 1 } = scanner
  const clean = drawn(pdf, dots)
  const tilted = askew === 0 ? clean : tilt(clean, askew)
  let page = shaded(tilted, { noise, paper, seed })
  for (let done = 0; done < quarters; done += 1) page = quarter(page)
  return page
}

function drawn(pdf: Uint8Array, dots: number): Dots {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  const scale = dots / 72
  const pixmap = document
    .loadPage(0)
    .toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false, true)
  const made = {
    width: pixmap.getWidth(),
    height: pixmap.getHeight(),
    data: Uint8Array.from(pixmap.getPixels()),
  }
  pixmap.destroy()
  document.destroy()
  return made
}

/** About the middle, nearest dot: rougher than any scanner. */
function tilt({ width, height, data }: Dots, degrees: number): Dots {
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const out = new Uint8Array(data.length).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dx = x - width / 2
      const dy = y - height / 2
      const fromX = Math.round(width / 2 + dx * cos + dy * sin)
      const fromY = Math.round(height / 2 - dx * sin + dy * cos)
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue
      out[y * width + x] = data[fromY * width + fromX] ?? 255
    }
  }
  return { width, height, data: out }
}

function shaded(
  { width, height, data }: Dots,
  { noise, paper, seed }: Required<Pick<Scanner, 'noise' | 'paper' | 'seed'>>,
): Dots {
  const roll = dice(seed)
  const out = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 1) {
    const corner = ((at % width) / width + at / data.length) / 2
    const light = (paper * (1 - corner / 5) * (data[at] ?? 255)) / 255 + 25 * (1 - (data[at] ?? 255) / 255)
    // The sum of three dice is close to a bell.
    const speck = (roll() + roll() + roll() - 1.5) * 2 * noise
    out[at] = Math.min(255, Math.max(0, Math.round(light + speck)))
  }
  return { width, height, data: out }
}

function quarter({ width, height, data }: Dots): Dots {
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) out[x * height + (height - 1 - y)] = data[y * width + x] ?? 255
  }
  return { width: height, height: width, data: out }
}

export function asPng(page: Dots): Uint8Array {
  const pixmap = asPixmap(page)
  const png = Uint8Array.from(pixmap.asPNG())
  pixmap.destroy()
  return png
}

/** Pages as a scanner's PDF: each a JPEG of its size on paper. */
export async function asPdf(pages: readonly Dots[], dots = 300): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const one of pages) await addScan(pdf, one, dots)
  return pdf.save()
}

export async function addScan(pdf: PDFDocument, one: Dots, dots = 300): Promise<void> {
  const pixmap = asPixmap(one)
  const image = await pdf.embedJpg(Uint8Array.from(pixmap.asJPEG(75, false)))
  pixmap.destroy()
  const size: [number, number] = [(one.width * 72) / dots, (one.height * 72) / dots]
  pdf.addPage(size).drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] })
}

function asPixmap({ width, height, data }: Dots): mupdf.Pixmap {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceGray, [0, 0, width, height], false)
  pixmap.getPixels().set(data)
  return pixmap
}

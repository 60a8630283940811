import * as mupdf from 'mupdf'
import type { LabelledBox, PageDots, PageSize, Tasks } from './messages.ts'
import { savePdf } from './repair.ts'
import { openPages } from './pages.ts'
import { drawable } from './render.ts'
import { Unreadable } from './unreadable.ts'

const dotsPerPoint = 200 / 72
const jpegQuality = 85

/**
 * A page as it is seen, with boxes black, as the only picture of a new PDF: text, hidden text, notes, form values
 * and metadata stay behind with the file. A box covers every dot that it touches.
 */
export async function redact(bytes: Uint8Array, ask: Tasks['redact']['ask']): Promise<Uint8Array> {
  const pages = openPages(await drawable(bytes))
  try {
    const size = pages.sizes()[ask.page]
    if (size === undefined) throw new Unreadable('damaged')
    return pageOf(pages.draw(ask.page, Math.max(16, Math.round(size.width * dotsPerPoint))), size, ask.boxes)
  } finally {
    pages.close()
  }
}

function pageOf(dots: PageDots, size: PageSize, boxes: readonly LabelledBox[]): Uint8Array {
  const { width, height } = dots
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  const fresh = new mupdf.PDFDocument()
  try {
    fill(pixmap, dots)
    for (const box of boxes) cover(pixmap, box)
    for (const box of boxes) write(pixmap, box)
    const image = new mupdf.Image(pixmap.asJPEG(jpegQuality).slice())
    const resources = { XObject: { Im: fresh.addImage(image) } }
    const content = `q ${size.width} 0 0 ${size.height} 0 0 cm /Im Do Q`
    fresh.insertPage(-1, fresh.addPage([0, 0, size.width, size.height], 0, resources, content))
    image.destroy()
    return savePdf(fresh)
  } finally {
    pixmap.destroy()
    fresh.destroy()
    mupdf.emptyStore()
  }
}

function fill(pixmap: mupdf.Pixmap, { pixels }: PageDots): void {
  const own = pixmap.getPixels()
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    own[to] = pixels[from] ?? 255
    own[to + 1] = pixels[from + 1] ?? 255
    own[to + 2] = pixels[from + 2] ?? 255
  }
}

function cover(pixmap: mupdf.Pixmap, box: LabelledBox): void {
  const [width, height] = [pixmap.getWidth(), pixmap.getHeight()]
  const own = pixmap.getPixels()
  const [left, right] = [Math.floor(box.x * width), Math.min(width, Math.ceil((box.x + box.w) * width))]
  const [top, bottom] = [Math.floor(box.y * height), Math.min(height, Math.ceil((box.y + box.h) * height))]
  for (let row = top; row < bottom; row++) own.fill(0, (row * width + left) * 3, (row * width + right) * 3)
}

/** The label in white, as large as fits into the box; none where it could not be read. */
function write(pixmap: mupdf.Pixmap, box: LabelledBox): void {
  const [width, height] = [box.w * pixmap.getWidth(), box.h * pixmap.getHeight()]
  const font = new mupdf.Font('Helvetica')
  const natural = Array.from(box.label).reduce(
    (sum, char) => sum + font.advanceGlyph(font.encodeCharacter(char.codePointAt(0) ?? 0)),
    0,
  )
  const size = Math.min(height * 0.8, (width * 0.94) / Math.max(natural, 0.1), 30)
  if (size >= smallest) {
    const text = new mupdf.Text()
    const x = box.x * pixmap.getWidth() + (width - natural * size) / 2
    const y = box.y * pixmap.getHeight() + height / 2 + size * 0.35
    text.showString(font, [size, 0, 0, -size, x, y], box.label)
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
    device.fillText(text, mupdf.Matrix.identity, mupdf.ColorSpace.DeviceRGB, [1, 1, 1], 1)
    device.close()
    device.destroy()
    text.destroy()
  }
  font.destroy()
}

/** Dots: about two points, which still reads when it is enlarged. */
const smallest = 6

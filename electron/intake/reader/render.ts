import * as mupdf from 'mupdf'
import { imageSize, tooManyPixels, type ImageSize } from '../image-size.ts'
import { isImage } from '../kinds.ts'
import { sniff } from '../sniff.ts'
import type { PageImage, PageSize, Tasks } from './messages.ts'
import { withDocument } from './open.ts'
import { drawUpright, uprightSize } from './upright.ts'
import { leavesRuins, Unreadable } from './unreadable.ts'

/** 40 megapixels: an A4 page at 550 dpi. Larger pages are drawn smaller. */
const mostDrawn = 40_000_000
const mostSide = 16_000

/** Draws a page of a PDF or a picture, upright, on white. */
export async function render(bytes: Uint8Array, ask: Tasks['render']['ask']): Promise<PageImage> {
  const source = await drawable(bytes)
  if (source.size !== undefined) return drawPicture(source.bytes, source.size, ask)
  return withDocument(source.bytes, source.mime, (document, pages) => {
    if (ask.page >= pages) throw new Unreadable('damaged')
    return withPage(document, ask.page, (page) => drawPage(page, ask.widthPx))
  })
}

/** Sizes of all pages, at most 2,000. */
export async function sizes(bytes: Uint8Array): Promise<PageSize[]> {
  const source = await drawable(bytes)
  if (source.size !== undefined) return [withImage(source.bytes, source.size, pointsOf)]
  return withDocument(source.bytes, source.mime, (document, pages) =>
    Array.from({ length: Math.min(pages, 2_000) }, (_, index) => sizeOrA4(document, index)),
  )
}

interface Drawable {
  readonly bytes: Uint8Array
  readonly mime: string
  /** Of a single picture; files with pages have none. */
  readonly size?: ImageSize
}

/** MuPDF reads no WebP, so that becomes a PNG first. Pixel caps hold before anything is decoded. */
async function drawable(bytes: Uint8Array): Promise<Drawable> {
  const { kind, mime } = sniff(bytes)
  if (kind === 'pdf') return { bytes, mime }
  if (!isImage(kind) || kind === 'heic') throw new Unreadable('unsupported')
  const size = imageSize(bytes)
  if (size === null) throw new Unreadable('damaged')
  if (tooManyPixels(size)) throw new Unreadable('too-large')
  if (kind === 'tiff') return { bytes, mime }
  if (kind !== 'webp') return { bytes, mime, size }
  const { Transformer } = await import('@napi-rs/image')
  return { bytes: await new Transformer(bytes).png(), mime: 'image/png', size }
}

function withPage<T>(document: mupdf.Document, index: number, use: (page: mupdf.Page) => T): T {
  const page = document.loadPage(index)
  try {
    return use(page)
  } finally {
    page.destroy()
  }
}

function withImage<T>(
  bytes: Uint8Array,
  size: ImageSize,
  use: (image: mupdf.Image, size: ImageSize) => T,
): T {
  const image = new mupdf.Image(bytes)
  try {
    return use(image, size)
  } finally {
    image.destroy()
  }
}

function sizeOf(page: mupdf.Page): PageSize {
  const [left, top, right, bottom] = page.getBounds()
  return believable({ width: right - left, height: bottom - top })
}

function believable(size: PageSize): PageSize {
  if (!(size.width > 0 && size.height > 0 && size.width < 1e6 && size.height < 1e6))
    throw new Unreadable('damaged')
  return size
}

/** A page that is past saving takes the place of a sheet of paper. */
function sizeOrA4(document: mupdf.Document, index: number): PageSize {
  try {
    return withPage(document, index, sizeOf)
  } catch (error) {
    if (leavesRuins(error)) throw error
    return { width: 595.28, height: 841.89 }
  }
}

/** A picture's size on paper by its own resolution. */
function pointsOf(image: mupdf.Image, size: ImageSize): PageSize {
  const upright = uprightSize(size)
  return believable({
    width: upright.width * perDot(image.getXResolution()),
    height: upright.height * perDot(image.getYResolution()),
  })
}

/** Points a dot; a resolution that no device has counts as that of a screen. */
const perDot = (dots: number): number => 72 / (dots >= 10 && dots <= 5_000 ? dots : 96)

function drawPicture(bytes: Uint8Array, size: ImageSize, ask: Tasks['render']['ask']): PageImage {
  if (ask.page > 0) throw new Unreadable('damaged')
  const scale = scaleOf(uprightSize(size), ask.widthPx)
  return withImage(bytes, size, (image) => finished(drawUpright(image, size, scale)))
}

function drawPage(page: mupdf.Page, widthPx: number): PageImage {
  const scale = scaleOf(sizeOf(page), widthPx)
  return finished(page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true))
}

const scaleOf = ({ width, height }: PageSize, widthPx: number): number =>
  Math.min(widthPx / width, Math.sqrt(mostDrawn / (width * height)), mostSide / height)

function finished(pixmap: mupdf.Pixmap): PageImage {
  try {
    return { png: pixmap.asPNG(), width: pixmap.getWidth(), height: pixmap.getHeight() }
  } finally {
    pixmap.destroy()
  }
}

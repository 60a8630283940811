import { Transformer } from '@napi-rs/image'
import * as mupdf from 'mupdf'
import { imageSize, tooManyPixels } from '../image-size.ts'
import { isImage } from '../kinds.ts'
import { sniff } from '../sniff.ts'
import type { PageImage, PageSize, Tasks } from './messages.ts'
import { withDocument } from './open.ts'
import { leavesRuins, Unreadable } from './unreadable.ts'

/** 40 megapixels: an A4 page at 550 dpi. Larger pages are drawn smaller. */
const mostDrawn = 40_000_000
const mostSide = 16_000

/** Draws a page of a PDF or a picture, upright, on white. */
export async function render(bytes: Uint8Array, ask: Tasks['render']['ask']): Promise<PageImage> {
  const source = await drawable(bytes)
  return withDocument(source.bytes, source.mime, (document, pages) => {
    if (ask.page >= pages) throw new Unreadable('damaged')
    return withPage(document, ask.page, (page) => draw(page, ask.widthPx))
  })
}

/** Sizes of all pages, at most 2,000. */
export async function sizes(bytes: Uint8Array): Promise<PageSize[]> {
  const source = await drawable(bytes)
  return withDocument(source.bytes, source.mime, (document, pages) =>
    Array.from({ length: Math.min(pages, 2_000) }, (_, index) => sizeOrA4(document, index)),
  )
}

/** MuPDF reads no WebP, so that becomes a PNG first. Pixel caps hold before anything is decoded. */
async function drawable(bytes: Uint8Array): Promise<{ bytes: Uint8Array; mime: string }> {
  const { kind, mime } = sniff(bytes)
  if (kind === 'pdf') return { bytes, mime }
  if (!isImage(kind) || kind === 'heic') throw new Unreadable('unsupported')
  const size = imageSize(bytes)
  if (size === null) throw new Unreadable('damaged')
  if (tooManyPixels(size)) throw new Unreadable('too-large')
  if (kind !== 'webp') return { bytes, mime }
  return { bytes: await new Transformer(bytes).png(), mime: 'image/png' }
}

function withPage<T>(document: mupdf.Document, index: number, use: (page: mupdf.Page) => T): T {
  const page = document.loadPage(index)
  try {
    return use(page)
  } finally {
    page.destroy()
  }
}

function sizeOf(page: mupdf.Page): PageSize {
  const [left, top, right, bottom] = page.getBounds()
  const size = { width: right - left, height: bottom - top }
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

function draw(page: mupdf.Page, widthPx: number): PageImage {
  const { width, height } = sizeOf(page)
  const scale = Math.min(widthPx / width, Math.sqrt(mostDrawn / (width * height)), mostSide / height)
  const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true)
  try {
    return { png: pixmap.asPNG(), width: pixmap.getWidth(), height: pixmap.getHeight() }
  } finally {
    pixmap.destroy()
  }
}

import * as mupdf from 'mupdf'
import type { ImageSize } from '../image-size.ts'
import type { PageDots, PageImage, PageSize, PlacedWord } from './messages.ts'
import { plainSignatures } from './empty-signatures.ts'
import { tryOnPage, openDocument } from './open.ts'
import { placedWords } from './placed-words.ts'
import type { Drawable } from './render.ts'
import { drawUpright, uprightSize } from './upright.ts'
import { Unreadable } from './unreadable.ts'

/** 40 megapixels: an A4 page at 550 dpi. Larger pages are drawn smaller. */
const mostDrawn = 40_000_000
const mostSide = 16_000
const mostPages = 2_000

/** A document that is open to be looked at, page by page (from 0). Close it when it is done with. */
export interface Pages {
  /** About `widthPx` wide, upright, on white. */
  render(page: number, widthPx: number): PageImage
  /** The same as dots. */
  draw(page: number, widthPx: number): PageDots
  /** All sizes as shown, at most 2,000. */
  sizes(): PageSize[]
  words(page: number): PlacedWord[]
  close(): void
}

/** Opens a PDF or picture. Throws `Unreadable`. */
export const openPages = (source: Drawable, password?: string): Pages =>
  source.size === undefined
    ? pagesOf(source.bytes, source.mime, password)
    : pictureOf(new mupdf.Image(source.bytes), source.size)

function pagesOf(bytes: Uint8Array, mime: string, password: string | undefined): Pages {
  const { document, pages } = openDocument(bytes, mime, password)
  const pdf = document.asPDF()
  const onPage = <T>(index: number, use: (page: mupdf.Page) => T): T => {
    if (index >= pages) throw new Unreadable('damaged')
    if (pdf !== null) plainSignatures(pdf, index)
    const page = document.loadPage(index)
    try {
      return use(page)
    } finally {
      page.destroy()
      mupdf.emptyStore()
    }
  }
  return {
    render: (index, widthPx) => onPage(index, (page) => packed(drawPage(page, widthPx, false))),
    draw: (index, widthPx) => onPage(index, (page) => dots(drawPage(page, widthPx, true))),
    sizes: () => Array.from({ length: Math.min(pages, mostPages) }, (_, index) => sizeOrA4(document, index)),
    words: (index) => onPage(index, placedWords),
    close: () => {
      document.destroy()
      mupdf.emptyStore()
    },
  }
}

function pictureOf(image: mupdf.Image, size: ImageSize): Pages {
  const drawn = (page: number, widthPx: number, clear: boolean): mupdf.Pixmap => {
    onlyPage(page)
    return drawUpright(image, size, scaleOf(uprightSize(size), widthPx), clear)
  }
  return {
    render: (page, widthPx) => packed(drawn(page, widthPx, false)),
    draw: (page, widthPx) => dots(drawn(page, widthPx, true)),
    sizes: () => [pointsOf(image, size)],
    words: (page) => {
      onlyPage(page)
      return []
    },
    close: () => {
      image.destroy()
      mupdf.emptyStore()
    },
  }
}

function onlyPage(page: number): void {
  if (page > 0) throw new Unreadable('damaged')
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
const sizeOrA4 = (document: mupdf.Document, index: number): PageSize =>
  tryOnPage(document, index, sizeOf) ?? { width: 595.28, height: 841.89 }

/** A picture's size on paper by its own resolution, upright. */
export function pointsOf(image: mupdf.Image, size: ImageSize): PageSize {
  const upright = uprightSize(size)
  return believable({
    width: upright.width * perDot(image.getXResolution()),
    height: upright.height * perDot(image.getYResolution()),
  })
}

/** Points a dot; a resolution that no device has counts as that of a screen. */
const perDot = (each: number): number => 72 / (each >= 10 && each <= 5_000 ? each : 96)

/** With a fourth byte for every dot when asked so; on white all the same. */
function drawPage(page: mupdf.Page, widthPx: number, fourth: boolean): mupdf.Pixmap {
  const scale = scaleOf(sizeOf(page), widthPx)
  const matrix = mupdf.Matrix.scale(scale, scale)
  if (!fourth) return page.toPixmap(matrix, mupdf.ColorSpace.DeviceRGB, false, true)
  const [left, top, right, bottom] = mupdf.Rect.transform(page.getBounds(), matrix)
  const box: mupdf.Rect = [
    Math.floor(left),
    Math.floor(top),
    Math.ceil(right - 0.01),
    Math.ceil(bottom - 0.01),
  ]
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, box, true)
  pixmap.clear(255)
  const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
  page.run(device, matrix)
  device.close()
  device.destroy()
  return pixmap
}

const scaleOf = ({ width, height }: PageSize, widthPx: number): number =>
  Math.min(widthPx / width, Math.sqrt(mostDrawn / (width * height)), mostSide / height)

function dots(pixmap: mupdf.Pixmap): PageDots {
  try {
    const pixels = Uint8Array.from(pixmap.getPixels())
    return { pixels, width: pixmap.getWidth(), height: pixmap.getHeight() }
  } finally {
    pixmap.destroy()
  }
}

function packed(pixmap: mupdf.Pixmap): PageImage {
  try {
    return { png: pixmap.asPNG(), width: pixmap.getWidth(), height: pixmap.getHeight() }
  } finally {
    pixmap.destroy()
  }
}

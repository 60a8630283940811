import * as mupdf from 'mupdf'
import type { ImageSize } from '../image-size.ts'
import type { PagePick, Tasks } from './messages.ts'
import { openDocument } from './open.ts'
import { pointsOf } from './pages.ts'
import { drawable, type Drawable } from './render.ts'
import { flatten, savePdf } from './repair.ts'
import { putOnA4 } from './put-on-a4.ts'
import { Unreadable } from './unreadable.ts'
import { placing } from './upright.ts'

/** As many pages as are read of a document. */
const mostPages = 2_000

/** A new PDF of pages of other files. Only what is seen of a page comes along: no script, no attachment, no link. */
export async function arrange(bytes: Uint8Array, ask: Tasks['arrange']['ask']): Promise<Uint8Array> {
  if (ask.picks.length === 0 || ask.picks.length > mostPages) throw new Unreadable('too-large')
  const sources: Source[] = []
  const fresh = new mupdf.PDFDocument()
  try {
    for (const part of cut(bytes, ask.lengths)) sources.push(openSource(await drawable(part), fresh))
    for (const pick of ask.picks) place(fresh, sources, pick)
    return savePdf(fresh)
  } finally {
    for (const source of sources) source.close()
    fresh.destroy()
    mupdf.emptyStore()
  }
}

interface Source {
  readonly pages: number
  /** Puts a page at the end of the new document. */
  add(page: number): void
  close(): void
}

function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  let at = 0
  return lengths.map((length) => {
    const part = bytes.subarray(at, at + length)
    at += length
    return part
  })
}

function place(
  fresh: mupdf.PDFDocument,
  sources: readonly Source[],
  { source, page, turn, a4 }: PagePick,
): void {
  const from = sources[source]
  if (from === undefined || page >= from.pages) throw new Unreadable('damaged')
  from.add(page)
  const added = fresh.findPage(fresh.countPages() - 1)
  const turned = added.getInheritable('Rotate')
  const before = turned.isNumber() ? turned.asNumber() : 0
  added.put('Rotate', (((before + turn) % 360) + 360) % 360)
  if (a4 === true) putOnA4(fresh)
}

function openSource(source: Drawable, fresh: mupdf.PDFDocument): Source {
  if (source.size !== undefined) return picture(source.bytes, source.size, fresh)
  const { document, pages } = openDocument(source.bytes, source.mime)
  const pdf = document.asPDF()
  if (pdf === null) return pictures(document, pages, fresh)
  flatten(pdf, pages)
  const map = fresh.newGraftMap()
  return {
    pages,
    add: (page) => map.graftPage(-1, pdf, page),
    close: () => {
      map.destroy()
      document.destroy()
    },
  }
}

/** A picture as a page of its own size, upright; its bytes are kept as they are compressed. */
function picture(bytes: Uint8Array, size: ImageSize, fresh: mupdf.PDFDocument): Source {
  return {
    pages: 1,
    add: () => {
      const image = new mupdf.Image(bytes)
      try {
        const { width, height } = paperOf(pointsOf(image, size))
        const [a, b, c, d, e, f] = placing(size.orientation, width, height)
        // Pictures stand on their head in a PDF: its pages count from below.
        const matrix = [a, -b, c, -d, e, height - f].map((part) => part.toFixed(4)).join(' ')
        addPage(fresh, [0, 0, width, height], image, flipped(matrix))
      } finally {
        image.destroy()
      }
    },
    close: () => undefined,
  }
}

const flipped = (matrix: string): string => `q ${matrix} cm 1 0 0 -1 0 1 cm /Im Do Q`

/** No page is larger than three metres or smaller than a stamp, whatever a picture says of its dots. */
function paperOf({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, 8_500 / Math.max(width, height))
  return { width: Math.max(10, width * scale), height: Math.max(10, height * scale) }
}

function addPage(fresh: mupdf.PDFDocument, box: mupdf.Rect, image: mupdf.Image, content: string): void {
  const resources = { XObject: { Im: fresh.addImage(image) } }
  fresh.insertPage(-1, fresh.addPage(box, 0, resources, content))
}

/** Pages of a TIFF: each drawn as it is shown, at the dots of a good scan. */
function pictures(document: mupdf.Document, pages: number, fresh: mupdf.PDFDocument): Source {
  return {
    pages,
    add: (index) => {
      const page = document.loadPage(index)
      try {
        const [left, top, right, bottom] = page.getBounds()
        const scale = Math.min(300 / 72, Math.sqrt(mostDots / ((right - left) * (bottom - top))))
        const pixmap = page.toPixmap(
          mupdf.Matrix.scale(scale, scale),
          mupdf.ColorSpace.DeviceRGB,
          false,
          true,
        )
        const image = new mupdf.Image(pixmap)
        pixmap.destroy()
        const box: mupdf.Rect = [0, 0, right - left, bottom - top]
        addPage(fresh, box, image, `q ${right - left} 0 0 ${bottom - top} 0 0 cm /Im Do Q`)
        image.destroy()
      } finally {
        page.destroy()
      }
    },
    close: () => document.destroy(),
  }
}

const mostDots = 40_000_000

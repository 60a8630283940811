import * as mupdf from 'mupdf'
import { bind, type Leaf } from '../../pictures/bind.ts'
import { decode } from '../../pictures/decode.ts'
import { encode } from '../../pictures/encode.ts'
import { imageSize, tooManyPixels } from '../image-size.ts'
import type { Sniffed } from '../kinds.ts'
import type { ReadResult, Tasks } from './messages.ts'
import { withDocument } from './open.ts'
import { leavesRuins, Unreadable } from './unreadable.ts'

type Part = Partial<ReadResult> & Pick<ReadResult, 'pages' | 'pageTexts'>

/** Longest side of a page made of a picture, in dots. */
const longest = 3_000
/** A stack of more pages is shown from its own bytes, and gets a slip in a dossier. */
const mostPages = 100

/**
 * A JPEG or PNG: it is its own page everywhere. What cannot be drawn is said at once and not when it is looked at;
 * of an ordinary photo that is known without trying.
 */
export async function readPicture(
  bytes: Uint8Array,
  _ask: Tasks['read']['ask'],
  sniffed: Sniffed,
): Promise<Part> {
  const part = measured(bytes, sniffed)
  if (sniffed.kind !== 'jpeg' || !isOrdinaryJpeg(bytes, part.image)) await decode(bytes, smallest)
  return part
}

const smallest = 64
/** More passes over the same picture than any program makes, or fewer bytes than a blank sheet takes. */
const mostScans = 20
const pixelsPerByte = 400

function isOrdinaryJpeg(bytes: Uint8Array, { width, height }: { width: number; height: number }): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let scans = 0
  for (let at = view.indexOf('\xff\xda', 0, 'latin1'); at >= 0 && scans <= mostScans; scans++)
    at = view.indexOf('\xff\xda', at + 2, 'latin1')
  return scans > 0 && scans <= mostScans && width * height < bytes.length * pixelsPerByte
}

/** Its size is told by its header; nothing is decoded. */
function measured(bytes: Uint8Array, sniffed: Sniffed): Part & Required<Pick<Part, 'image'>> {
  const size = imageSize(bytes)
  if (size === null) throw new Unreadable('damaged')
  if (tooManyPixels(size)) throw new Unreadable('too-many-pixels')
  const { width, height, orientation, takenOn } = size
  const pages = sniffed.kind === 'tiff' ? withDocument(bytes, sniffed.mime, (_document, count) => count) : 1
  return {
    pages,
    pageTexts: Array.from({ length: Math.min(pages, 2_000) }, () => ''),
    ocr: 'needed',
    image: { width, height, orientation },
    ...(takenOn === undefined ? {} : { date: takenOn }),
  }
}

/** A picture that no PDF can hold as it is (HEIC, AVIF, WebP, GIF, BMP): a page is made of it. */
export async function readForeignPicture(
  bytes: Uint8Array,
  _ask: Tasks['read']['ask'],
  sniffed: Sniffed,
): Promise<Part> {
  const part = measured(bytes, sniffed)
  const { pixels } = await decode(bytes, longest)
  return { ...part, rendition: await bind([leafOf(pixels)]) }
}

/** A TIFF, which may be a stack of pages. */
export async function readTiff(
  bytes: Uint8Array,
  ask: Tasks['read']['ask'],
  sniffed: Sniffed,
): Promise<Part> {
  const part = measured(bytes, sniffed)
  const leaves = leavesOf(bytes, sniffed.mime, part.pages, performance.now() + ask.softLimitMs)
  return leaves === null ? part : { ...part, rendition: await bind(leaves) }
}

/** All pages of a stack; null when there are too many, too little time, or one that cannot be drawn. */
function leavesOf(bytes: Uint8Array, mime: string, pages: number, until: number): Leaf[] | null {
  if (pages > mostPages) return null
  try {
    return withDocument(bytes, mime, (document) =>
      Array.from({ length: pages }, (_, at) => {
        if (performance.now() > until) throw new Unreadable('timeout')
        return drawnLeaf(document, at)
      }),
    )
  } catch (error) {
    if (leavesRuins(error)) throw error
    return null
  }
}

function drawnLeaf(document: mupdf.Document, at: number): Leaf {
  const page = document.loadPage(at)
  try {
    const [left, top, right, bottom] = page.getBounds()
    const scale = Math.min(longest / Math.max(right - left, bottom - top), 4)
    const matrix = mupdf.Matrix.scale(scale, scale)
    const pixmap = page.toPixmap(matrix, mupdf.ColorSpace.DeviceRGB, false)
    const size = { width: pixmap.getWidth(), height: pixmap.getHeight() }
    const data = new Uint8Array(pixmap.getPixels())
    pixmap.destroy()
    return leafOf({ ...size, data })
  } finally {
    page.destroy()
  }
}

const leafOf = (pixels: Parameters<typeof encode>[0]): Leaf => ({
  jpeg: encode(pixels, false),
  width: pixels.width,
  height: pixels.height,
})

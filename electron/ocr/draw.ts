import * as mupdf from 'mupdf'
import { decode } from '../pictures/decode.ts'
import { greyOf, type Plane } from '../pictures/pixels.ts'
import { sniff } from '../intake/sniff.ts'
import { Unreadable } from '../intake/reader/unreadable.ts'
import type { SharedFile } from './messages.ts'
import { resized } from './turn.ts'

/** A page as shown, in grey, and how many of its dots go into an inch of paper. */
export interface Drawn {
  readonly plane: Plane
  readonly dotsPerInch: number
}

/** What scanners use for letters, and what the recogniser was taught on. */
const usualDots = 300
/** 15 megapixels: an A4 page at 390 dots an inch. */
const mostDots = 15_000_000
/** A page of fewer dots across is drawn larger: so small a sheet holds small print, or its size is not to be believed. */
const fewestAcross = 1_700
const mostSide = 12_000
/** The short side of a sheet of A4 in inches: a photo is taken for one. */
const sheetInches = 8.27

type Kept = { readonly key: string; readonly document: mupdf.Document }
let kept: Kept | null = null

/** Draws a page (from 0). The document stays open for the pages after it. Throws `Unreadable`. */
export async function drawPage(file: SharedFile, page: number): Promise<Drawn> {
  const { kind, mime } = sniff(file.bytes)
  if (kind === 'pdf' || kind === 'tiff') return drawSheet(opened(file, mime), page)
  if (!mime.startsWith('image/') || page > 0) throw new Unreadable('unsupported')
  return drawPhoto(Uint8Array.from(file.bytes))
}

function opened({ key, bytes }: SharedFile, mime: string): mupdf.Document {
  if (kept?.key === key) return kept.document
  kept?.document.destroy()
  kept = null
  mupdf.emptyStore()
  const document = mupdf.Document.openDocument(bytes, mime)
  if (document.needsPassword() && document.authenticatePassword('') === 0) {
    document.destroy()
    throw new Unreadable('needs-password')
  }
  kept = { key, document }
  return document
}

function drawSheet(document: mupdf.Document, index: number): Drawn {
  if (index >= document.countPages()) throw new Unreadable('damaged')
  const page = document.loadPage(index)
  try {
    const [left, top, right, bottom] = page.getBounds()
    const scale = scaleOf(right - left, bottom - top)
    const matrix = mupdf.Matrix.scale(scale, scale)
    return {
      plane: planeOf(page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false, true)),
      dotsPerInch: scale * 72,
    }
  } finally {
    page.destroy()
    mupdf.emptyStore()
  }
}

/** Dots for each point of a page. */
function scaleOf(width: number, height: number): number {
  if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) throw new Unreadable('damaged')
  const wanted = Math.max(usualDots / 72, fewestAcross / Math.min(width, height))
  return Math.min(wanted, Math.sqrt(mostDots / (width * height)), mostSide / Math.max(width, height))
}

function planeOf(pixmap: mupdf.Pixmap): Plane {
  try {
    return { width: pixmap.getWidth(), height: pixmap.getHeight(), data: Uint8Array.from(pixmap.getPixels()) }
  } finally {
    pixmap.destroy()
  }
}

/** A photo at its own size, a small one larger: letters of a few dots are not recognised. */
async function drawPhoto(bytes: Uint8Array): Promise<Drawn> {
  const { pixels } = await decode(bytes, mostPhotoSide)
  const plane = greyOf(pixels)
  const short = Math.min(plane.width, plane.height)
  const scale = Math.min(
    short < fewestAcross ? Math.min(3, fewestAcross / short) : 1,
    Math.sqrt(mostDots / plane.data.length),
  )
  const scaled = scale === 1 ? plane : resized(plane, scale)
  return { plane: scaled, dotsPerInch: Math.min(scaled.width, scaled.height) / sheetInches }
}

const mostPhotoSide = 4_500

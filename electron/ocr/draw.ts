import * as mupdf from 'mupdf'
import { decode } from '../pictures/decode.ts'
import { greyOf, type Plane } from '../pictures/pixels.ts'
import { sniff } from '../intake/sniff.ts'
import { openDocument } from '../intake/reader/open.ts'
import { Unreadable } from '../intake/reader/unreadable.ts'
import { letterHeight } from './letter-height.ts'
import type { SharedFile } from './messages.ts'
import { resized } from './turn.ts'

/** A page as shown, in grey, and how many of its dots go into an inch of paper. */
export interface Drawn {
  readonly plane: Plane
  readonly dotsPerInch: number
  /** Of a page of a document: its size in points, as shown. */
  readonly sheet?: { readonly width: number; readonly height: number }
}

/** What scanners use for letters, and what the recogniser was taught on. */
const usualDots = 300
/** 15 megapixels: an A4 page at 390 dots an inch. */
const mostDots = 15_000_000
/** A page of fewer dots along its long side is drawn larger: its size is not to be believed. */
const fewestAlong = 1_700
const mostSide = 12_000

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
  const { document } = openDocument(bytes, mime)
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
      sheet: { width: right - left, height: bottom - top },
    }
  } finally {
    page.destroy()
    mupdf.emptyStore()
  }
}

/** Dots for each point of a page. */
function scaleOf(width: number, height: number): number {
  if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) throw new Unreadable('damaged')
  const wanted = Math.max(usualDots / 72, fewestAlong / Math.max(width, height))
  return Math.min(wanted, Math.sqrt(mostDots / (width * height)), mostSide / Math.max(width, height))
}

function planeOf(pixmap: mupdf.Pixmap): Plane {
  try {
    return { width: pixmap.getWidth(), height: pixmap.getHeight(), data: Uint8Array.from(pixmap.getPixels()) }
  } finally {
    pixmap.destroy()
  }
}

/** A photo, scaled so that its letters are as high as those of a scan: too small and too large ones are misread. */
async function drawPhoto(bytes: Uint8Array): Promise<Drawn> {
  const { pixels } = await decode(bytes, mostPhotoSide)
  const plane = greyOf(pixels)
  const high = letterHeight(plane)
  const wanted = high === null ? fewestAlong / Math.max(plane.width, plane.height) : usualHeight / high
  const scale = Math.min(
    largest,
    Math.max(high === null ? 1 : smallest, wanted),
    Math.sqrt(mostDots / plane.data.length),
  )
  const isNear = scale > 0.8 && scale < 1.25
  return { plane: isNear ? plane : resized(plane, scale), dotsPerInch: usualDots }
}

/** Dots from the foot to the top of a small letter of 11 points at 300 dots an inch. */
const usualHeight = 24
const smallest = 0.4
const largest = 3
const mostPhotoSide = 4_500

import { readExif, tiffFields, type Exif } from './exif.ts'
import { heifSize } from './heif-size.ts'

/** A picture's size as stored, before it is turned upright. */
export interface ImageSize extends Exif {
  readonly width: number
  readonly height: number
}

/** More is not decoded: 100 megapixels take 400 MB. */
export const mostPixels = 100_000_000

export const tooManyPixels = (size: ImageSize): boolean => size.width * size.height > mostPixels

/**
 * Width, height and EXIF orientation from the headers of a JPEG, PNG, GIF, BMP, WebP, TIFF, HEIC or AVIF; nothing
 * is decoded. Null when the headers say no usable size. Never throws.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16) return null
  try {
    const size = readers.find(([mark]) => mark(view))?.[1](view, bytes) ?? null
    return size !== null && size.width > 0 && size.height > 0 ? size : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

type SizeReader = (view: DataView, bytes: Uint8Array) => ImageSize | null

const upright = (width: number, height: number): ImageSize => ({ width, height, orientation: 1 })

/** Reads past the end throw `RangeError`, which `imageSize` takes for a damaged header. */
const readers: readonly (readonly [(view: DataView) => boolean, SizeReader])[] = [
  [(view) => view.getUint16(0) === 0xffd8, jpegSize],
  [(view) => view.getUint32(0) === 0x89504e47, (view) => upright(view.getUint32(16), view.getUint32(20))],
  [
    (view) => view.getUint32(0) === 0x47494638,
    (view) => upright(view.getUint16(6, true), view.getUint16(8, true)),
  ],
  [(view) => view.getUint16(0) === 0x424d, bmpSize],
  [(view) => view.getUint32(0) === 0x52494646, webpSize],
  [(view) => view.getUint32(4) === 0x66747970, heicSize],
  [(view) => view.getUint16(0) === 0x4949 || view.getUint16(0) === 0x4d4d, tiffSize],
]

/** Walks the segments (ITU-T T.81 annex B) up to the frame header; several APP segments may stand before it. */
function jpegSize(view: DataView, bytes: Uint8Array): ImageSize | null {
  let exif: Exif = { orientation: 1 }
  for (const { marker, at, length } of jpegSegments(view)) {
    if (isFrame(marker)) return { ...exif, width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker === 0xe1 && isExif(view, at + 4)) exif = readExif(bytes.subarray(at + 10, at + 2 + length))
  }
  return null
}

/** The segments before the first scan; `at` is the place of the marker, `length` what the segment says. */
function* jpegSegments(view: DataView): Generator<{ marker: number; at: number; length: number }> {
  let at = 2
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (standsAlone(marker)) at += 2
    else {
      const length = view.getUint16(at + 2)
      if (length < 2 || marker === 0xda || marker === 0xd9) return
      yield { marker, at, length }
      at += 2 + length
    }
  }
}

const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** SOF0 to SOF15, without the tables DHT, JPG and DAC that share the range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const isExif = (view: DataView, at: number): boolean =>
  view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0

function bmpSize(view: DataView): ImageSize {
  if (view.getUint32(14, true) === 12) return upright(view.getUint16(18, true), view.getUint16(20, true))
  return upright(view.getInt32(18, true), Math.abs(view.getInt32(22, true)))
}

/** The three forms of WebP (RFC 9649): lossy, lossless, extended. */
function webpSize(view: DataView): ImageSize | null {
  const form = view.getUint32(12)
  if (form === 0x56503820)
    return upright(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  if (form === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return upright((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  if (form !== 0x56503858) return null
  return upright(1 + uint24(view, 24), 1 + uint24(view, 27))
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

function tiffSize(_view: DataView, bytes: Uint8Array): ImageSize | null {
  const fields = tiffFields(bytes)
  const width = fields?.number(0x0100)
  const height = fields?.number(0x0101)
  if (width === undefined || height === undefined) return null
  return { ...readExif(bytes), width, height }
}

/** HEIC says by boxes of its own how it is to be turned, so the orientation in its EXIF must not turn it again. */
function heicSize(view: DataView, bytes: Uint8Array): ImageSize | null {
  const size = heifSize(view)
  if (size === null) return null
  const exif = exifInside(bytes)
  return { ...size, orientation: 1, ...(exif?.takenOn === undefined ? {} : { takenOn: exif.takenOn }) }
}

function exifInside(bytes: Uint8Array): Exif | null {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('Exif\0\0', 0, 'latin1')
  return at < 0 ? null : readExif(bytes.subarray(at + 6))
}

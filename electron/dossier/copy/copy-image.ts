import { deflateSync } from 'node:zlib'
import { a4 } from '../../../shared/pages/fit.ts'
import { isJpeg, readJpeg } from './jpeg.ts'
import { ascii } from './out.ts'
import { type Box, type Matrix, type Placement, strips, type Strips } from './place.ts'
import { decodePng, goesAsItIs, isPng, type Png, readPng, samplesOf } from './png.ts'
import { type Frame, sheetObjects } from './sheet.ts'
import { drawStamps, stripsFor } from './stamp.ts'
import { stop } from './syntax.ts'
import type { ImagePlace, ImageSource, Orientation } from './types.ts'
import type { PdfWriter } from './writer.ts'

/** White around a picture, in points. */
const margin = 28
/** A picture is not enlarged beyond this many points per pixel (72 dpi). */
const largest = 1

type Embedded = {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  readonly dict: string
  readonly data: readonly Uint8Array[]
  /** Colour profile: becomes an object of its own. */
  readonly profile?: { readonly bytes: Uint8Array; readonly components: number }
}

/**
 * Puts a picture upright on an A4 sheet. JPEG data goes in as it is, without its metadata; PNG rows too where PDF can
 * read them. Stops with one of `imageProblems`.
 */
export function copyImage(image: ImageSource, at: ImagePlace, writer: PdfWriter, frame: Frame): void {
  const embedded = embed(image.bytes)
  const orientation = image.orientation ?? embedded.orientation
  const turned = orientation >= 5
  const wide = turned ? embedded.height : embedded.width
  const high = turned ? embedded.width : embedded.height
  const { placement, box } = placePicture(wide, high, stripsFor(at.stamps, frame.style))
  const num = writer.reserve()
  const body = { num, matrix: orient(orientation, box) }
  const { stamps, textLayer } = at
  const stamped = drawStamps(stamps, placement, frame.font, frame.style)
  const sheet = { placement, body, overlays: [], stamps, stamped, textLayer, links: [] }
  const objects = sheetObjects(at.page, sheet, frame, (object) => {
    const link = writer.reserve()
    writer.object(link, object)
    return link
  })
  writeImage(writer, num, embedded)
  const contents = writer.reserve()
  writer.stream(contents, '<<', objects.contents)
  writer.object(frame.pageNum(at.page), objects.page(contents))
}

/** Where a picture of a file stands on paper, in points, and how many dots it has. */
export type PictureFacts = {
  readonly width: number
  readonly height: number
  readonly wide: number
  readonly high: number
  /** In the colours of print, which no screen shows as they are. */
  readonly printed: boolean
}

/** How large a picture will be printed. Stops with one of `imageProblems`. */
export function pictureFacts(bytes: Uint8Array): PictureFacts {
  const { width, height, dict, profile } = embed(bytes)
  const { box } = placePicture(width, height, { ...strips, top: 0 })
  const printed = profile?.components === 4 || dict.includes(spaces[4])
  return { width, height, wide: box[2] - box[0], high: box[3] - box[1], printed }
}

/** Writes a picture as it would stand in a bundle. Stops with one of `imageProblems`. */
export function writePicture(bytes: Uint8Array, writer: PdfWriter): number {
  const num = writer.reserve()
  writeImage(writer, num, embed(bytes))
  return num
}

function embed(bytes: Uint8Array): Embedded {
  if (isJpeg(bytes)) return embedJpeg(bytes)
  return isPng(bytes) ? embedPng(readPng(bytes)) : stop('image-unsupported')
}

const spaces = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const

function embedJpeg(bytes: Uint8Array): Embedded {
  const { width, height, orientation, components, adobe, profile, parts } = readJpeg(bytes)
  const inverted = components === 4 && adobe ? '/Decode[1 0 1 0 1 0 1 0]' : ''
  const space = profile ? '' : `/ColorSpace${spaces[components]}`
  const dict = `/BitsPerComponent 8${space}${inverted}/Filter/DCTDecode`
  const embedded = { width, height, orientation, dict, data: parts }
  return profile ? { ...embedded, profile: { bytes: profile, components } } : embedded
}

function embedPng(png: Png): Embedded {
  const { width, height, bits, colour } = png
  if (!goesAsItIs(png)) {
    const { channels, data } = decodePng(png)
    const dict = `/BitsPerComponent 8/ColorSpace${spaces[channels]}/Filter/FlateDecode`
    return { width, height, orientation: 1, dict, data: [deflateSync(data)] }
  }
  const samples = samplesOf(colour)
  const space = colour === 3 ? indexed(png.palette) : samples === 3 ? spaces[3] : spaces[1]
  const parms = `/DecodeParms<</Predictor 15/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`
  const dict = `/BitsPerComponent ${bits}/ColorSpace${space}/Filter/FlateDecode${parms}`
  return { width, height, orientation: 1, dict, data: [png.packed] }
}

function indexed(palette: Uint8Array): string {
  const entries = Math.min(256, Math.floor(palette.length / 3))
  return `[/Indexed/DeviceRGB ${entries - 1}<${Buffer.from(palette.subarray(0, entries * 3)).toString('hex')}>]`
}

function writeImage(writer: PdfWriter, num: number, { width, height, dict, data, profile }: Embedded): void {
  let space = ''
  if (profile) {
    const icc = writer.reserve()
    writer.stream(icc, ascii(`<</N ${profile.components}/Filter/FlateDecode`), deflateSync(profile.bytes))
    space = `/ColorSpace[/ICCBased ${icc} 0 R]`
  }
  writer.stream(num, `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}${space}${dict}`, ...data)
}

function placePicture(wide: number, high: number, free: Strips): { placement: Placement; box: Box } {
  const landscape = wide > high
  const width = landscape ? a4.long : a4.short
  const height = landscape ? a4.short : a4.long
  const bottom = free.bottom + 4
  const top = free.top > 0 ? free.top + 4 : margin
  const scale = Math.min((width - 2 * margin) / wide, (height - bottom - top) / high, largest)
  const left = (width - wide * scale) / 2
  const low = bottom + (height - bottom - top - high * scale) / 2
  const box: Box = [left, low, left + wide * scale, low + high * scale]
  return { placement: { width, height, matrix: [1, 0, 0, 1, 0, 0], area: box }, box }
}

/** From the unit square of the stored picture to its place, turned and mirrored as EXIF says (tag 0x0112). */
function orient(orientation: Orientation, [left, bottom, right, top]: Box): Matrix {
  const wide = right - left
  const high = top - bottom
  const matrices: Record<Orientation, Matrix> = {
    1: [wide, 0, 0, high, left, bottom],
    2: [-wide, 0, 0, high, right, bottom],
    3: [-wide, 0, 0, -high, right, top],
    4: [wide, 0, 0, -high, left, top],
    5: [0, -high, -wide, 0, right, top],
    6: [0, -high, wide, 0, left, top],
    7: [0, high, wide, 0, left, bottom],
    8: [0, high, -wide, 0, right, bottom],
  }
  return matrices[orientation]
}

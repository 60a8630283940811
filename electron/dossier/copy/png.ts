import { inflate, unpng } from './filters.ts'
import { Failed } from '../../../shared/result.ts'
import { stop } from './syntax.ts'

/** A PNG taken apart. */
export type Png = {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colour: number
  readonly interlaced: boolean
  readonly palette: Uint8Array
  /** `tRNS`: what is transparent. */
  readonly clear: Uint8Array | undefined
  /** Compressed picture, still in PNG rows. */
  readonly packed: Uint8Array
}

/** Plain rows of 8-bit grey (1) or colour (3), without rows' filters, on white paper. */
export type Pixels = { readonly channels: 1 | 3; readonly data: Uint8Array }

/** What is decoded here is held in memory whole. */
const mostPixels = 50_000_000
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte)

/** Reads the chunks of a PNG (RFC 2083 section 4). Stops with one of `imageProblems`. */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const packed: Uint8Array[] = []
  let palette = new Uint8Array()
  let clear: Uint8Array | undefined
  let head: Uint8Array | undefined
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const data = bytes.slice(at + 8, at + 8 + length)
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (type === 'IHDR') head = data
    else if (type === 'PLTE') palette = data
    else if (type === 'tRNS') clear = data
    else if (type === 'IDAT') packed.push(data)
    else if (type === 'IEND') break
    at += 12 + length
  }
  if (!head || head.length < 13 || !packed.length) return stop('image-damaged')
  const header = new DataView(head.buffer, head.byteOffset, head.length)
  const png: Png = {
    width: header.getUint32(0),
    height: header.getUint32(4),
    bits: head[8] ?? 0,
    colour: head[9] ?? 0,
    interlaced: head[12] === 1,
    palette,
    clear,
    packed: Buffer.concat(packed),
  }
  return isSound(png) ? png : stop('image-damaged')
}

const depths: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

const isSound = ({ width, height, bits, colour, palette }: Png): boolean =>
  width > 0 &&
  height > 0 &&
  (depths[colour]?.includes(bits) ?? false) &&
  (colour !== 3 || palette.length >= 3)

export const samplesOf = (colour: number): number => ({ 2: 3, 4: 2, 6: 4 })[colour] ?? 1

/** Whether the compressed rows can go into a PDF as they are (PNG's filters are PDF's predictor 15) and are complete. */
export function goesAsItIs(png: Png): boolean {
  if (png.interlaced || png.clear || png.colour >= 4) return false
  const rowBytes = Math.ceil((png.width * samplesOf(png.colour) * png.bits) / 8)
  const expected = (rowBytes + 1) * png.height
  if (expected > 2 ** 31) return stop('image-too-large')
  try {
    return inflate(png.packed, expected).length === expected
  } catch (error) {
    if (error instanceof Failed) return false
    throw error
  }
}

/** Decodes to plain pixels; transparent parts become white paper. */
export function decodePng(png: Png): Pixels {
  const { width, height, colour, bits } = png
  if (width * height > mostPixels) stop('image-too-large')
  const samples = samplesOf(colour)
  const channels = colour === 0 || colour === 4 ? 1 : 3
  const out = new Uint8Array(width * height * channels).fill(255)
  const bitsPerPixel = samples * bits
  const total = passes(png).reduce(
    (sum, { columns, rows }) => sum + rows * (Math.ceil((columns * bitsPerPixel) / 8) + 1),
    0,
  )
  const raw = inflate(png.packed, total)
  let at = 0
  for (const { x, y, dx, dy, columns, rows } of passes(png)) {
    const rowBytes = Math.ceil((columns * bitsPerPixel) / 8)
    const plain = unpng(
      raw.subarray(at, at + rows * (rowBytes + 1)),
      rowBytes,
      Math.max(1, bitsPerPixel >> 3),
    )
    at += rows * (rowBytes + 1)
    for (let row = 0; row * rowBytes < plain.length && row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const to = ((y + row * dy) * width + x + column * dx) * channels
        paint(png, plain, row * rowBytes, column * samples, out, to, channels)
      }
  }
  return { channels, data: out }
}

type Pass = { x: number; y: number; dx: number; dy: number; columns: number; rows: number }
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/** The seven passes of an interlaced picture, or the one of a plain one. Empty passes have no rows at all. */
function passes({ width, height, interlaced }: Png): Pass[] {
  return (interlaced ? adam7 : [[0, 0, 1, 1]]).flatMap(([x = 0, y = 0, dx = 1, dy = 1]) => {
    const columns = Math.ceil((width - x) / dx)
    const rows = Math.ceil((height - y) / dy)
    return columns > 0 && rows > 0 ? [{ x, y, dx, dy, columns, rows }] : []
  })
}

/** A sample of a row, as it is stored. */
function sampleAt(plain: Uint8Array, row: number, index: number, bits: number): number {
  if (bits === 8) return plain[row + index] ?? 0
  if (bits === 16) return ((plain[row + index * 2] ?? 0) << 8) | (plain[row + index * 2 + 1] ?? 0)
  const bit = index * bits
  return ((plain[row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)
}

function paint(
  png: Png,
  plain: Uint8Array,
  row: number,
  index: number,
  out: Uint8Array,
  to: number,
  channels: 1 | 3,
): void {
  const { colour, bits, palette } = png
  const most = 2 ** bits - 1
  const alpha = alphaAt(png, plain, row, index)
  for (let channel = 0; channel < channels; channel++) {
    const stored = sampleAt(plain, row, index + (colour === 3 ? 0 : channel), bits)
    const value = colour === 3 ? (palette[stored * 3 + channel] ?? 0) : (stored * 255) / most
    out[to + channel] = Math.round(255 + (value - 255) * alpha)
  }
}

/** 0 for clear, 1 for solid. */
function alphaAt({ colour, bits, clear }: Png, plain: Uint8Array, row: number, index: number): number {
  if (colour === 4 || colour === 6)
    return sampleAt(plain, row, index + (colour === 4 ? 1 : 3), bits) / (2 ** bits - 1)
  if (!clear) return 1
  if (colour === 3) return (clear[sampleAt(plain, row, index, bits)] ?? 255) / 255
  for (let channel = 0; channel < samplesOf(colour); channel++) {
    const keyed = ((clear[channel * 2] ?? 0) << 8) | (clear[channel * 2 + 1] ?? 0)
    if (sampleAt(plain, row, index + channel, bits) !== keyed) return 1
  }
  return 0
}

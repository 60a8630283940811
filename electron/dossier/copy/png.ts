import { inflate, unpng } from './filters.ts'
import { Failed } from '../../../shared/result.ts'
import { byteAt } from './lex.ts'
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
  const chunks = readChunks(bytes)
  const head = chunks.get('IHDR')?.[0]
  const packed = chunks.get('IDAT')
  if (!head || head.length < 13 || !packed) return stop('image-damaged')
  const header = new DataView(head.buffer, head.byteOffset, head.length)
  const png: Png = {
    width: header.getUint32(0),
    height: header.getUint32(4),
    bits: header.getUint8(8),
    colour: header.getUint8(9),
    interlaced: header.getUint8(12) === 1,
    palette: chunks.get('PLTE')?.[0] ?? new Uint8Array(),
    clear: chunks.get('tRNS')?.[0],
    packed: Buffer.concat(packed),
  }
  return isSound(png) ? png : stop('image-damaged')
}

const wanted = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT'])

/** The chunks that draw, by type; all others (text, time, place) stay behind. */
function readChunks(bytes: Uint8Array): Map<string, Uint8Array[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const chunks = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (type === 'IEND') break
    if (!wanted.has(type)) continue
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at))
    chunks.set(type, [...(chunks.get(type) ?? []), data])
  }
  return chunks
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
function alphaAt(png: Png, plain: Uint8Array, row: number, index: number): number {
  const { colour, bits, clear } = png
  const stored = (channel: number) => sampleAt(plain, row, index + channel, bits)
  if (colour === 4) return stored(1) / (2 ** bits - 1)
  if (colour === 6) return stored(3) / (2 ** bits - 1)
  if (!clear) return 1
  if (colour === 3) return (clear[stored(0)] ?? 255) / 255
  for (let channel = 0; channel < samplesOf(colour); channel++) {
    const keyed = (byteAt(clear, channel * 2) << 8) | byteAt(clear, channel * 2 + 1)
    if (stored(channel) !== keyed) return 1
  }
  return 0
}

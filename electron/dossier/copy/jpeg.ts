import { byteAt } from './lex.ts'
import { ascii } from './out.ts'
import { stop } from './syntax.ts'
import type { Orientation } from './types.ts'

/** A JPEG file taken apart: what draws the picture, without what else it tells (place, camera, comments, more pictures). */
export type Jpeg = {
  readonly width: number
  readonly height: number
  /** 1 grey, 3 colour, 4 CMYK. */
  readonly components: 1 | 3 | 4
  /** Adobe's marker is there: CMYK values are stored upside down. */
  readonly adobe: boolean
  readonly orientation: Orientation
  /** Colour profile, when it fits the components. */
  readonly profile: Uint8Array | undefined
  /** Pieces of the file that, in order, are the clean file. */
  readonly parts: readonly Uint8Array[]
}

type Draft = {
  parts: Uint8Array[]
  width: number
  height: number
  components: number
  adobe: boolean
  orientation: Orientation
  profile: Map<number, Uint8Array>
}

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/** Reads the markers of a JPEG (ITU-T T.81 annex B). Stops with one of `imageProblems`. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const draft: Draft = {
    parts: [bytes.subarray(0, 2)],
    width: 0,
    height: 0,
    components: 0,
    adobe: false,
    orientation: 1,
    profile: new Map(),
  }
  for (let at = markerFrom(bytes, 2); at >= 0 && bytes[at + 1] !== 0xd9;)
    at = markerFrom(bytes, segment(bytes, at, byteAt(bytes, at + 1), draft))
  // What follows the end of the picture is dropped: phones hang films and second pictures there.
  draft.parts.push(Uint8Array.of(0xff, 0xd9))
  const { width, height, adobe, orientation, parts } = draft
  if (width === 0 || height === 0 || parts.length < 3) return stop('image-damaged')
  const components = counts.find((count) => count === draft.components) ?? stop('image-unsupported')
  const profile = profileOf(draft.profile, components)
  return { width, height, components, adobe, orientation, parts, profile }
}
const counts: readonly (1 | 3 | 4)[] = [1, 3, 4]

/** The next marker at or after a position; -1 at the end. */
function markerFrom(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1]
    if (next !== 0 && next !== 0xff) return at
  }
  return -1
}

/** Takes one segment and returns where the next begins. */
function segment(bytes: Uint8Array, from: number, marker: number, draft: Draft): number {
  if (marker === 1 || isBetween(marker, 0xd0, 0xd8)) return from + 2
  const length = (byteAt(bytes, from + 2) << 8) | byteAt(bytes, from + 3)
  const end = from + 2 + length
  if (length < 2 || end > bytes.length) stop('image-damaged')
  const data = bytes.subarray(from + 4, end)
  if (isBetween(marker, 0xe0, 0xef)) application(marker, data, draft)
  // 0xfe is a comment.
  if (isBetween(marker, 0xe0, 0xef) || marker === 0xfe) return end
  if (isFrame(marker)) frame(marker, data, draft)
  const partEnd = marker === 0xda ? scanEnd(bytes, end) : end
  draft.parts.push(bytes.subarray(from, partEnd))
  return partEnd
}

const isBetween = (marker: number, first: number, last: number): boolean => marker >= first && marker <= last

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function frame(marker: number, data: Uint8Array, draft: Draft): void {
  // Baseline, extended and progressive with 8 bits are what PDF's DCTDecode can read.
  if (marker > 0xc2 || data[0] !== 8) stop('image-unsupported')
  draft.height = ((data[1] ?? 0) << 8) | (data[2] ?? 0)
  draft.width = ((data[3] ?? 0) << 8) | (data[4] ?? 0)
  draft.components = data[5] ?? 0
}

/** End of the entropy-coded data: the next marker that is no restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = markerFrom(bytes, from); at >= 0; at = markerFrom(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (marker < 0xd0 || marker > 0xd7) return at
  }
  return bytes.length
}

const startsWith = (data: Uint8Array, text: string): boolean =>
  Buffer.from(data.subarray(0, text.length)).toString('latin1') === text

/** Keeps what colours depend on; reads the orientation; drops the rest. */
function application(marker: number, data: Uint8Array, draft: Draft): void {
  const take = takers.find((taker) => taker.marker === marker && startsWith(data, taker.label))
  if (take && data.length >= take.least) take.use(data, draft)
}

type Taker = {
  readonly marker: number
  readonly label: string
  readonly least: number
  readonly use: (data: Uint8Array, draft: Draft) => void
}
const takers: readonly Taker[] = [
  {
    marker: 0xe0,
    label: 'JFIF\0',
    least: 14,
    // Without the thumbnail that it may carry.
    use: (data, draft) => keep(draft, [0xff, 0xe0, 0, 16, ...data.subarray(0, 12), 0, 0]),
  },
  {
    marker: 0xe1,
    label: 'Exif\0\0',
    least: 20,
    use: (data, draft) => (draft.orientation = exifOrientation(data.subarray(6)) ?? draft.orientation),
  },
  {
    marker: 0xe2,
    label: 'ICC_PROFILE\0',
    least: 15,
    use: (data, draft) => draft.profile.set(byteAt(data, 12), data.subarray(14)),
  },
  {
    marker: 0xee,
    label: 'Adobe',
    least: 12,
    use: (data, draft) => {
      draft.adobe = true
      keep(draft, [0xff, 0xee, 0, 14, ...data.subarray(0, 12)])
    },
  },
]

function keep(draft: Draft, bytes: readonly number[]): void {
  draft.parts.push(Uint8Array.from(bytes))
}

/** Tag 0x0112 of the first directory (EXIF 2.32 section 4.6.4). */
export function exifOrientation(tiff: Uint8Array): Orientation | undefined {
  if (tiff.length < 14) return undefined
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length)
  const little = view.getUint16(0) === 0x4949
  const start = view.getUint32(4, little)
  if (start + 2 > tiff.length) return undefined
  const count = view.getUint16(start, little)
  for (let i = 0; i < count; i++) {
    const at = start + 2 + i * 12
    if (at + 12 > tiff.length) return undefined
    if (view.getUint16(at, little) !== 0x0112) continue
    const value = view.getUint16(at + 8, little)
    return orientations.find((known) => known === value)
  }
  return undefined
}
const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** Puts the numbered pieces of a profile together; only when it says that it is one, for this number of colours. */
function profileOf(pieces: ReadonlyMap<number, Uint8Array>, components: number): Uint8Array | undefined {
  if (!pieces.size) return undefined
  const all = Buffer.concat([...pieces].toSorted(([a], [b]) => a - b).map(([, piece]) => piece))
  const space = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' }[components]
  const fits = all.length >= 132 && all.length <= 2 ** 21 && all.subarray(36, 40).equals(ascii('acsp'))
  return fits && all.subarray(16, 20).toString('latin1') === space ? all : undefined
}

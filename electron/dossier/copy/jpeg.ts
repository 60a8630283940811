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
  let at = 2
  let ended = false
  while (!ended) {
    const from = markerFrom(bytes, at)
    const marker = from < 0 ? 0xd9 : (bytes[from + 1] ?? 0xd9)
    ended = marker === 0xd9
    if (!ended) at = segment(bytes, from, marker, draft)
  }
  // What follows the end of the picture is dropped: phones hang films and second pictures there.
  draft.parts.push(Uint8Array.of(0xff, 0xd9))
  const { width, height, components, adobe, orientation, parts } = draft
  if (width === 0 || height === 0 || parts.length < 3) return stop('image-damaged')
  if (components !== 1 && components !== 3 && components !== 4) return stop('image-unsupported')
  return {
    width,
    height,
    components,
    adobe,
    orientation,
    parts,
    profile: profileOf(draft.profile, components),
  }
}

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
  if (marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) return from + 2
  const length = ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0)
  const end = from + 2 + length
  if (length < 2 || end > bytes.length) stop('image-damaged')
  const data = bytes.subarray(from + 4, end)
  if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) application(marker, data, draft)
  else if (marker === 0xda) {
    const stopAt = scanEnd(bytes, end)
    draft.parts.push(bytes.subarray(from, stopAt))
    return stopAt
  } else {
    if (isFrame(marker)) frame(marker, data, draft)
    draft.parts.push(bytes.subarray(from, end))
  }
  return end
}

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
  if (marker === 0xe0 && startsWith(data, 'JFIF\0') && data.length >= 14) {
    // Without the thumbnail that it may carry.
    draft.parts.push(
      Buffer.concat([Uint8Array.of(0xff, 0xe0, 0, 16), data.subarray(0, 12), Uint8Array.of(0, 0)]),
    )
  } else if (marker === 0xee && startsWith(data, 'Adobe') && data.length >= 12) {
    draft.adobe = true
    draft.parts.push(Buffer.concat([Uint8Array.of(0xff, 0xee, 0, 14), data.subarray(0, 12)]))
  } else if (marker === 0xe1 && startsWith(data, 'Exif\0\0')) {
    draft.orientation = exifOrientation(data.subarray(6)) ?? draft.orientation
  } else if (marker === 0xe2 && startsWith(data, 'ICC_PROFILE\0') && data.length > 14) {
    draft.profile.set(data[12] ?? 0, data.subarray(14))
  }
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

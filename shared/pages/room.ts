import type { Box } from '../domain/page.ts'

/**
 * Where a page has something along its upper and its lower edge, as it is seen: a page number finds its place there
 * without a look at the page itself. A cell is a bit; the first row of a band is the one at the edge of the page.
 */
export interface PageRoom {
  /** In points, as shown. */
  readonly width: number
  readonly height: number
  readonly cells: Uint8Array
}

const columns = 64
const rows = 12
/** Part of the height of a page that a band takes: the stamps of a dossier reach less far into any page. */
const depth = 0.06
const bandBytes = (columns * rows) / 8
const sizeBytes = 8

/** Dots along the longest side from which cells are told: a hair line leaves a trace, and it is drawn in a moment. */
export const roomDots = 421

type Size = Pick<PageRoom, 'width' | 'height'>

/** Nothing is there until something is put there. */
export const emptyRoom = ({ width, height }: Size): PageRoom => ({
  width,
  height,
  cells: new Uint8Array(bandBytes * 2),
})

/** A page drawn in grey, a byte a dot. */
type Drawn = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** What is free on a page as it was drawn. `size`: in points, as shown. */
export function roomOf(drawn: Drawn, size: Size): PageRoom {
  const room = emptyRoom(size)
  const darkest = darkestPaper(drawn)
  const { width, height, data } = drawn
  const high = Math.min(height, Math.ceil(height * depth))
  for (const band of [0, 1])
    for (let y = 0; y < high; y += 1) {
      const line = (band === 0 ? y : height - 1 - y) * width
      for (let x = 0; x < width; x += 1)
        if (data[line + x]! < darkest)
          put(room.cells, band, { x: x / width, y: y / height, w: 1 / width, h: 1 / height })
    }
  return room
}

/** Lighter than this, the paper of a page that was made on a computer: there a tint is something that was drawn. */
const white = 253
const mostTint = 6
/** Darker paper is none: a photo, or a coloured sheet. */
const darkPaper = 170
/** Shades between which the paper of a scan lies, with its dust and the noise of its picture. */
const mostGrain = 20
/** A scan of a letter is paper for the most part; a photo is of no one shade, and white beside a tint is the paper. */
const leastPaper = 0.6
/** Paper has grain; what is of one shade all over was coloured on a computer. */
const mostEven = 0.95

/** One dot of so many tells what the paper is like: this is done for every page that comes in. */
const sampled = 7

/** From which shade down it is no paper. */
function darkestPaper({ data }: Drawn): number {
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += sampled) counts[data[at]!]! += 1
  const paper = counts.indexOf(Math.max(...counts))
  if (paper >= white) return white - mostTint
  const near = counts
    .subarray(Math.max(0, paper - mostGrain), paper + mostGrain + 1)
    .reduce((sum, count) => sum + count, 0)
  const isPaper = paper >= darkPaper && near * sampled >= data.length * leastPaper
  return isPaper && counts[paper]! <= near * mostEven ? paper - mostGrain : 256
}

/** The same page with these boxes on it, in parts of the page from its upper left corner. */
export function withBoxes(room: PageRoom, boxes: readonly Box[]): PageRoom {
  const cells = room.cells.slice()
  for (const { x, y, w, h } of boxes) {
    put(cells, 0, { x, y, w, h })
    put(cells, 1, { x, y: 1 - y - h, w, h })
  }
  return { ...room, cells }
}

/** Whether a box, in parts of the page from its upper left corner, comes as near to an edge as is looked at. */
export const touchesBands = ({ y, h }: Box): boolean => y < depth || y + h > 1 - depth

/** Marks a place; `y` counts from the edge that the band lies along. */
function put(cells: Uint8Array, band: number, box: Box): void {
  for (const at of cellsIn(band, box)) cells[at >> 3]! |= 1 << (at & 7)
}

/** A cell that is only touched by a rounding is not meant. */
const sliver = 1e-6

function* cellsIn(band: number, { x, y, w, h }: Box): Generator<number> {
  const left = Math.max(0, Math.floor(x * columns + sliver))
  const right = Math.min(columns, Math.ceil((x + w) * columns - sliver))
  const from = Math.max(0, Math.floor((y / depth) * rows + sliver))
  const to = Math.min(rows, Math.ceil(((y + h) / depth) * rows - sliver))
  for (let row = from; row < to; row += 1)
    for (let column = left; column < right; column += 1) yield band * columns * rows + row * columns + column
}

/**
 * Whether nothing stands in a place, in parts of the page from its upper left corner; it may reach over its edges.
 * Of what lies between the bands nothing is known.
 */
export function isFree({ cells }: PageRoom, box: Box): boolean {
  const band = box.y + box.h <= depth ? 0 : 1
  const y = band === 0 ? box.y : 1 - box.y - box.h
  if (y + box.h > depth) return false
  for (const at of cellsIn(band, { ...box, y })) if ((cells[at >> 3]! >> (at & 7)) & 1) return false
  return true
}

/** The bytes in which it is kept. */
export function packRoom({ width, height, cells }: PageRoom): Uint8Array {
  const packed = new Uint8Array(sizeBytes + cells.length)
  const view = new DataView(packed.buffer)
  view.setFloat32(0, width)
  view.setFloat32(4, height)
  packed.set(cells, sizeBytes)
  return packed
}

/** The same again; undefined when it is no room. */
export function unpackRoom(packed: Uint8Array): PageRoom | undefined {
  if (packed.length !== sizeBytes + bandBytes * 2) return undefined
  const view = new DataView(packed.buffer, packed.byteOffset)
  return { width: view.getFloat32(0), height: view.getFloat32(4), cells: packed.slice(sizeBytes) }
}

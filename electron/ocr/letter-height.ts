import { inkOf } from '../pictures/ink.ts'
import type { Plane } from '../pictures/pixels.ts'

/** Fewer marks than this say nothing of the writing. */
const fewMarks = 25
const lowest = 4
const highest = 160
/** Ink that is darker than its paper by this much counts. */
const dark = 60
/** Rows at a time, spread over the picture: enough to know its writing by. */
const bands = 5
const bandRows = 250

/**
 * How high small letters are in dots: of all marks that have the shape of a letter, the one in the middle by height.
 * Null when there are too few to tell.
 */
export function letterHeight(page: Plane): number | null {
  const heights: number[] = []
  const rows = Math.min(bandRows, page.height)
  for (let band = 0; band < bands; band++) {
    const top = Math.round(((page.height - rows) * band) / (bands - 1))
    heights.push(...marksIn(slice(page, top, rows)))
    if (rows === page.height) break
  }
  if (heights.length < fewMarks) return null
  heights.sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? null
}

const slice = ({ width, data }: Plane, top: number, rows: number): Plane => ({
  width,
  height: rows,
  data: data.subarray(top * width, (top + rows) * width),
})

/** Dots that hang together; `into`: the mark that it turned out to be a part of. */
type Mark = { left: number; right: number; top: number; bottom: number; into?: Mark }
type Row = (Mark | undefined)[]

/** Heights of the marks that may be letters. */
function marksIn(page: Plane): number[] {
  const { width, height, data } = inkOf(page)
  const marks: Mark[] = []
  let above: Row = []
  for (let y = 0; y < height; y++) {
    const here: Row = []
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 0) >= dark) here[x] = markAt(x, y, here, above, marks)
    }
    above = here
  }
  return marks.filter((mark) => !mark.into && isLetter(mark, height)).map(heightOf)
}

/** The mark that a dark dot belongs to: that of a dot beside or above it, or a new one. */
function markAt(x: number, y: number, here: Row, above: Row, marks: Mark[]): Mark {
  const known = here[x - 1] ?? above[x - 1] ?? above[x] ?? above[x + 1]
  const mark = known ? wholeOf(known) : { left: x, right: x, top: y, bottom: y }
  if (!known) marks.push(mark)
  const corner = above[x + 1]
  if (corner) join(wholeOf(corner), mark)
  widen(mark, x, y)
  return mark
}

function join(other: Mark, mark: Mark): void {
  if (other === mark) return
  other.into = mark
  widen(mark, other.left, other.top)
  widen(mark, other.right, other.bottom)
}

function wholeOf(mark: Mark): Mark {
  let whole = mark
  while (whole.into) whole = whole.into
  return whole
}

function widen(mark: Mark, x: number, y: number): void {
  mark.left = Math.min(mark.left, x)
  mark.right = Math.max(mark.right, x)
  mark.top = Math.min(mark.top, y)
  mark.bottom = Math.max(mark.bottom, y)
}

const heightOf = ({ top, bottom }: Mark): number => bottom - top + 1

/** Neither a speck nor a line nor cut off by the edge. */
function isLetter(mark: Mark, height: number): boolean {
  const high = heightOf(mark)
  const wide = mark.right - mark.left + 1
  if (high < lowest || high > highest || mark.top === 0 || mark.bottom === height - 1) return false
  return wide < high * 3 && high < wide * 8
}

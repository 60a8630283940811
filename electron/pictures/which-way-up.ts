import type { Ink } from './ink.ts'

/** A column must hold a few words of a line, and few enough that a slope left over does not blur them. */
const columns = 7

/**
 * From -1 to 1: how much more ink stands above the middle of the lines than below it. Writing in Latin letters
 * reaches up (b, d, f, h, k, l, t, capitals, figures) three times as often as down (g, j, p, q, y), so a page that
 * stands upright is positive, and one on its head is negative. 0: no lines of writing.
 */
export function uprightness(ink: Ink): number {
  let above = 0
  let below = 0
  for (let column = 0; column < columns; column += 1) {
    const rows = rowsOf(
      ink,
      Math.floor((column * ink.width) / columns),
      Math.floor(((column + 1) * ink.width) / columns),
    )
    for (const band of bandsOf(rows)) {
      above += reachOf(rows, band, -1)
      below += reachOf(rows, band, 1)
    }
  }
  return above + below === 0 ? 0 : (above - below) / (above + below)
}

function rowsOf({ width, height, data }: Ink, from: number, to: number): Float32Array {
  const rows = new Float32Array(height)
  for (let y = 0; y < height; y += 1) {
    let sum = 0
    for (let at = y * width + from, end = y * width + to; at < end; at += 1) {
      if ((data[at] ?? 0) > 50) sum += 1
    }
    rows[y] = sum / (to - from)
  }
  return rows
}

interface Band {
  readonly top: number
  /** The first row after it. */
  readonly bottom: number
}

/** Rows that are full of ink against their neighbours: the height of small letters without their sticks. */
function bandsOf(rows: Float32Array): Band[] {
  const even = evened(rows)
  const bands: Band[] = []
  let top = -1
  for (let y = 0; y <= even.length; y += 1) {
    const full = (even[y] ?? 0) > Math.max(0.025, 0.5 * highestNear(even, y))
    if (full && top < 0) top = y
    if (full || top < 0) continue
    const high = y - top
    if (high >= 4 && high <= 40) bands.push({ top, bottom: y })
    top = -1
  }
  return bands
}

/** Means of five rows: round letters have more ink at their top and foot than between. */
function evened(rows: Float32Array): Float32Array {
  return rows.map((_, y) => {
    let sum = 0
    for (let at = Math.max(0, y - 2); at <= Math.min(rows.length - 1, y + 2); at += 1) sum += rows[at] ?? 0
    return sum / 5
  })
}

function highestNear(rows: Float32Array, y: number): number {
  let highest = 0
  for (let at = Math.max(0, y - 12); at <= Math.min(rows.length - 1, y + 12); at += 1) {
    highest = Math.max(highest, rows[at] ?? 0)
  }
  return highest
}

/** Ink just above (-1) or below (1) a band, as far as sticks and tails go. */
function reachOf(rows: Float32Array, { top, bottom }: Band, way: 1 | -1): number {
  const far = Math.max(2, Math.round((bottom - top) * 0.6))
  let sum = 0
  for (let by = 0; by < far; by += 1) {
    const here = rows[way < 0 ? top - 1 - by : bottom + by] ?? 0
    sum += here
  }
  return sum
}

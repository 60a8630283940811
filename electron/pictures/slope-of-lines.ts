import type { Ink } from './ink.ts'

/** How level lines of writing lie. */
export interface Lying {
  /** Degrees by which they slope, clockwise positive. */
  readonly angle: number
  /** How much the rows of the page differ at that angle: high when there are lines of writing at all. */
  readonly sharpness: number
}

type Dots = { readonly x: Float32Array; readonly y: Float32Array; readonly weight: Float32Array }

const mostDots = 60_000

/** Rows of writing: searched from -`most` to `most` degrees, then finer about the best. `across`: as columns instead. */
export function slopeOfLines(ink: Ink, most: number, across = false): Lying {
  const dots = dotsOf(ink, across)
  if (dots.x.length < 50) return { angle: 0, sharpness: 0 }
  const reach = Math.ceil(Math.hypot(ink.width, ink.height))
  const at = (angle: number): number => sharpnessAt(dots, angle, reach)
  let best = 0
  let highest = at(0)
  for (const step of [1, 0.25, 0.05]) {
    const middle = best
    const span = step === 1 ? most : step * 5
    for (let angle = middle - span; angle <= middle + span; angle += step) {
      const sharpness = at(angle)
      if (sharpness > highest) {
        highest = sharpness
        best = angle
      }
    }
  }
  return { angle: Math.round(best * 100) / 100, sharpness: highest }
}

/** The dots with ink, a part of them when there are many. `across` lays the columns down as rows. */
function dotsOf({ width, height, data }: Ink, across: boolean): Dots {
  const found: number[] = []
  for (let at = 0; at < data.length; at += 1) if ((data[at] ?? 0) > 0) found.push(at)
  const every = Math.max(1, Math.ceil(found.length / mostDots))
  const kept = every === 1 ? found : found.filter((_, place) => place % every === 0)
  const x = new Float32Array(kept.length)
  const y = new Float32Array(kept.length)
  const weight = new Float32Array(kept.length)
  for (const [place, at] of kept.entries()) {
    const column = at % width
    const row = Math.floor(at / width)
    x[place] = across ? row : column
    // A quarter turn, not a mirror: the slope keeps its sign.
    y[place] = across ? width - 1 - column : row
    weight[place] = Math.min(1, (data[at] ?? 0) / 128)
  }
  void height
  return { x, y, weight }
}

/** Sum of the squared differences of neighbouring rows, over the square of all ink, so that pages compare. */
function sharpnessAt({ x, y, weight }: Dots, degrees: number, reach: number): number {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const rows = new Float32Array(reach * 2 + 2)
  let ink = 0
  for (let at = 0; at < x.length; at += 1) {
    const row = (y[at] ?? 0) * cos - (x[at] ?? 0) * sin + reach
    const cell = row | 0
    const part = row - cell
    const own = weight[at] ?? 0
    rows[cell] = (rows[cell] ?? 0) + own * (1 - part)
    rows[cell + 1] = (rows[cell + 1] ?? 0) + own * part
    ink += own
  }
  let sum = 0
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return (sum * reach) / (ink * ink)
}

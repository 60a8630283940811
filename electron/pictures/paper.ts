import type { Corners } from '../../shared/domain/photo.ts'
import type { Point, Quad } from './warp.ts'

/** Proportions of paper of the A series. */
const series = Math.SQRT2
/** How far a shape may be from them and still be taken for such a sheet: a slanted look shortens one side. */
const tolerance = 0.17

/** Corners in any order as a quadrilateral that does not cross itself: clockwise from the top left. */
export function clockwise(corners: readonly Point[]): Quad {
  const x = corners.reduce((sum, point) => sum + point[0], 0) / 4
  const y = corners.reduce((sum, point) => sum + point[1], 0) / 4
  const round = corners.toSorted((a, b) => Math.atan2(a[1] - y, a[0] - x) - Math.atan2(b[1] - y, b[0] - x))
  const start = round.reduce((best, point, at) => {
    const known = round[best] ?? point
    return point[0] + point[1] < known[0] + known[1] ? at : best
  }, 0)
  const at = (index: number): Point => round[(start + index) % 4] ?? [0, 0]
  return [at(0), at(1), at(2), at(3)]
}

/** The same corners in dots of a picture. */
export function scaled(corners: Corners, width: number, height: number): Quad {
  return clockwise(corners.map(([x, y]): Point => [x * width, y * height]))
}

/** Size in dots of the sheet whose corners these are, seen from straight above. */
export function sheetSize(quad: Quad): { width: number; height: number } {
  const [a, b, c, d] = quad
  const width = Math.max(1, (length(a, b) + length(d, c)) / 2)
  const height = Math.max(1, (length(a, d) + length(b, c)) / 2)
  const ratio = Math.max(width, height) / Math.min(width, height)
  if (Math.abs(ratio / series - 1) > tolerance) return { width, height }
  // The same number of dots, in the right proportions.
  const long = Math.sqrt(width * height * series)
  return width > height ? { width: long, height: long / series } : { width: long / series, height: long }
}

export const length = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Twice the area is positive when the corners go round clockwise, as the eye sees it. */
export const area = (quad: readonly Point[]): number =>
  quad.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = quad[(at + 1) % quad.length] ?? [0, 0]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)

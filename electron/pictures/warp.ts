import type { Pixels } from './pixels.ts'

export type Point = readonly [number, number]
export type Quad = readonly [Point, Point, Point, Point]

/** A projective map in rows: `x' = (m0·x + m1·y + m2) / (m6·x + m7·y + m8)`, `y'` likewise. */
export type Projection = readonly [number, number, number, number, number, number, number, number, number]

/** The map that carries the rectangle 0,0 to `width`,`height` onto a quadrilateral (Heckbert 1989, 2.2.3). */
export function ontoQuad(width: number, height: number, quad: Quad): Projection {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = quad
  const dx1 = x1 - x2
  const dx2 = x3 - x2
  const dy1 = y1 - y2
  const dy2 = y3 - y2
  const sx = x0 - x1 + x2 - x3
  const sy = y0 - y1 + y2 - y3
  const d = dx1 * dy2 - dx2 * dy1 || 1e-9
  const g = (sx * dy2 - dx2 * sy) / d
  const h = (dx1 * sy - sx * dy1) / d
  const a = x1 - x0 + g * x1
  const b = x3 - x0 + h * x3
  const e = y1 - y0 + g * y1
  const f = y3 - y0 + h * y3
  return [a / width, b / height, x0, e / width, f / height, y0, g / width, h / height, 1]
}

/** The map that turns about the middle of a sheet, so that lines which slope by `degrees` become level. */
export function levelling(degrees: number, width: number, height: number): Projection {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const x = width / 2
  const y = height / 2
  return [cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0, 1]
}

/** First `inner`, then `outer`. */
export function composed(outer: Projection, inner: Projection): Projection {
  const cell = (row: number, column: number): number =>
    (outer[row * 3] ?? 0) * (inner[column] ?? 0) +
    (outer[row * 3 + 1] ?? 0) * (inner[3 + column] ?? 0) +
    (outer[row * 3 + 2] ?? 0) * (inner[6 + column] ?? 0)
  return [
    cell(0, 0),
    cell(0, 1),
    cell(0, 2),
    cell(1, 0),
    cell(1, 1),
    cell(1, 2),
    cell(2, 0),
    cell(2, 1),
    cell(2, 2),
  ]
}

/** Where a map puts a point. */
export function project(map: Projection, [x, y]: Point): Point {
  const w = map[6] * x + map[7] * y + map[8]
  return [(map[0] * x + map[1] * y + map[2]) / w, (map[3] * x + map[4] * y + map[5]) / w]
}

/** A sheet of the given size, each dot fetched from where `map` says it stands in the source; edges run on. */
export function warp(source: Pixels, map: Projection, width: number, height: number): Pixels {
  const data = new Uint8Array(width * height * 3)
  const [a, b, c, d, e, f, g, h, i] = map
  const lastX = source.width - 1
  const lastY = source.height - 1
  for (let y = 0, to = 0; y < height; y += 1) {
    const v = y + 0.5
    for (let x = 0; x < width; x += 1, to += 3) {
      const u = x + 0.5
      const w = g * u + h * v + i
      const sx = Math.min(lastX, Math.max(0, (a * u + b * v + c) / w - 0.5))
      const sy = Math.min(lastY, Math.max(0, (d * u + e * v + f) / w - 0.5))
      sample(source, sx, sy, data, to)
    }
  }
  return { width, height, data }
}

/** Between the four dots around a place, in 8-bit fractions. */
function sample(source: Pixels, x: number, y: number, out: Uint8Array, to: number): void {
  const { width, height, data } = source
  const left = x | 0
  const top = y | 0
  const fx = ((x - left) * 256) | 0
  const fy = ((y - top) * 256) | 0
  const first = (top * width + left) * 3
  const right = left + 1 < width ? 3 : 0
  const below = top + 1 < height ? width * 3 : 0
  for (let channel = 0; channel < 3; channel += 1) {
    const at = first + channel
    const upper = (data[at] ?? 0) * (256 - fx) + (data[at + right] ?? 0) * fx
    const lower = (data[at + below] ?? 0) * (256 - fx) + (data[at + below + right] ?? 0) * fx
    out[to + channel] = (upper * (256 - fy) + lower * fy) >> 16
  }
}

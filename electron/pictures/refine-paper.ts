import type { Slopes } from './edges.ts'
import { length } from './paper.ts'
import type { Point, Quad } from './warp.ts'

const samples = 64
/** How far from a rough side its edge is looked for, in dots. */
const reach = 5
/** A dot that is less steep is not an edge. */
const leastSlope = 2

/** The quadrilateral with each side laid through the steepest dots near it; a side without such dots stays. */
export function refined(slopes: Slopes, quad: Quad): Quad {
  const sides = quad.map((corner, at) => laid(slopes, corner, quad[(at + 1) % 4] ?? corner))
  const corner = (at: number): Point => {
    const old = quad[at] ?? [0, 0]
    const before = sides[(at + 3) % 4]
    const after = sides[at]
    const found = before && after ? meeting(before, after) : null
    return found && length(found, old) < reach * 4 ? found : old
  }
  return [corner(0), corner(1), corner(2), corner(3)]
}

type Side = readonly [Point, Point]

function laid(slopes: Slopes, from: Point, to: Point): Side {
  let side: Side = [from, to]
  for (const within of [reach, 2.5]) {
    const dots = edgeDots(slopes, side, within)
    if (dots.length < samples / 4) return side
    side = fitted(dots, side)
  }
  return side
}

function edgeDots(slopes: Slopes, [from, to]: Side, within: number): Point[] {
  const whole = length(from, to) || 1
  const across: Point = [-(to[1] - from[1]) / whole, (to[0] - from[0]) / whole]
  return Array.from({ length: samples }, (_, at): Point | null => {
    const part = (at + 2) / (samples + 3)
    const x = from[0] + (to[0] - from[0]) * part
    const y = from[1] + (to[1] - from[1]) * part
    return steepestNear(slopes, x, y, across, within)
  }).filter((dot) => dot !== null)
}

function steepestNear(
  { x, y, width, height }: Slopes,
  px: number,
  py: number,
  [nx, ny]: Point,
  within: number,
) {
  let best: Point | null = null
  let most = leastSlope
  for (let by = -within; by <= within; by += 0.5) {
    const qx = px + nx * by
    const qy = py + ny * by
    if (qx < 1 || qy < 1 || qx > width - 2 || qy > height - 2) continue
    const at = Math.round(qy) * width + Math.round(qx)
    const slope = Math.abs((x[at] ?? 0) * nx + (y[at] ?? 0) * ny)
    if (slope > most) {
      most = slope
      best = [qx, qy]
    }
  }
  return best
}

/** The line with the least squares of distances through the half of the dots that lie best. */
function fitted(dots: readonly Point[], side: Side): Side {
  const first = through(dots, side)
  const kept = dots
    .toSorted((a, b) => distance(a, first) - distance(b, first))
    .slice(0, Math.ceil(dots.length * 0.65))
  return through(kept, side)
}

function through(dots: readonly Point[], [from, to]: Side): Side {
  const x = dots.reduce((sum, dot) => sum + dot[0], 0) / dots.length
  const y = dots.reduce((sum, dot) => sum + dot[1], 0) / dots.length
  let xx = 0
  let xy = 0
  let yy = 0
  for (const dot of dots) {
    xx += (dot[0] - x) ** 2
    yy += (dot[1] - y) ** 2
    xy += (dot[0] - x) * (dot[1] - y)
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  const half = length(from, to) / 2
  return [
    [x - Math.cos(angle) * half, y - Math.sin(angle) * half],
    [x + Math.cos(angle) * half, y + Math.sin(angle) * half],
  ]
}

function distance([x, y]: Point, [from, to]: Side): number {
  const whole = length(from, to) || 1
  return Math.abs((to[0] - from[0]) * (from[1] - y) - (from[0] - x) * (to[1] - from[1])) / whole
}

function meeting([a, b]: Side, [c, d]: Side): Point | null {
  const ux = b[0] - a[0]
  const uy = b[1] - a[1]
  const vx = d[0] - c[0]
  const vy = d[1] - c[1]
  const cross = ux * vy - uy * vx
  if (Math.abs(cross) < 1e-6) return null
  const part = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross
  return [a[0] + ux * part, a[1] + uy * part]
}

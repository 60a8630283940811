import type { Corners } from '../../shared/domain/photo.ts'
import { slopesOf, type Slopes } from './edges.ts'
import { area, clockwise, length } from './paper.ts'
import type { Pixels } from './pixels.ts'
import { refined } from './refine-paper.ts'
import { straightLines, type Line } from './straight-lines.ts'
import type { Point, Quad } from './warp.ts'

/** The least of the photo that a sheet worth looking at fills. */
const leastPart = 0.12
/** A quadrilateral with a lower mark is more likely something else than the sheet. */
const leastMark = 0.62
/** How far inside its edge the paper is cut, in dots of the small picture: a six-hundredth. */
const inset = 0.8

/**
 * The corners of the one sheet of paper in a photo, clockwise, as parts of its width and height; null when there is
 * none to be sure of, or when the sheet fills the photo. Four lines are taken for its sides when the photo really
 * is steep along them and gets lighter to the inside, and the larger the better.
 */
export function findPaper(photo: Pixels): Corners | null {
  const slopes = slopesOf(photo)
  const lines = [...straightLines(slopes), ...rims(slopes)]
  const best = bestOf(slopes, lines)
  if (best === null) return null
  const { width, height } = slopes
  const quad = clockwise(refined(slopes, best))
  const middle: Point = [mean(quad.map(([x]) => x)), mean(quad.map(([, y]) => y))]
  // Dots are counted from their middle, and a dot of the table is worse than one less of the paper.
  const [a, b, c, d] = quad.map(([x, y]): [number, number] => [
    clamp((x + 0.5 + Math.sign(middle[0] - x) * inset) / width),
    clamp((y + 0.5 + Math.sign(middle[1] - y) * inset) / height),
  ])
  if (!a || !b || !c || !d) return null
  const fills = area([a, b, c, d]) > 0.985
  return fills ? null : [a, b, c, d]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const clamp = (part: number): number => Math.min(1, Math.max(0, Math.round(part * 10_000) / 10_000))

/** The rims of the photo, for a sheet that runs out of it. */
function rims({ width, height }: Slopes): Line[] {
  return [
    { angle: 0, distance: 0, votes: 0 },
    { angle: 0, distance: width - 1, votes: 0 },
    { angle: Math.PI / 2, distance: 0, votes: 0 },
    { angle: Math.PI / 2, distance: height - 1, votes: 0 },
  ]
}

type Pair = { readonly a: Line; readonly b: Line; readonly angle: number }

function bestOf(slopes: Slopes, lines: readonly Line[]): Quad | null {
  const pairs = pairsOf(slopes, lines)
  let best: Quad | null = null
  let mark = leastMark
  for (const [at, one] of pairs.entries()) {
    for (const other of pairs.slice(at + 1)) {
      if (between(one.angle, other.angle) < Math.PI / 3.2) continue
      const quad = quadOf(one, other)
      if (!quad || !isSheet(quad, slopes)) continue
      const own = markOf(slopes, quad, [one, other])
      if (own > mark) {
        mark = own
        best = quad
      }
    }
  }
  return best
}

/** Lines that could be opposite sides. Two rims of the photo say nothing of a sheet. */
function pairsOf({ width, height }: Slopes, lines: readonly Line[]): Pair[] {
  const least = Math.min(width, height) / 4
  return lines.flatMap((a, at) =>
    lines.slice(at + 1).flatMap((b) => {
      if (a.votes + b.votes === 0) return []
      const over = Math.abs(a.angle - b.angle) > Math.PI / 2
      const gap = Math.abs(a.distance - (over ? -b.distance : b.distance))
      const turn = between(a.angle, b.angle)
      return turn > Math.PI / 5 || (turn < 0.1 && gap < least)
        ? []
        : [{ a, b, angle: halfway(a.angle, b.angle) }]
    }),
  )
}

const between = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % Math.PI
  return Math.min(turn, Math.PI - turn)
}

function halfway(a: number, b: number): number {
  if (Math.abs(a - b) <= Math.PI / 2) return (a + b) / 2
  return ((a + b + Math.PI) / 2) % Math.PI
}

function quadOf(one: Pair, other: Pair): Quad | null {
  const points = [
    crossing(one.a, other.a),
    crossing(one.a, other.b),
    crossing(one.b, other.b),
    crossing(one.b, other.a),
  ]
  const [a, b, c, d] = points
  return a && b && c && d ? clockwise([a, b, c, d]) : null
}

export function crossing(a: Line, b: Line): Point | null {
  const d = Math.cos(a.angle) * Math.sin(b.angle) - Math.sin(a.angle) * Math.cos(b.angle)
  if (Math.abs(d) < 0.2) return null
  return [
    (a.distance * Math.sin(b.angle) - b.distance * Math.sin(a.angle)) / d,
    (b.distance * Math.cos(a.angle) - a.distance * Math.cos(b.angle)) / d,
  ]
}

/** Large enough, hardly outside the photo, corners more or less right. */
function isSheet(quad: Quad, { width, height }: Slopes): boolean {
  if (area(quad) < width * height * leastPart) return false
  const rim = 0.04 * Math.max(width, height)
  if (quad.some(([x, y]) => x < -rim || y < -rim || x > width + rim || y > height + rim)) return false
  return quad.every((corner, at) => {
    const before = quad[(at + 3) % 4] ?? corner
    const after = quad[(at + 1) % 4] ?? corner
    const dot =
      (before[0] - corner[0]) * (after[0] - corner[0]) + (before[1] - corner[1]) * (after[1] - corner[1])
    const cosine = dot / (length(before, corner) * length(after, corner) || 1)
    return Math.abs(cosine) < 0.56
  })
}

/** From 0 to about 1.3: how well the sides stand in the photo, and how much of it they hold. */
function markOf(slopes: Slopes, quad: Quad, pairs: readonly Pair[]): number {
  const sides = quad.map((corner, at) => sideMark(slopes, corner, quad[(at + 1) % 4] ?? corner))
  const rimmed = pairs.flatMap(({ a, b }) => [a, b]).filter((line) => line.votes === 0).length
  const sum = sides.reduce((total, mark) => total + mark, 0) / 4
  const weakest = Math.min(...sides)
  const part = area(quad) / (slopes.width * slopes.height)
  return 0.55 * sum + 0.25 * weakest + 0.35 * Math.sqrt(Math.min(1, part)) - 0.05 * rimmed
}

const samples = 48
/** The rim of the photo says neither yes nor no. */
const neutral = 0.45

/** How much of a side is steep across, lighter to the inside; a lighter outside counts half. */
function sideMark(slopes: Slopes, from: Point, to: Point): number {
  const whole = length(from, to) || 1
  const inward: Point = [-(to[1] - from[1]) / whole, (to[0] - from[0]) / whole]
  let sum = 0
  for (let at = 1; at <= samples; at += 1) {
    const part = at / (samples + 1)
    const x = from[0] + (to[0] - from[0]) * part
    const y = from[1] + (to[1] - from[1]) * part
    sum += dotMark(slopes, x, y, inward)
  }
  return sum / samples
}

function dotMark(slopes: Slopes, x: number, y: number, inward: Point): number {
  const { width, height } = slopes
  if (x < 3 || y < 3 || x > width - 4 || y > height - 4) return neutral
  let light = 0
  let dark = 0
  for (let by = -2; by <= 2; by += 1) {
    const at = Math.round(y + inward[1] * by) * width + Math.round(x + inward[0] * by)
    const across = (slopes.x[at] ?? 0) * inward[0] + (slopes.y[at] ?? 0) * inward[1]
    light = Math.max(light, across)
    dark = Math.max(dark, -across)
  }
  return Math.max(certainty(light), certainty(dark) * 0.6)
}

/** From nothing at a slope of 1.5 to full at 7 and more. */
const certainty = (slope: number): number => Math.min(1, Math.max(0, (slope - 1.5) / 5.5))

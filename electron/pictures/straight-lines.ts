import type { Slopes } from './edges.ts'

/** All points with `x·cos(angle) + y·sin(angle) = distance`. */
export interface Line {
  readonly angle: number
  readonly distance: number
  /** How many dots speak for it; 0 for the rim of the photo itself. */
  readonly votes: number
}

const steps = 180
/** Less is noise of the camera. */
const leastSlope = 3
const mostVote = 12
const mostLines = 22
/** Lines closer together than this (degrees, dots) are one. */
const apart = { degrees: 5, dots: 9 } as const

/**
 * The straight lines in a picture, most marked first (Hough 1962, each dot voting for the direction that its own
 * slope points to).
 */
export function straightLines(slopes: Slopes): Line[] {
  const reach = Math.ceil(Math.hypot(slopes.width, slopes.height))
  const votes = new Float32Array(steps * reach * 2)
  const tables = anglesOf()
  for (let y = 2; y < slopes.height - 2; y += 1) {
    for (let x = 2; x < slopes.width - 2; x += 1) vote(slopes, x, y, votes, reach, tables)
  }
  return peaks(votes, reach)
}

type Tables = { readonly cos: Float32Array; readonly sin: Float32Array }

function anglesOf(): Tables {
  const cos = new Float32Array(steps)
  const sin = new Float32Array(steps)
  for (let at = 0; at < steps; at += 1) {
    cos[at] = Math.cos((at * Math.PI) / steps)
    sin[at] = Math.sin((at * Math.PI) / steps)
  }
  return { cos, sin }
}

function vote(slopes: Slopes, x: number, y: number, votes: Float32Array, reach: number, t: Tables): void {
  const at = y * slopes.width + x
  const gx = slopes.x[at] ?? 0
  const gy = slopes.y[at] ?? 0
  const slope = Math.hypot(gx, gy)
  if (slope < leastSlope || !isCrest(slopes, at, gx, gy, slope)) return
  const weight = Math.sqrt(Math.min(slope, mostVote))
  const middle = Math.round((Math.atan2(gy, gx) * steps) / Math.PI)
  for (let by = -2; by <= 2; by += 1) {
    const angle = (middle + by + steps * 2) % steps
    const distance = x * (t.cos[angle] ?? 0) + y * (t.sin[angle] ?? 0)
    const cell = angle * reach * 2 + Math.round(distance) + reach
    votes[cell] = (votes[cell] ?? 0) + weight
  }
}

/** Whether a dot is the steepest across its own edge. */
function isCrest({ x, y, width }: Slopes, at: number, gx: number, gy: number, slope: number): boolean {
  const aside = Math.abs(gx) > Math.abs(gy) ? 1 : width
  const before = Math.hypot(x[at - aside] ?? 0, y[at - aside] ?? 0)
  const after = Math.hypot(x[at + aside] ?? 0, y[at + aside] ?? 0)
  return slope >= before && slope > after
}

function peaks(votes: Float32Array, reach: number): Line[] {
  const lines: Line[] = []
  const least = reach / 14
  const order = [...votes.keys()].filter((cell) => (votes[cell] ?? 0) > least && isPeak(votes, cell, reach))
  order.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0))
  for (const cell of order) {
    const angle = (Math.floor(cell / (reach * 2)) * Math.PI) / steps
    const line = { angle, distance: (cell % (reach * 2)) - reach, votes: votes[cell] ?? 0 }
    if (lines.every((other) => !isSame(line, other))) lines.push(line)
    if (lines.length >= mostLines) break
  }
  return lines
}

function isPeak(votes: Float32Array, cell: number, reach: number): boolean {
  const own = votes[cell] ?? 0
  const row = reach * 2
  return [1, row].every((aside) => own >= (votes[cell - aside] ?? 0) && own >= (votes[cell + aside] ?? 0))
}

/** Angles run round: just under 180 degrees is just over 0, with the distance the other way. */
function isSame(a: Line, b: Line): boolean {
  const turn = Math.abs(a.angle - b.angle)
  const over = turn > Math.PI / 2
  const degrees = ((over ? Math.PI - turn : turn) * 180) / Math.PI
  const dots = Math.abs(a.distance - (over ? -b.distance : b.distance))
  return degrees < apart.degrees && dots < apart.dots
}

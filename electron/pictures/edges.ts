import { shrink, type Pixels } from './pixels.ts'

/** How steep a picture is at every dot, in the channel where it is steepest, and where the light side lies. */
export interface Slopes {
  readonly width: number
  readonly height: number
  /** From dark to light, to the right and down. */
  readonly x: Float32Array
  readonly y: Float32Array
}

/** Longest side, in dots, of the picture in which paper is looked for. */
const looked = 480
/** Writing thinner than twice this many dots is gone before edges are looked for. */
const reach = 4

/**
 * The slopes of a picture without its small dark things: letters are closed over by the paper around them, the rim
 * of the paper stays where it is.
 */
export function slopesOf(picture: Pixels): Slopes {
  const small = shrink(picture, looked)
  const { width, height } = small
  const x = new Float32Array(width * height)
  const y = new Float32Array(width * height)
  for (let channel = 0; channel < 3; channel += 1) {
    const plane = softened(closed(planeOf(small, channel), width, height), width, height)
    steepest(plane, width, height, x, y)
  }
  return { width, height, x, y }
}

function planeOf({ data, width, height }: Pixels, channel: number): Uint8Array {
  const plane = new Uint8Array(width * height)
  for (let i = 0, at = channel; i < plane.length; i += 1, at += 3) plane[i] = data[at] ?? 0
  return plane
}

const closed = (plane: Uint8Array, width: number, height: number): Uint8Array =>
  spread(spread(plane, width, height, reach, true), width, height, reach, false)

/** Every dot becomes the lightest (or darkest) in the square around it. */
export function spread(
  plane: Uint8Array,
  width: number,
  height: number,
  radius: number,
  lightest: boolean,
): Uint8Array {
  const across = new Uint8Array(plane.length)
  const down = new Uint8Array(plane.length)
  for (let y = 0; y < height; y += 1) runExtreme(plane, across, y * width, 1, width, radius, lightest)
  for (let x = 0; x < width; x += 1) runExtreme(across, down, x, width, height, radius, lightest)
  return down
}

function runExtreme(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  count: number,
  radius: number,
  lightest: boolean,
): void {
  for (let i = 0; i < count; i += 1) {
    const first = Math.max(0, i - radius)
    const last = Math.min(count - 1, i + radius)
    let best = from[start + first * step] ?? 0
    for (let j = first + 1; j <= last; j += 1) {
      const value = from[start + j * step] ?? 0
      if (lightest ? value > best : value < best) best = value
    }
    to[start + i * step] = best
  }
}

/** A mean over three by three, against the grain of wood and cameras. */
function softened(plane: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(plane)
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1, at = y * width + 1; x < width - 1; x += 1, at += 1) {
      let sum = 0
      for (let row = at - width - 1; row <= at + width; row += width) {
        sum += (plane[row] ?? 0) + (plane[row + 1] ?? 0) + (plane[row + 2] ?? 0)
      }
      out[at] = sum / 9
    }
  }
  return out
}

function steepest(plane: Uint8Array, width: number, height: number, x: Float32Array, y: Float32Array): void {
  const value = (at: number): number => plane[at] ?? 0
  for (let row = 1; row < height - 1; row += 1) {
    for (let column = 1, at = row * width + 1; column < width - 1; column += 1, at += 1) {
      const a = value(at - width - 1)
      const b = value(at - width + 1)
      const c = value(at + width - 1)
      const d = value(at + width + 1)
      const gx = (b + 2 * value(at + 1) + d - a - 2 * value(at - 1) - c) / 8
      const gy = (c + 2 * value(at + width) + d - a - 2 * value(at - width) - b) / 8
      const old = (x[at] ?? 0) ** 2 + (y[at] ?? 0) ** 2
      if (gx * gx + gy * gy > old) {
        x[at] = gx
        y[at] = gy
      }
    }
  }
}

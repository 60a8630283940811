import type { Pixels } from './pixels.ts'

/**
 * Turns and mirrors a picture the way an EXIF orientation (CIPA DC-008, 4.6.4) asks for: what was stored becomes
 * upright. Nothing is lost: every dot keeps its value.
 */
export function orient(source: Pixels, orientation: number): Pixels {
  if (orientation <= 1 || orientation > 8) return source
  const { width: w, height: h } = source
  const swapped = orientation >= 5
  const width = swapped ? h : w
  const height = swapped ? w : h
  const data = new Uint8Array(source.data.length)
  const [start, right, down] = walks(orientation, w, h)
  for (let y = 0, to = 0; y < height; y += 1) {
    let from = (start + y * down) * 3
    for (let x = 0; x < width; x += 1, to += 3, from += right * 3) {
      data[to] = source.data[from] ?? 0
      data[to + 1] = source.data[from + 1] ?? 0
      data[to + 2] = source.data[from + 2] ?? 0
    }
  }
  return { width, height, data }
}

/** In stored dots: where the upright picture begins, and the step for one to the right and one down. */
function walks(orientation: number, w: number, h: number): readonly [number, number, number] {
  const last = w * h - 1
  const all: readonly (readonly [number, number, number])[] = [
    [0, 1, w],
    [w - 1, -1, w],
    [last, -1, -w],
    [last - (w - 1), 1, -w],
    [0, w, 1],
    [last - (w - 1), -w, 1],
    [last, -w, -1],
    [w - 1, w, -1],
  ]
  return all[orientation - 1] ?? [0, 1, w]
}

/** The orientation that undoes another one: only the two quarter turns are not their own undoing. */
export const undoing = (orientation: number): number =>
  orientation === 6 ? 8 : orientation === 8 ? 6 : orientation

/** The orientation that makes a quarter turn clockwise of so many degrees. */
export const turning = (degrees: number): number =>
  degrees === 90 ? 6 : degrees === 180 ? 3 : degrees === 270 ? 8 : 1

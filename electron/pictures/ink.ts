import { spread } from './edges.ts'
import { shrinkPlane, type Plane } from './pixels.ts'

/** How much darker each dot is than the paper around it: 0 for paper, up to 255. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Darker by this part of the paper's light counts as ink. */
const least = 0.16

/** The rim of a sheet as a part of it: what is dark there is the table. */
const rim = 0.025

/** The writing on a page: what is darker than its own surroundings, whatever the light. */
export function inkOf(grey: Plane): Ink {
  const paper = paperOf(grey, 24)
  const data = new Uint8Array(grey.data.length)
  const left = Math.round(grey.width * rim)
  const top = Math.round(grey.height * rim)
  for (let y = top; y < grey.height - top; y += 1) {
    for (let x = left, at = y * grey.width + left; x < grey.width - left; x += 1, at += 1) {
      const light = lightAt(paper, x / grey.width, y / grey.height)
      const part = 1 - (grey.data[at] ?? 0) / Math.max(1, light)
      data[at] = part > least ? Math.min(255, part * 255) : 0
    }
  }
  return { width: grey.width, height: grey.height, data }
}

/** The light of the paper itself, writing taken away, in a plane `parts` times smaller than the page's width. */
export function paperOf(grey: Plane, parts: number): Plane {
  const longest = Math.max(grey.width, grey.height)
  const fine = shrinkPlane(grey, Math.min(longest, parts * 8))
  const radius = Math.max(2, Math.round(Math.max(fine.width, fine.height) / 28))
  const lightest = spread(fine.data, fine.width, fine.height, radius, true)
  const closed = spread(lightest, fine.width, fine.height, radius, false)
  return smooth({ ...fine, data: closed }, radius)
}

/** Means along rows and columns, twice: close to a bell. */
function smooth(plane: Plane, radius: number): Plane {
  const { width, height } = plane
  let data = plane.data
  for (let round = 0; round < 2; round += 1) {
    const across = new Uint8Array(data.length)
    const down = new Uint8Array(data.length)
    for (let y = 0; y < height; y += 1) runMean(data, across, y * width, 1, width, radius)
    for (let x = 0; x < width; x += 1) runMean(across, down, x, width, height, radius)
    data = down
  }
  return { width, height, data }
}

function runMean(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  let sum = 0
  let inside = 0
  for (let i = 0; i < Math.min(radius, count); i += 1) {
    sum += from[start + i * step] ?? 0
    inside += 1
  }
  for (let i = 0; i < count; i += 1) {
    if (i + radius < count) {
      sum += from[start + (i + radius) * step] ?? 0
      inside += 1
    }
    if (i - radius - 1 >= 0) {
      sum -= from[start + (i - radius - 1) * step] ?? 0
      inside -= 1
    }
    to[start + i * step] = sum / inside
  }
}

/** The light at a place given as parts of width and height, between the four dots around it. */
export function lightAt({ width, height, data }: Plane, partX: number, partY: number): number {
  const x = Math.min(width - 1, Math.max(0, partX * width - 0.5))
  const y = Math.min(height - 1, Math.max(0, partY * height - 0.5))
  const left = x | 0
  const top = y | 0
  const right = Math.min(width - 1, left + 1)
  const below = Math.min(height - 1, top + 1)
  const fx = x - left
  const fy = y - top
  const upper = (data[top * width + left] ?? 0) * (1 - fx) + (data[top * width + right] ?? 0) * fx
  const lower = (data[below * width + left] ?? 0) * (1 - fx) + (data[below * width + right] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}

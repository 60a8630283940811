import { paperOf } from '../pictures/ink.ts'
import { shrinkPlane, type Plane } from '../pictures/pixels.ts'

/** Noise (in steps of grey) from which a picture is smoothed before it is read: it costs a third of a second. */
const noisy = 9
/** Grey this near to the paper, and within the noise, is paper. */
const nearWhite = 12

/**
 * A page as a recogniser likes it: even white paper, whatever the lamp and the shade of the paper, dark writing,
 * no specks. What is dark over a large area stays so.
 */
export function cleaned(page: Plane): Plane {
  const calm = calmed(page)
  const white = 255 - Math.max(nearWhite, Math.min(60, noiseOf(calm) * 3))
  return stretched(calm, white)
}

/** Part of the dots that stand alone from which a picture is smoothed: dust, or a bad copy. */
const specked = 0.002
const mostRounds = 3

function calmed(page: Plane): Plane {
  let calm = page
  for (let round = 0; round < mostRounds; round++) {
    if (noiseOf(calm) <= noisy && specksIn(calm) <= specked) return calm
    calm = smoothed(calm)
  }
  return calm
}

/** Dots that are far darker or lighter than all four around them, as a part of all. */
function specksIn({ width, height, data }: Plane): number {
  let specks = 0
  let places = 0
  for (let y = 1; y < height - 1; y += 5) {
    for (let x = 1; x < width - 1; x += 3, places++) {
      const at = y * width + x
      const near = [data[at - 1] ?? 0, data[at + 1] ?? 0, data[at - width] ?? 0, data[at + width] ?? 0]
      const dot = data[at] ?? 0
      if (dot < Math.min(...near) - alone || dot > Math.max(...near) + alone) specks++
    }
  }
  return specks / Math.max(1, places)
}

const alone = 60

/** Writing is darker than this part of its paper's light only where there is much of it: such paper is no paper. */
const darkestPaper = 90

/** Divides each dot by the light of the paper around it; from `white` on it is paper. */
function stretched(page: Plane, white: number): Plane {
  const paper = paperOf(page, 24)
  const { width, height, data } = page
  const out = new Uint8Array(data.length)
  const lights = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    lightsOf(paper, y / height, lights)
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const light = lights[x] ?? 255
      const value = light < darkestPaper ? (data[at] ?? 0) : ((data[at] ?? 0) * 255) / light
      out[at] = value >= white ? 255 : (value * 255) / white
    }
  }
  return { width, height, data: out }
}

/** The light of the paper along a row, between the rows and columns of the small picture of it. */
function lightsOf({ width, height, data }: Plane, part: number, lights: Float32Array): void {
  const y = Math.min(height - 1, Math.max(0, part * height - 0.5))
  const top = Math.floor(y)
  const below = Math.min(height - 1, top + 1)
  const fy = y - top
  for (let at = 0; at < lights.length; at++) {
    const x = Math.min(width - 1, Math.max(0, ((at + 0.5) / lights.length) * width - 0.5))
    const left = Math.floor(x)
    const right = Math.min(width - 1, left + 1)
    const fx = x - left
    const upper = (data[top * width + left] ?? 0) * (1 - fx) + (data[top * width + right] ?? 0) * fx
    const lower = (data[below * width + left] ?? 0) * (1 - fx) + (data[below * width + right] ?? 0) * fx
    lights[at] = upper * (1 - fy) + lower * fy
  }
}

/**
 * How much neighbouring dots differ without reason, in steps of grey: half of all places differ less (J. Immerkær,
 * Fast Noise Variance Estimation, 1996, with the median in place of the mean, so that letters do not count).
 */
function noiseOf({ width, height, data }: Plane): number {
  const counts = new Uint32Array(2_048)
  let places = 0
  for (let y = 1; y < height - 1; y += 5) {
    for (let x = 1; x < width - 1; x += 3) {
      const at = y * width + x
      const dot = (place: number): number => data[place] ?? 0
      const sides = dot(at - 1) + dot(at + 1) + dot(at - width) + dot(at + width)
      const corners = dot(at - width - 1) + dot(at - width + 1) + dot(at + width - 1) + dot(at + width + 1)
      const change = Math.abs(4 * dot(at) - 2 * sides + corners)
      counts[Math.min(counts.length - 1, change)] = (counts[Math.min(counts.length - 1, change)] ?? 0) + 1
      places++
    }
  }
  // Of a bell, half lies within 0.6745 of its width; the mask multiplies the width by six.
  return middle(counts, places) / 6 / 0.6745
}

function middle(counts: Uint32Array, places: number): number {
  let seen = 0
  for (const [value, count] of counts.entries()) {
    seen += count
    if (seen * 2 >= places) return value
  }
  return 0
}

/** The middle one of each dot, the two beside it and the two above and below: specks go, edges stay. */
function smoothed({ width, height, data }: Plane): Plane {
  const out = data.slice()
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const left = data[at - 1] ?? 0
      const right = data[at + 1] ?? 0
      const above = data[at - width] ?? 0
      const below = data[at + width] ?? 0
      // The two inner ones of the four around it; the median of the five lies between them.
      const one = Math.max(Math.min(left, right), Math.min(above, below))
      const other = Math.min(Math.max(left, right), Math.max(above, below))
      out[at] = Math.min(Math.max(data[at] ?? 0, Math.min(one, other)), Math.max(one, other))
    }
  }
  return { width, height, data: out }
}

/** Part of the page that is dark: next to nothing on an empty sheet. */
export function darkPart(page: Plane): number {
  const small = shrinkPlane(page, 1_200)
  let dark = 0
  for (const dot of small.data) if (dot < 160) dark++
  return dark / Math.max(1, small.data.length)
}

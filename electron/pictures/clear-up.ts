import type { PhotoSteps } from '../../shared/domain/photo.ts'
import { paperOf } from './ink.ts'
import { greyOf, type Pixels, type Plane } from './pixels.ts'

/** The paper is darker than this part of the page's lightest only where something dark is printed on it. */
const darkestPaper = 0.36
const paperParts = 30

/**
 * The page as it is best read: shadow and the colour of the lamp taken out by the light of the paper itself, paper
 * white, letters dark. With `contrast` off only the colours go, if the look asks for that.
 */
export function clearUp(page: Pixels, { contrast, look }: Pick<PhotoSteps, 'contrast' | 'look'>): Pixels {
  if (look === 'colour' && !contrast) return page
  if (look === 'colour') return evened(page, curve(0.1, 0.88, 1.15))
  const grey = spreadOut(greyOf(page))
  if (look === 'grey') return contrast ? evened(grey, curve(0.1, 0.88, 1.15)) : grey
  return evened(grey, steep(0.74, 0.05))
}

/** One channel in all three places. */
function spreadOut({ width, height, data }: Plane): Pixels {
  const all = new Uint8Array(data.length * 3)
  for (let i = 0, to = 0; i < data.length; i += 1, to += 3) all.fill(data[i] ?? 0, to, to + 3)
  return { width, height, data: all }
}

/** From a part of the paper's light (in 255ths) to the value on the page. */
function curve(black: number, white: number, gamma: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, at) => {
    const part = (at / 255 - black) / (white - black)
    return Math.round(255 * Math.min(1, Math.max(0, part)) ** gamma)
  })
}

/** Black or white with a soft rim, so that letters keep their shape. */
function steep(middle: number, softness: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, at) =>
    Math.round(255 / (1 + Math.exp((middle - at / 255) / softness))),
  )
}

function evened(page: Pixels, table: Uint8Array): Pixels {
  const data = new Uint8Array(page.data.length)
  for (let channel = 0; channel < 3; channel += 1) evenChannel(page, channel, table, data)
  return { ...page, data }
}

function evenChannel(page: Pixels, channel: number, table: Uint8Array, out: Uint8Array): void {
  const { width, height, data } = page
  const paper = lifted(paperOf(channelOf(page, channel), paperParts))
  const places = columnsOf(width, paper.width)
  const row = new Float32Array(paper.width + 1)
  for (let y = 0, at = channel; y < height; y += 1) {
    fillRow(paper, (y + 0.5) / height, row)
    for (let x = 0; x < width; x += 1, at += 3) {
      const value = ((data[at] ?? 0) * 255) / lightOf(row, places, x)
      out[at] = table[value > 255 ? 255 : value | 0] ?? 0
    }
  }
}

function lightOf(row: Float32Array, places: Places, x: number): number {
  const left = places.left[x] ?? 0
  const light = row[left] ?? 0
  return light + ((row[left + 1] ?? 0) - light) * (places.part[x] ?? 0)
}

function channelOf({ width, height, data }: Pixels, channel: number): Plane {
  const plane = new Uint8Array(width * height)
  for (let i = 0, at = channel; i < plane.length; i += 1, at += 3) plane[i] = data[at] ?? 0
  return { width, height, data: plane }
}

/** Under a picture on the page there is paper too, though nobody sees it. */
function lifted(paper: Plane): Plane {
  const sorted = paper.data.toSorted()
  const light = sorted[Math.floor(sorted.length * 0.9)] ?? 255
  const least = Math.max(16, light * darkestPaper)
  return { ...paper, data: paper.data.map((value) => Math.max(least, value)) }
}

interface Places {
  readonly left: Uint16Array
  readonly part: Float32Array
}

/** For every column of the page: the dot of the paper to its left, and how far it is to the next. */
function columnsOf(width: number, coarse: number): Places {
  const left = new Uint16Array(width)
  const part = new Float32Array(width)
  for (let x = 0; x < width; x += 1) {
    const place = Math.min(coarse - 1, Math.max(0, ((x + 0.5) / width) * coarse - 0.5))
    left[x] = Math.floor(place)
    part[x] = place - Math.floor(place)
  }
  return { left, part }
}

/** One row of the paper's light, between the two rows of the plane around it. */
function fillRow({ width, height, data }: Plane, part: number, row: Float32Array): void {
  const place = Math.min(height - 1, Math.max(0, part * height - 0.5))
  const top = Math.floor(place)
  const below = Math.min(height - 1, top + 1)
  for (let x = 0; x < width; x += 1) {
    const upper = data[top * width + x] ?? 0
    row[x] = upper + ((data[below * width + x] ?? 0) - upper) * (place - top)
  }
  row[width] = row[width - 1] ?? 0
}

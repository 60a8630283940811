import type { Slant } from '../../../shared/domain/page.ts'
import { real } from './out.ts'
import type { Box, Matrix } from './place.ts'
import type { StampFont } from './stamp-font.ts'
import type { LayerWord, TextLayer } from './types.ts'

/** Heights in parts of the size of the type: how far letters reach above the line that they stand on, and below. */
const high = 0.72
const small = 0.52
const deep = 0.21
const reachUp = /[\p{Lu}\p{N}bdfhklt!?()[\]/ÄËÏÖÜäëïöüáéíóúàèâêîôû]/u
const reachDown = /[gjpqyQ,;()[\]]/

/**
 * The words that were recognised on a page, each over its picture, drawn with nothing: they can be selected, searched
 * and read aloud (text rendering mode 3, ISO 32000-1 9.3.6). `area`: where the page as shown stands on the sheet.
 */
export function drawTextLayer({ words, turn }: TextLayer, area: Box, font: StampFont): string {
  if (words.length === 0) return ''
  const lines = Map.groupBy(words, ({ line }) => line)
  const parts: string[] = []
  for (const line of lines.values()) {
    const boxes = line.map((word) => standing(word, turn, area))
    const size = middle(boxes.map(({ up, text }) => up / reachOf(text).all))
    for (const box of boxes) parts.push(drawWord(box, size, font))
  }
  return `q BT 3 Tr ${parts.join('\n')} ET Q`
}

/** A word on the sheet: where it begins, how long it is and how high, along its own direction. */
type Standing = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly along: number
  readonly up: number
  /** Its direction: cosine and sine. */
  readonly cos: number
  readonly sin: number
}

/** On a page that lies on its side, words run up or down; and a word may have a direction of its own. */
function standing(word: LayerWord, turn: TextLayer['turn'], area: Box): Standing {
  return (word.slant && slanting(word.text, word.slant, area)) ?? upright(word, turn, area)
}

/** Null: it has no length, so nobody knows which way it runs. */
function slanting(text: string, { from, to, height }: Slant, area: Box): Standing | null {
  const [left, bottom, right, top] = area
  const [x, y] = [left + from[0] * (right - left), top - from[1] * (top - bottom)]
  const [dx, dy] = [(to[0] - from[0]) * (right - left), (from[1] - to[1]) * (top - bottom)]
  const along = Math.hypot(dx, dy)
  if (along === 0 || height === 0) return null
  return { text, x, y, along, up: height * (top - bottom), cos: dx / along, sin: dy / along }
}

function upright({ text, x, y, w, h }: LayerWord, turn: TextLayer['turn'], area: Box): Standing {
  const [areaLeft, areaBottom, areaRight, areaTop] = area
  const wide = areaRight - areaLeft
  const tall = areaTop - areaBottom
  const left = areaLeft + x * wide
  const right = left + w * wide
  const top = areaTop - y * tall
  const bottom = top - h * tall
  const lying = { text, along: top - bottom, up: right - left }
  if (turn === 90) return { ...lying, x: right, y: bottom, cos: 0, sin: 1 }
  if (turn === 270) return { ...lying, x: left, y: top, cos: 0, sin: -1 }
  const level = { text, along: right - left, up: top - bottom }
  return turn === 180
    ? { ...level, x: right, y: top, cos: -1, sin: 0 }
    : { ...level, x: left, y: bottom, cos: 1, sin: 0 }
}

/** Stretched to the length that it has on paper; the space after it keeps it apart from the next one. */
function drawWord(word: Standing, size: number, font: StampFont): string {
  const { text, cos, sin, along } = word
  const natural = font.width(text, size)
  const stretch = natural > 0 ? along / natural : 1
  const lift = reachOf(text).down * size
  const matrix: Matrix = [
    cos * size * stretch,
    sin * size * stretch,
    -sin * size,
    cos * size,
    word.x - sin * lift,
    word.y + cos * lift,
  ]
  return `/Z 1 Tf ${matrix.map(real).join(' ')} Tm ${font.encode(`${asDrawn(text)} `)} Tj`
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** From left to right: readers expect what is written the other way to stand as it is seen. */
const asDrawn = (text: string): string =>
  rightToLeft.test(text) && !/\p{N}/u.test(text) ? Array.from(text).toReversed().join('') : text

/** How far its letters reach, in parts of the size of the type. */
function reachOf(text: string): { readonly down: number; readonly all: number } {
  const down = reachDown.test(text) ? deep : 0
  return { down, all: down + (reachUp.test(text) ? high : small) }
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.max(0.5, sorted[Math.floor(sorted.length / 2)] ?? 1)
}

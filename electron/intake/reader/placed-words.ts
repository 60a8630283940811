import type * as mupdf from 'mupdf'
import type { Slant } from '../../../shared/domain/page.ts'
import { tidyText } from '../tidy-text.ts'
import type { PlacedWord } from './messages.ts'
import { structured } from './page-text.ts'

/** More words than this on a page are no page that a person reads. */
const mostWords = 50_000

/** Lines that climb less than this in each unit of their length stand level to whoever reads them. */
const mostSlope = 0.02

type Box = { left: number; top: number; right: number; bottom: number }

/** The words that a page shows and where they stand, in reading order. */
export function placedWords(page: mupdf.Page): PlacedWord[] {
  const [left, top, right, bottom] = page.getBounds()
  const words = new Words({ left, top, right, bottom })
  structured(page, 'dehyphenate=no', (text) =>
    text.walk({
      beginLine: (_box, _mode, direction) => words.nextLine(direction),
      onChar: (char, _origin, _font, _size, quad) => words.add(char, quad),
      endLine: () => words.endWord(),
    }),
  )
  return words.placed
}

/** Gathers letters into words: a space ends one, and so does the end of a line. */
class Words {
  readonly placed: PlacedWord[] = []
  readonly #page: Box
  #line = -1
  #text = ''
  #box: Box | null = null
  #level = true
  #quads: [mupdf.Quad, mupdf.Quad] | null = null

  constructor(page: Box) {
    this.#page = page
  }

  nextLine([x, y]: mupdf.Point): void {
    this.#line += 1
    this.#level = x > 0 && Math.abs(y) < x * mostSlope
  }

  add(char: string, quad: mupdf.Quad): void {
    if (/^[\s\p{Cc}]*$/u.test(char)) {
      this.endWord()
      return
    }
    this.#text += char
    this.#quads = [this.#quads?.[0] ?? quad, quad]
    const [x1, y1, x2, y2, x3, y3, x4, y4] = quad
    const own = {
      left: Math.min(x1, x2, x3, x4),
      top: Math.min(y1, y2, y3, y4),
      right: Math.max(x1, x2, x3, x4),
      bottom: Math.max(y1, y2, y3, y4),
    }
    this.#box = this.#box === null ? own : around(this.#box, own)
  }

  endWord(): void {
    const [box, text, quads] = [this.#box, tidyText(this.#text), this.#quads]
    this.#box = null
    this.#quads = null
    this.#text = ''
    if (box === null || text === '' || this.placed.length >= mostWords) return
    const placed = placeOn(this.#page, box)
    if (placed === null) return
    const slant = this.#level || !quads ? {} : { slant: slantOf(this.#page, ...quads) }
    this.placed.push({ text, ...placed, line: this.#line, ...slant })
  }
}

/** From the foot of its first letter to that of its last. */
function slantOf(page: Box, first: mupdf.Quad, last: mupdf.Quad): Slant {
  const [width, height] = [page.right - page.left, page.bottom - page.top]
  const [x1, y1, , , x3, y3] = first
  const at = (x: number, y: number) => [(x - page.left) / width, (y - page.top) / height] as const
  return { from: at(x3, y3), to: at(last[6], last[7]), height: Math.hypot(x3 - x1, y3 - y1) / height }
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

const part = (at: number, size: number): number => Math.min(1, Math.max(0, at / size))

/** As fractions of the page; null for what lies outside of it, where nobody sees it. */
function placeOn(page: Box, box: Box): { x: number; y: number; w: number; h: number } | null {
  const [width, height] = [page.right - page.left, page.bottom - page.top]
  const x = part(box.left - page.left, width)
  const y = part(box.top - page.top, height)
  const w = part(box.right - page.left, width) - x
  const h = part(box.bottom - page.top, height) - y
  return w > 0 && h > 0 ? { x, y, w, h } : null
}

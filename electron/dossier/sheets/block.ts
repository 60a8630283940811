import { paper, type Part, type Sheet } from './sheet.ts'
import type { Line } from './style.ts'

/** A place on a sheet, from the top left. */
export interface Pen {
  readonly sheet: Sheet
  readonly x: number
  readonly y: number
}

/** Something with a height that can be drawn, and perhaps be cut in two at a page's end. */
export interface Block {
  readonly height: number
  /** Room above; falls away at the top of a page. */
  readonly before: number
  /** Never the last thing on a page: a heading. */
  readonly keepWithNext?: boolean
  /** Drawn again at the top of a page that starts with this block: the head of a table. */
  readonly repeat?: Block
  readonly draw: (pen: Pen) => void
  /** Two parts, of which the first is at most `room` high; null when it cannot be cut there. */
  readonly split?: (room: number) => readonly [Block, Block] | null
}

/** Draws lines below each other; the baseline sits at four fifths of the leading. */
export function drawLines(
  pen: Pen,
  lines: readonly Line[],
  align: 'left' | 'right' = 'left',
  width = 0,
): void {
  let { y } = pen
  let part: Part | undefined
  let set: Line['style'] | undefined
  for (const line of lines) {
    const { text, style, width: own, before } = line
    y += before
    // Lines of one style are one paragraph, or one heading.
    if (part === undefined || style !== set) part = { role: style.role ?? 'P' }
    set = style
    const { face, size, leading, colour } = style
    drawLinks({ ...pen, y }, line)
    if (text !== '') {
      pen.sheet.marks.push({
        kind: 'text',
        x: align === 'right' ? pen.x + width - own : pen.x,
        y: y + leading / 2 + size * 0.34,
        size,
        face,
        colour,
        text,
        part,
        ...(style.tabular ? { tabular: true } : {}),
      })
    }
    y += leading
  }
}

/** Links of a line, and what stands in the margin beside it. */
function drawLinks({ sheet, x, y }: Pen, { links = [], margin, style: { leading } }: Line): void {
  for (const { from, width, target, label } of links) {
    sheet.links.push({ x: x + from, y, width, height: leading, target, label })
    const under = y + leading - 2
    sheet.marks.push({
      kind: 'line',
      x1: x + from,
      y1: under,
      x2: x + from + width,
      y2: under,
      width: 0.5,
      colour: 'ink',
    })
  }
  if (margin === undefined) return
  const beside = { x: paper.width - paper.right + 8, y: y + leading / 2 + 3 }
  sheet.marks.push({ kind: 'text', ...beside, size: 8, face: 'bold', colour: 'ink', text: margin })
}

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.before + line.style.leading, 0)

export interface ProseOptions {
  readonly before?: number
  readonly indent?: number
  readonly keepWithNext?: boolean
  /** An ink bar at the left, for the client's own words; it begins this much above the text. */
  readonly bar?: number
}

/** A run of lines. At a page's end at least two lines stay and two go along. */
export function prose(lines: readonly Line[], options: ProseOptions = {}): Block {
  const { before = 0, indent = 0, keepWithNext = false, bar } = options
  const height = heightOf(lines)
  return {
    height,
    before,
    keepWithNext,
    draw(pen) {
      if (bar !== undefined) {
        const { x, y, sheet } = pen
        sheet.marks.push({ kind: 'box', x, y: y - bar, width: 3, height: height + bar, colour: 'ink' })
      }
      drawLines({ ...pen, x: pen.x + indent }, lines)
    },
    split(room) {
      const at = cutAt(lines, room)
      if (at === null) return null
      return [
        prose(lines.slice(0, at), { ...options, keepWithNext: false }),
        prose(lines.slice(at), { ...options, before: 0, ...(bar === undefined ? {} : { bar: 0 }) }),
      ]
    },
  }
}

/** How many lines go into `room`, so that neither side is left with a single one; null when that cannot be. */
export function cutAt(lines: readonly Line[], room: number): number | null {
  let used = 0
  let at = 0
  for (const line of lines) {
    used += line.before + line.style.leading
    if (used > room) break
    at += 1
  }
  at = Math.min(at, lines.length - 2)
  return at < 2 ? null : at
}

/** Nothing, of a height. */
export const space = (height: number): Block => ({ height: 0, before: height, draw: () => undefined })

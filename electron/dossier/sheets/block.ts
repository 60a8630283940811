import type { TagGroup } from '../copy/types.ts'
import { paper, type Link, type Part, type Sheet, type TextMark } from './sheet.ts'
import type { Line, LineLink } from './style.ts'

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

interface Setting {
  readonly align?: 'left' | 'right' | undefined
  /** Of the column, for what stands at its right. */
  readonly width?: number
  /** The cell or point that they stand in. */
  readonly within?: TagGroup | undefined
  /** A link over the whole row, whose words these are. */
  readonly link?: Link | undefined
  /** Said before: it is not read aloud again. */
  readonly aside?: boolean
}

/** Draws lines below each other; the baseline sits at four fifths of the leading. */
export function drawLines(pen: Pen, lines: readonly Line[], setting: Setting = {}): void {
  const { align, width = 0 } = setting
  let { y } = pen
  let about: About = {}
  for (const [at, line] of lines.entries()) {
    // Lines of one style are one paragraph, or one heading.
    if (line.style !== lines[at - 1]?.style) about = aboutRun(line, at === 0, setting)
    y += line.before
    const x = align === 'right' ? pen.x + width - line.width : pen.x
    // Read aloud, the last word of a line and the first of the next are two; but not those of a word that was cut.
    const space = about.part && at < lines.length - 1 && !line.text.endsWith('-') ? ' ' : ''
    drawLine({ sheet: pen.sheet, x, y }, line, about, space)
    y += line.style.leading
  }
}

type About = Pick<TextMark, 'part' | 'link'>

/** What lines are a part of. A link has one place in the structure: that of the first. */
function aboutRun({ style }: Line, first: boolean, { within, link, aside = false }: Setting): About {
  if (aside) return {}
  const part: Part = { role: style.role ?? 'P', ...(within ? { within } : {}) }
  return { part, ...(link && first ? { link } : {}) }
}

/** One line, cut where words of it are a link of their own. */
function drawLine(pen: Pen, line: Line, about: About, space: string): void {
  const { text, whole, style } = line
  const { face, size, leading, colour } = style
  const put = (words: string, from: number, link: Link | undefined): void => {
    if (words === '') return
    pen.sheet.marks.push({
      kind: 'text',
      x: pen.x + from,
      y: pen.y + leading / 2 + size * 0.34,
      size,
      face,
      colour,
      text: words,
      whole,
      ...about,
      ...(link ? { link } : {}),
      ...(style.tabular ? { tabular: true } : {}),
    })
  }
  let [at, from] = [0, 0]
  for (const { link, spot } of drawLinks(pen, line)) {
    put(text.slice(at, link.start), from, undefined)
    put(text.slice(link.start, link.end), link.from, spot)
    at = link.end
    from = link.from + link.width
  }
  put(text === '' ? '' : `${text.slice(at)}${space}`, from, undefined)
}

/** Links of a line, and what stands in the margin beside it. */
function drawLinks(
  { sheet, x, y }: Pen,
  { links = [], margin, style: { leading } }: Line,
): { readonly link: LineLink; readonly spot: Link }[] {
  const drawn = links.map((link) => {
    const { from, width, target, label } = link
    const spot: Link = { x: x + from, y, width, height: leading, target, label }
    sheet.links.push(spot)
    const under = y + leading - 2
    const [x1, x2] = [x + from, x + from + width]
    sheet.marks.push({ kind: 'line', x1, y1: under, x2, y2: under, width: 0.5, colour: 'ink' })
    return { link, spot }
  })
  if (margin !== undefined) {
    const beside = { x: paper.width - paper.right + 8, y: y + leading / 2 + 3 }
    sheet.marks.push({ kind: 'text', ...beside, size: 8, face: 'bold', colour: 'ink', text: margin })
  }
  return drawn
}

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.before + line.style.leading, 0)

export interface ProseOptions {
  readonly before?: number
  readonly indent?: number
  readonly keepWithNext?: boolean
  /** An ink bar at the left, for the client's own words; it begins this much above the text. */
  readonly bar?: number
  /** The point of a list that it is. */
  readonly within?: TagGroup
}

/** A run of lines. At a page's end at least two lines stay and two go along. */
export function prose(lines: readonly Line[], options: ProseOptions = {}): Block {
  const { before = 0, indent = 0, keepWithNext = false, bar, within } = options
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
      drawLines({ ...pen, x: pen.x + indent }, lines, { within })
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

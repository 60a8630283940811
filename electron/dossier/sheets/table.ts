import type { Target } from '../../../shared/dossier/plan.ts'
import { cutAt, drawLines, heightOf, type Block, type Pen } from './block.ts'
import { textWidth } from './sheet.ts'
import type { Line } from './style.ts'

export interface Column {
  /** Points; the widths of a table add up to the width of the text. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

interface RowLink {
  readonly target: Target
  readonly label: string
}

export interface Row {
  readonly cells: readonly (readonly Line[])[]
  /** A link over the whole row. */
  readonly link?: RowLink
  /** Panel behind the row: heads of groups. */
  readonly wash?: boolean
  readonly keepWithNext?: boolean
  /** No rule below. */
  readonly open?: boolean
}

const pad = { y: 5, x: 10 } as const

/** Room for text in a column: all but the first have a gutter at their left. */
export const cellWidth = (columns: readonly Column[], at: number): number =>
  (columns[at]?.width ?? 0) - (at === 0 ? 0 : pad.x)

/** Rows under a head that is repeated on every page. */
export function table(
  columns: readonly Column[],
  head: readonly (readonly Line[])[],
  rows: readonly Row[],
): Block[] {
  const top = headBlock(columns, head)
  const [first, ...rest] = rows.map((row) => rowBlock(columns, row, top))
  if (!first) return []
  return [{ ...top, before: 12, keepWithNext: true }, first, ...rest]
}

function headBlock(columns: readonly Column[], cells: readonly (readonly Line[])[]): Block {
  const height = Math.max(...cells.map(heightOf)) + 8
  return {
    height,
    before: 0,
    draw(pen) {
      drawCells(pen, columns, cells, 2)
      rule(pen, pen.y + height, 1.1, 'ink')
    },
  }
}

function rowBlock(columns: readonly Column[], row: Row, repeat: Block): Block {
  const height = Math.max(...row.cells.map(heightOf)) + 2 * pad.y
  return {
    height,
    before: 0,
    repeat,
    keepWithNext: row.keepWithNext ?? false,
    draw(pen) {
      if (row.wash) {
        const { x, y, sheet } = pen
        sheet.marks.push({ kind: 'box', x: x - 6, y, width: textWidth + 12, height, colour: 'wash' })
      }
      drawCells(pen, columns, row.cells, pad.y)
      if (!row.open) rule(pen, pen.y + height, 0.6, 'rule')
      if (row.link) {
        pen.sheet.links.push({ x: pen.x, y: pen.y, width: textWidth, height, ...row.link })
      }
    },
    split(room) {
      return splitRow(columns, row, repeat, room - 2 * pad.y)
    },
  }
}

function splitRow(
  columns: readonly Column[],
  row: Row,
  repeat: Block,
  room: number,
): readonly [Block, Block] | null {
  const cuts = row.cells.map((lines) => (heightOf(lines) <= room ? lines.length : cutAt(lines, room)))
  if (cuts.includes(null)) return null
  const part = (from: 'start' | 'end'): Row => ({
    ...row,
    cells: row.cells.map((lines, place) => {
      const at = cuts[place] ?? lines.length
      return from === 'start' ? lines.slice(0, at) : lines.slice(at)
    }),
  })
  return [
    rowBlock(columns, { ...part('start'), keepWithNext: false }, repeat),
    rowBlock(columns, part('end'), repeat),
  ]
}

function drawCells(
  pen: Pen,
  columns: readonly Column[],
  cells: readonly (readonly Line[])[],
  top: number,
): void {
  let { x } = pen
  for (const [at, column] of columns.entries()) {
    const gutter = at === 0 ? 0 : pad.x
    const place = { sheet: pen.sheet, x: x + gutter, y: pen.y + top }
    drawLines(place, cells[at] ?? [], column.align, column.width - gutter)
    x += column.width
  }
}

function rule({ sheet, x }: Pen, y: number, width: number, colour: 'ink' | 'rule'): void {
  sheet.marks.push({ kind: 'line', x1: x, y1: y, x2: x + textWidth, y2: y, width, colour })
}

import type { Target } from '../../../shared/dossier/plan.ts'
import type { TagGroup } from '../copy/types.ts'
import { cutAt, drawLines, heightOf, type Block, type Pen } from './block.ts'
import { rowGroup, tableGroup } from './groups.ts'
import { textWidth, type Link } from './sheet.ts'
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
  const whole = tableGroup()
  const again = headBlock(columns, head, null)
  const [first, ...rest] = rows.map((row) =>
    rowBlock({ columns, repeat: again, group: rowGroup(whole, 'TD', columns.length) }, row),
  )
  if (!first) return []
  const top = headBlock(columns, head, rowGroup(whole, 'TH', columns.length))
  return [{ ...top, before: 12, keepWithNext: true }, first, ...rest]
}

/** `group`: null where it is repeated, and was read aloud before. */
function headBlock(
  columns: readonly Column[],
  cells: readonly (readonly Line[])[],
  group: TagGroup | null,
): Block {
  const height = Math.max(...cells.map(heightOf)) + 8
  return {
    height,
    before: 0,
    draw(pen) {
      drawCells(pen, { columns, group }, cells, 2)
      rule(pen, pen.y + height, 1.1, 'ink')
    },
  }
}

/** Where a row stands: both halves of one that is cut are the same row. */
type Within = { readonly columns: readonly Column[]; readonly repeat: Block; readonly group: TagGroup }

function rowBlock(within: Within, row: Row): Block {
  const { repeat } = within
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
      const link = row.link && { x: pen.x, y: pen.y, width: textWidth, height, ...row.link }
      if (link) pen.sheet.links.push(link)
      drawCells(pen, { ...within, link }, row.cells, pad.y)
      if (!row.open) rule(pen, pen.y + height, 0.6, 'rule')
    },
    split(room) {
      return splitRow(within, row, room - 2 * pad.y)
    },
  }
}

function splitRow(within: Within, row: Row, room: number): readonly [Block, Block] | null {
  const cuts = row.cells.map((lines) => (heightOf(lines) <= room ? lines.length : cutAt(lines, room)))
  if (cuts.includes(null)) return null
  const part = (from: 'start' | 'end'): Row => ({
    ...row,
    cells: row.cells.map((lines, place) => {
      const at = cuts[place] ?? lines.length
      return from === 'start' ? lines.slice(0, at) : lines.slice(at)
    }),
  })
  return [rowBlock(within, { ...part('start'), keepWithNext: false }), rowBlock(within, part('end'))]
}

type Cells = {
  readonly columns: readonly Column[]
  readonly group: TagGroup | null
  /** Over the whole row; the words of its fullest cell are those of the link. */
  readonly link?: Link | undefined
}

function drawCells(
  pen: Pen,
  { columns, group, link }: Cells,
  cells: readonly (readonly Line[])[],
  top: number,
): void {
  let { x } = pen
  const fullest = fullestOf(cells)
  for (const [at, column] of columns.entries()) {
    const gutter = at === 0 ? 0 : pad.x
    const place = { sheet: pen.sheet, x: x + gutter, y: pen.y + top }
    drawLines(place, cells[at] ?? [], {
      align: column.align,
      width: column.width - gutter,
      within: group?.kids?.[at],
      link: at === fullest ? link : undefined,
      aside: group === null,
    })
    x += column.width
  }
}

function fullestOf(cells: readonly (readonly Line[])[]): number {
  const letters = cells.map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0))
  return letters.indexOf(Math.max(...letters))
}

function rule({ sheet, x }: Pen, y: number, width: number, colour: 'ink' | 'rule'): void {
  sheet.marks.push({ kind: 'line', x1: x, y1: y, x2: x + textWidth, y2: y, width, colour })
}

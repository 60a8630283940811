import { htmlTokens } from '../rendition/html-tokens.ts'

/** A cell as it stands in the file. */
export interface Cell {
  /** `s`: a shared string by its number, `b`: yes or no, `n`: a number, others: text. */
  readonly type: string
  readonly style: number
  readonly value: string
}

export interface SheetRow {
  /** By column, from the first; cells that are not there are empty. */
  readonly cells: readonly Cell[]
}

const nothing: Cell = { type: 'n', style: 0, value: '' }
const mostColumns = 200

/** The rows of a sheet (ECMA-376 part 1, 18.3.1) that have cells, up to so many cells. Hidden rows are left out. */
export function rowsIn(xml: string, mostCells: number): SheetRow[] {
  const rows: SheetRow[] = []
  let cells: Cell[] = []
  let count = 0
  let hidden = false
  let cell: { type: string; style: number; value: string; column: number } | null = null
  let inValue = false
  const endCell = (): void => {
    if (cell !== null && cell.column < mostColumns) {
      while (cells.length < cell.column) cells.push(nothing)
      cells[cell.column] = { type: cell.type, style: cell.style, value: cell.value }
      count++
    }
    cell = null
  }
  for (const token of htmlTokens(xml)) {
    if (token.type === 'text') {
      if (cell !== null && inValue) cell.value += token.text
    } else if (token.name === 'v' || token.name === 't') inValue = token.type === 'open' && !token.closed
    else if (token.name === 'c') {
      endCell()
      if (token.type === 'open') cell = cellOf(token.attributes, cells.length)
      if (token.type === 'open' && token.closed) endCell()
    } else if (token.name === 'row') {
      endCell()
      if (cells.length > 0 && !hidden) rows.push({ cells })
      cells = []
      hidden = token.type === 'open' && token.attributes.get('hidden') === '1'
      if (count > mostCells) return rows
    }
  }
  return rows
}

function cellOf(attributes: ReadonlyMap<string, string>, next: number) {
  return {
    type: attributes.get('t') ?? 'n',
    style: Number(attributes.get('s')) || 0,
    value: '',
    column: columnOf(attributes.get('r') ?? '') ?? next,
  }
}

/** `AB12` is in column 27, from 0. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

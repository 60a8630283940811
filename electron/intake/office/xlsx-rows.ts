import { each, walkXml, type Attributes } from './walk-xml.ts'

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
  const reader = new RowReader(mostCells)
  walkXml(xml, {
    text: (text) => reader.say(text),
    open: {
      row: (attributes) => reader.openRow(attributes),
      c: (attributes) => reader.openCell(attributes),
      ...each(['v', 't'], () => reader.openValue()),
    },
    close: {
      row: () => reader.closeRow(),
      c: () => reader.closeCell(),
      ...each(['v', 't'], () => reader.closeValue()),
    },
  })
  return reader.rows
}

class RowReader {
  readonly rows: SheetRow[] = []
  #left: number
  #cells: Cell[] = []
  #hidden = false
  #cell: { type: string; style: number; value: string; column: number } | null = null
  #inValue = false

  constructor(mostCells: number) {
    this.#left = mostCells
  }

  say(text: string): void {
    if (this.#cell !== null && this.#inValue) this.#cell.value += text
  }

  openRow(attributes: Attributes): void {
    this.#cells = []
    this.#hidden = attributes.get('hidden') === '1'
  }

  closeRow(): void {
    if (this.#cells.length > 0 && !this.#hidden && this.#left > 0) this.rows.push({ cells: this.#cells })
    this.#left -= this.#cells.length
    this.#cells = []
  }

  openCell(attributes: Attributes): void {
    this.#cell = {
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s')) || 0,
      value: '',
      column: columnOf(attributes.get('r') ?? '') ?? this.#cells.length,
    }
  }

  closeCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (cell === null || cell.column >= mostColumns) return
    while (this.#cells.length < cell.column) this.#cells.push(nothing)
    this.#cells[cell.column] = { type: cell.type, style: cell.style, value: cell.value }
  }

  openValue(): void {
    this.#inValue = true
  }

  closeValue(): void {
    this.#inValue = false
  }
}

/** `AB12` is in column 27, from 0. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference)?.[1]
  if (letters === undefined) return null
  return Buffer.from(letters).reduce((sum, letter) => sum * 26 + letter - 64, 0) - 1
}

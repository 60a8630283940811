import { element, type Element, type Node } from '../rendition/html-tree.ts'
import { fitTables } from '../rendition/tables.ts'
import { openDocumentParts } from './odf-parts.ts'
import { each, walkXml, type Attributes } from './walk-xml.ts'

/** Cells printed of all sheets together; more is a database. */
const mostCells = 200_000
/** The end of a sheet is one empty row or cell, repeated to the edge of what there can be. */
const mostRepeats = 200

const wanted = (name: string): boolean => name === 'content.xml'

/** A workbook of OpenDocument (`.ods`) as tables, sheet by sheet: what its cells show, without remarks. */
export async function readOds(bytes: Uint8Array, width: number): Promise<Node[]> {
  const { content } = await openDocumentParts(bytes, wanted)
  const body = element('body')
  for (const { name, rows } of new Sheets(content).all)
    if (rows.length > 0) body.children.push(element('h2', [name]), tableOf(rows))
  fitTables(body, width)
  return body.children
}

interface Sheet {
  readonly name: string
  readonly rows: string[][]
}

/** Goes through a workbook once. */
class Sheets {
  readonly all: Sheet[] = []
  #left = mostCells
  #row: string[] = []
  #rowRepeats = 1
  #cell = ''
  #cellRepeats = 1
  #aside = 0
  #inText = 0

  constructor(xml: string) {
    walkXml(xml, {
      text: (text) => void (this.#cell += this.#inText > 0 && this.#aside === 0 ? text : ''),
      open: {
        'table:table': (found) => void this.all.push({ name: found.get('table:name') ?? '', rows: [] }),
        'table:table-row': (found) => this.#startRow(found),
        ...each(cells, (found: Attributes) => this.#startCell(found)),
        'text:p': () => this.#startLine(),
        'text:s': () => void (this.#cell += ' '),
        'text:tab': () => void (this.#cell += ' '),
        'office:annotation': () => void this.#aside++,
      },
      close: {
        'table:table-row': () => this.#endRow(),
        ...each(cells, () => this.#endCell()),
        'text:p': () => void (this.#inText = Math.max(0, this.#inText - 1)),
        'office:annotation': () => void (this.#aside = Math.max(0, this.#aside - 1)),
      },
    })
  }

  #startRow(found: Attributes): void {
    this.#row = []
    this.#rowRepeats = repeats(found, 'table:number-rows-repeated')
  }

  #startCell(found: Attributes): void {
    this.#cell = ''
    this.#cellRepeats = repeats(found, 'table:number-columns-repeated')
  }

  #startLine(): void {
    if (this.#cell !== '' && this.#aside === 0) this.#cell += ' '
    this.#inText++
  }

  #endCell(): void {
    const text = this.#cell.trim()
    for (let left = this.#cellRepeats; left > 0; left--) this.#row.push(text)
  }

  #endRow(): void {
    const row = this.#row.slice(0, this.#row.findLastIndex((cell) => cell !== '') + 1)
    this.#row = []
    for (let left = this.#rowRepeats; left > 0 && row.length > 0 && this.#left > 0; left--) {
      this.#left -= row.length
      this.all.at(-1)?.rows.push(row)
    }
  }
}

const cells = ['table:table-cell', 'table:covered-table-cell']

const repeats = (found: Attributes, name: string): number =>
  Math.min(mostRepeats, Math.max(1, Math.trunc(Number(found.get(name))) || 1))

/** Columns in which nothing stands are left out. */
function tableOf(rows: readonly string[][]): Element {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const used = Array.from({ length: columns }, (_, at) => rows.some((row) => (row[at] ?? '') !== ''))
  const lines = rows.map((row) =>
    element(
      'tr',
      used.flatMap((shown, at) => (shown ? [element('td', [row[at] ?? ''])] : [])),
    ),
  )
  return element('table', lines, { lined: '' })
}

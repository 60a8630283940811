import { eachElement, textIn, type Element, type Node } from './html-tree.ts'
import { bodySize, textWidth } from './page-style.ts'

/** Average width of a letter in parts of the size of the type, a little wide to be safe. */
const letter = 0.58
/** Space in a cell beside its words, with its edges, in points. */
const around = 7
const sizes = [bodySize, 10, 9, 8, 7, 6]
const mostColumns = 40
/** Shorter pieces of a word than this cannot be read. */
const shortestPiece = 5

/**
 * Makes tables fit on paper. A table around tables, or of one column, is there for the layout of a screen: what is
 * in it comes one below the other. Others get smaller type when they are wide, and at last their long words are
 * broken.
 */
export function fitTables(body: Element, width = textWidth): void {
  eachElement(body, (found) => {
    if (found.name !== 'table') return
    const rows = rowsOf(found)
    const columns = Math.max(0, ...rows.map(widthOf))
    if (columns < 2 || columns > mostColumns || holdsTable(found)) flatten(found)
    else fit(found, rows, columns, width)
  })
}

const parts = /^(?:thead|tbody|tfoot)$/

function rowsOf(table: Element): Element[][] {
  const own = table.children.flatMap((child) =>
    typeof child !== 'string' && parts.test(child.name) ? child.children : [child],
  )
  return own.flatMap((row) =>
    typeof row === 'string' || row.name !== 'tr' ? [] : [row.children.filter((cell) => isCell(cell))],
  )
}

const isCell = (node: Node): node is Element => typeof node !== 'string' && /^t[dh]$/.test(node.name)

const spanOf = (cell: Element): number =>
  Math.min(Math.max(1, Math.trunc(Number(cell.attributes.get('colspan') ?? '1')) || 1), mostColumns)

const widthOf = (row: readonly Element[]): number => row.reduce((sum, cell) => sum + spanOf(cell), 0)

const holdsTable = (node: Element): boolean =>
  node.children.some((child) => typeof child !== 'string' && (child.name === 'table' || holdsTable(child)))

/** Cells become blocks, in reading order. A table in it was done before and stays a table. */
function flatten(table: Element): void {
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || child.name === 'table') continue
      if (/^(?:tr|td|th|thead|tbody|tfoot|caption)$/.test(child.name)) {
        child.name = 'div'
        child.attributes.delete('lined')
        visit(child)
      }
    }
  }
  visit(table)
  table.name = 'div'
  table.attributes.delete('lined')
}

function fit(table: Element, rows: readonly Element[][], columns: number, width: number): void {
  const lined =
    table.attributes.has('lined') || rows.some((row) => row.some((cell) => cell.attributes.has('lined')))
  const needs = longestWords(rows, columns)
  const size = sizes.find((points) => room(points, columns, width) >= total(needs)) ?? 6
  const piece = pieceFor(needs, room(size, columns, width))
  if (piece !== null) breakWords(table, piece)
  const classes = [lined ? 'grid' : 'plain', size < bodySize ? `fit${size}` : '']
  table.attributes.set('class', classes.join(' ').trim())
}

/** Letters that fit side by side in a row. */
const room = (points: number, columns: number, width: number): number =>
  Math.floor((width - columns * around) / (points * letter))

const total = (needs: readonly number[]): number => needs.reduce((sum, need) => sum + need, 0)

/** The longest word of each column, in letters. A word in a cell over several columns counts for its share. */
function longestWords(rows: readonly Element[][], columns: number): number[] {
  const needs = Array.from({ length: columns }, () => 1)
  for (const row of rows) {
    let column = 0
    for (const cell of row) {
      const span = spanOf(cell)
      const share = Math.ceil(longestWord(textIn(cell)) / span)
      for (let at = column; at < column + span; at++) needs[at] = Math.max(needs[at] ?? 1, share)
      column += span
    }
  }
  return needs
}

const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0)

/** How long pieces of words may be so that a row fits; null when whole words do. */
function pieceFor(needs: readonly number[], letters: number): number | null {
  if (total(needs) <= letters) return null
  for (let piece = Math.max(...needs); piece > shortestPiece; piece--) {
    if (total(needs.map((need) => Math.min(need, piece))) <= letters) return piece
  }
  return shortestPiece
}

/** A place where a word may break, not seen: a space of no width. */
export const breakHere = '\u200b'

function breakWords(node: Element, piece: number): void {
  const long = new RegExp(`(\\S{${piece}})(?=\\S)`, 'gu')
  node.children = node.children.map((child) => {
    if (typeof child === 'string') return child.replace(long, `$1${breakHere}`)
    breakWords(child, piece)
    return child
  })
}

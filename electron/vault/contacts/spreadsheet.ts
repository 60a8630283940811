/** One row of a spreadsheet: the line it starts on (from 1, the heading included) and its cells. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** The text of a file that a person kept: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. */
export function decodeSheet(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** How Excel says in a first line of its own what stands between the columns. */
const said = /^\uFEFF?sep=(.)$/i

/** The character between the columns: the one that is said, else the one that occurs most in the heading. */
export function separatorOf(text: string): string {
  const first = text.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? ''
  const named = said.exec(first)?.[1]
  if (named !== undefined) return named
  const heading = first.replaceAll(/"[^"]*"/g, '')
  const counted = [';', ',', '\t'].map((sign) => ({ sign, times: heading.split(sign).length }))
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).sign
}

/**
 * Splits a spreadsheet into rows (RFC 4180, with any separator and any line ends), quotes and line ends within
 * quotes included. A quote that is never closed, or in the middle of a cell, is a sign like any other.
 */
export function rowsOf(text: string): SheetRow[] {
  const separator = separatorOf(text)
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const rows: SheetRow[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  for (let at = 0; at < source.length;) {
    const cell = quotedCell(source, at, separator) ?? plainCell(source, at, separator)
    cells.push(cell.text.trim())
    line += cell.lines
    at = cell.end
    if (source[at] === separator && at < source.length - 1) at += 1
    else {
      rows.push({ line: start, cells: source[at] === separator ? [...cells, ''] : cells })
      cells = []
      at += 1
      line += 1
      start = line
    }
  }
  return said.test(source.slice(0, source.indexOf('\n'))) ? rows.slice(1) : rows
}

type Cell = { readonly text: string; readonly end: number; readonly lines: number }

function plainCell(source: string, at: number, separator: string): Cell {
  const stop = source.indexOf('\n', at)
  const rest = source.slice(at, stop < 0 ? source.length : stop)
  const cut = rest.indexOf(separator)
  const text = cut < 0 ? rest : rest.slice(0, cut)
  return { text, end: at + text.length, lines: 0 }
}

/** undefined: it does not start with a quote, or no quote ends it. */
function quotedCell(source: string, at: number, separator: string): Cell | undefined {
  if (source[at] !== '"') return undefined
  let end = source.indexOf('"', at + 1)
  while (end >= 0 && source[end + 1] === '"') end = source.indexOf('"', end + 2)
  if (end < 0) return undefined
  let next = end + 1
  while (source[next] === ' ') next += 1
  if (next < source.length && source[next] !== separator && source[next] !== '\n') return undefined
  const inside = source.slice(at + 1, end)
  return { text: inside.replaceAll('""', '"'), end: next, lines: inside.split('\n').length - 1 }
}

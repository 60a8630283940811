import { parse } from 'csv-parse/sync'

/** One row of a spreadsheet: the line it starts on (from 1, the heading included) and its cells. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** The text of a file that a person kept: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. */
export function decodeSheet(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The character between the columns: the one that occurs most in the heading. */
export function separatorOf(text: string): string {
  const heading = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replaceAll(/"[^"]*"/g, '')
  const counted = [';', ',', '\t'].map((sign) => ({ sign, times: heading.split(sign).length }))
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).sign
}

/** Splits a spreadsheet into rows, quotes and line ends within quotes included. A stray quote spoils one row only. */
export function rowsOf(text: string): SheetRow[] {
  const records: unknown = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    info: true,
  })
  if (!Array.isArray(records)) return []
  let next = 1
  return records.map((entry: { record: string[]; info: { lines: number } }) => {
    const line = next
    next = entry.info.lines + 1
    return { line, cells: entry.record.map((cell) => cell.trim()) }
  })
}

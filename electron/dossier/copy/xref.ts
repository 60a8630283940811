import { isDigit, isWhite, Lexer, token } from './lex.ts'
import { parseValue, unsigned } from './parse.ts'
import { isArray, isDict, limits, numberOf, type PdfDict, stop } from './syntax.ts'

/** Where an object stands: at an offset, or as the `index`-th of an object stream. */
export type Entry =
  | { readonly offset: number; readonly gen: number }
  | { readonly container: number; readonly index: number }

/** Decoded bytes and dictionary of a cross-reference stream at an offset (never encrypted). */
export type ReadStreamAt = (offset: number) => { dict: PdfDict; data: Uint8Array }

/** All cross-references of a file, newest first: what an update says wins (ISO 32000-1 7.5.8). */
export class Xref {
  /** Packed: even numbers are offset and generation, odd ones container and index, -1 is free. */
  private readonly entries = new Map<number, number>()
  trailer: PdfDict = new Map()

  get size(): number {
    return this.entries.size
  }

  find(num: number): Entry | undefined {
    const packed = this.entries.get(num)
    if (packed === undefined || packed < 0) return undefined
    const half = Math.floor(packed / 2)
    if (packed % 2) return { container: Math.floor(half / 2 ** 20), index: half % 2 ** 20 }
    return { offset: Math.floor(half / 2 ** 16), gen: half % 2 ** 16 }
  }

  put(num: number, packed: number): void {
    if (this.entries.has(num)) return
    if (this.entries.size >= limits.xrefEntries) stop('pdf-too-complex')
    this.entries.set(num, packed)
  }
}

/**
 * Follows the chain of cross-references from `startxref`: tables, streams and hybrids. Loops end by themselves.
 * `buf` begins at `%PDF-` when `header` offsets count from there.
 */
export function readXref(buf: Uint8Array, readStreamAt: ReadStreamAt): Xref {
  const xref = new Xref()
  const seen = new Set<number>()
  const todo = [startOffset(buf)]
  let newest = true
  while (todo.length) {
    const offset = todo.pop() ?? 0
    if (seen.has(offset)) continue
    if (seen.add(offset).size > limits.xrefSections) stop('pdf-too-complex')
    const trailer = readSection(buf, offset, xref, readStreamAt)
    if (newest) xref.trailer = trailer
    else if (!xref.trailer.has('Root')) xref.trailer = new Map([...trailer, ...xref.trailer])
    newest = false
    // The hybrid's stream comes before the older sections: last in, first out.
    for (const key of ['Prev', 'XRefStm']) {
      const next = numberOf(trailer.get(key))
      if (next !== undefined && next > 0) todo.push(next)
    }
  }
  return xref
}

function startOffset(buf: Uint8Array): number {
  const bytes = Buffer.from(buf.buffer, buf.byteOffset, buf.length)
  const at = bytes.lastIndexOf('startxref')
  if (at < 0) stop('pdf-damaged')
  const lexer = new Lexer(buf, at + 9)
  if (lexer.next() !== token.number) stop('pdf-damaged')
  return unsigned(buf, lexer.start, lexer.end)
}

function readSection(buf: Uint8Array, offset: number, xref: Xref, readStreamAt: ReadStreamAt): PdfDict {
  if (offset >= buf.length) stop('pdf-damaged')
  const lexer = new Lexer(buf, offset)
  lexer.next()
  if (lexer.is('xref')) return readTable(lexer, xref)
  if (lexer.kind !== token.number) stop('pdf-damaged')
  const { dict, data } = readStreamAt(offset)
  readStreamEntries(dict, data, xref)
  return dict
}

/** The classic table, entry by entry whatever the line ends; returns the trailer. */
function readTable(lexer: Lexer, xref: Xref): PdfDict {
  for (;;) {
    lexer.next()
    if (lexer.is('trailer')) break
    if (lexer.kind !== token.number) stop('pdf-damaged')
    const first = unsigned(lexer.buf, lexer.start, lexer.end)
    if (lexer.next() !== token.number) stop('pdf-damaged')
    readEntries(lexer, first, unsigned(lexer.buf, lexer.start, lexer.end), xref)
  }
  const trailer = parseValue(lexer)
  return isDict(trailer) ? trailer : stop('pdf-damaged')
}

function readEntries(lexer: Lexer, from: number, count: number, xref: Xref): void {
  const { buf } = lexer
  let at = lexer.pos
  let first = from
  for (let i = 0; i < count; i++) {
    while (isWhite(buf[at])) at++
    if (!isDigit(buf[at])) break
    const offsetEnd = digitsEnd(buf, at)
    const offset = unsigned(buf, at, offsetEnd)
    at = offsetEnd
    while (isWhite(buf[at])) at++
    const genEnd = digitsEnd(buf, at)
    const gen = unsigned(buf, at, genEnd)
    at = genEnd
    while (isWhite(buf[at])) at++
    const used = buf[at] === 0x6e
    if (!used && buf[at] !== 0x66) stop('pdf-damaged')
    at++
    // A common slip: the table of objects 0… is headed `1 n`.
    if (i === 0 && first === 1 && !used && gen === 65535 && offset === 0) first = 0
    xref.put(first + i, used && offset > 0 && gen < 65536 ? (offset * 65536 + gen) * 2 : -1)
  }
  lexer.pos = at
}

function digitsEnd(buf: Uint8Array, from: number): number {
  let at = from
  while (at < from + 20 && isDigit(buf[at])) at++
  return at
}

function readStreamEntries(dict: PdfDict, data: Uint8Array, xref: Xref): void {
  const wide = dict.get('W')
  const widths = isArray(wide) ? wide.map((width) => numberOf(width) ?? -1) : []
  const [w0, w1, w2] = widths
  if (w0 === undefined || w1 === undefined || w2 === undefined) return stop('pdf-damaged')
  if (widths.some((width) => width < 0 || width > 8) || w1 === 0) return stop('pdf-damaged')
  const index = dict.get('Index')
  const ranges = isArray(index)
    ? index.map((item) => numberOf(item) ?? 0)
    : [0, numberOf(dict.get('Size')) ?? 0]
  let at = 0
  for (let r = 0; r + 1 < ranges.length; r += 2) {
    const first = ranges[r] ?? 0
    for (let i = 0; i < (ranges[r + 1] ?? 0); i++) {
      if (at + w0 + w1 + w2 > data.length) return
      const type = w0 ? field(data, at, w0) : 1
      const second = field(data, at + w0, w1)
      const third = field(data, at + w0 + w1, w2)
      xref.put(first + i, packed(type, second, third))
      at += w0 + w1 + w2
    }
  }
}

function packed(type: number, second: number, third: number): number {
  if (type === 1 && second > 0 && second < 2 ** 36 && third < 65536) return (second * 65536 + third) * 2
  if (type === 2 && second < 2 ** 31 && third < 2 ** 20) return (second * 2 ** 20 + third) * 2 + 1
  return -1
}

function field(data: Uint8Array, from: number, width: number): number {
  let value = 0
  for (let at = from; at < from + width; at++) value = value * 256 + (data[at] ?? 0)
  return value
}

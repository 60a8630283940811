import { Lexer, token } from './lex.ts'
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
    const entry = this.entries.get(num)
    if (entry === undefined || entry < 0) return undefined
    const half = Math.floor(entry / 2)
    if (entry % 2) return { container: Math.floor(half / 2 ** 20), index: half % 2 ** 20 }
    return { offset: Math.floor(half / 2 ** 16), gen: half % 2 ** 16 }
  }

  put(num: number, entry: number): void {
    if (this.entries.has(num)) return
    if (this.entries.size >= limits.xrefEntries) stop('pdf-too-complex')
    this.entries.set(num, entry)
  }
}

/**
 * Follows the chain of cross-references from `startxref`: tables, streams and hybrids. Loops end by themselves.
 * Stops with `pdf-damaged` when something else stands where they should.
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
  let first = from
  for (let i = 0; i < count; i++) {
    const before = lexer.pos
    if (lexer.next() !== token.number) {
      // Fewer entries than promised: the trailer or the next part begins here.
      lexer.pos = before
      return
    }
    const offset = unsigned(lexer.buf, lexer.start, lexer.end)
    if (lexer.next() !== token.number) stop('pdf-damaged')
    const gen = unsigned(lexer.buf, lexer.start, lexer.end)
    const used = isUsed(lexer)
    // A common slip: the table of objects 0… is headed `1 n`.
    if (i === 0 && first === 1 && !used && gen === 65535) first = 0
    xref.put(first + i, used ? pack(1, offset, gen) : free)
  }
}

/** Reads `n` or `f`. */
function isUsed(lexer: Lexer): boolean {
  lexer.next()
  const letter = lexer.buf[lexer.start]
  if (letter === 0x6e) return true
  return letter === 0x66 ? false : stop('pdf-damaged')
}

function readStreamEntries(dict: PdfDict, data: Uint8Array, xref: Xref): void {
  const [w0, w1, w2] = widthsOf(dict)
  const index = dict.get('Index')
  const ranges = isArray(index) ? index : [0, dict.get('Size') ?? 0]
  let at = 0
  for (let r = 0; r + 1 < ranges.length; r += 2) {
    const first = numberOf(ranges[r]) ?? 0
    const end = first + (numberOf(ranges[r + 1]) ?? 0)
    for (let num = first; num < end && at + w0 + w1 + w2 <= data.length; num++) {
      const type = w0 ? field(data, at, w0) : 1
      xref.put(num, pack(type, field(data, at + w0, w1), field(data, at + w0 + w1, w2)))
      at += w0 + w1 + w2
    }
  }
}

/** Widths of the three fields of an entry, ISO 32000-1 table 17. */
function widthsOf(dict: PdfDict): [number, number, number] {
  const widths = dict.get('W')
  if (!isArray(widths) || widths.length < 3) return stop('pdf-damaged')
  const [w0 = -1, w1 = -1, w2 = -1] = widths.map((width) => numberOf(width) ?? -1)
  const sound = [w0, w1, w2].every((width) => width >= 0 && width <= 8) && w1 > 0
  return sound ? [w0, w1, w2] : stop('pdf-damaged')
}

const free = -1

/** One number for an entry; `free` when it makes no sense. */
function pack(type: number, second: number, third: number): number {
  if (type === 1 && second > 0 && second < 2 ** 36 && third < 65536) return (second * 65536 + third) * 2
  if (type === 2 && second < 2 ** 31 && third < 2 ** 20) return (second * 2 ** 20 + third) * 2 + 1
  return free
}

function field(data: Uint8Array, from: number, width: number): number {
  let value = 0
  for (let at = from; at < from + width; at++) value = value * 256 + (data[at] ?? 0)
  return value
}

import { byteAt, latin1, type Lexer, token, type Token } from './lex.ts'
import { nameAt } from './names.ts'
import { limits, type PdfValue, Ref, stop } from './syntax.ts'

/**
 * Parses the value that starts at the lexer's position. Unknown words count as `null`, as readers do.
 * Stops with `pdf-damaged` at an early end, and with `pdf-too-complex` beyond the nesting limit.
 */
export function parseValue(lexer: Lexer, depth = 0): PdfValue {
  lexer.next()
  return parseCurrent(lexer, depth)
}

function parseCurrent(lexer: Lexer, depth: number): PdfValue {
  if (depth > limits.depth) stop('pdf-too-complex')
  return parsers[lexer.kind](lexer, depth)
}

const parsers: Record<Token, (lexer: Lexer, depth: number) => PdfValue> = {
  [token.number]: parseNumberOrRef,
  [token.name]: (lexer) => nameAt(lexer.buf, lexer.start + 1, lexer.end),
  [token.string]: literalBytes,
  [token.hex]: hexBytes,
  [token.arrayOpen]: parseArray,
  [token.dictOpen]: parseDict,
  [token.keyword]: word,
  [token.end]: () => stop('pdf-damaged'),
  [token.arrayClose]: () => stop('pdf-damaged'),
  [token.dictClose]: () => stop('pdf-damaged'),
}

function word(lexer: Lexer): PdfValue {
  const text = lexer.text()
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'endobj' || text === 'stream' || text === 'endstream' || text === 'obj') stop('pdf-damaged')
  return null
}

function parseNumberOrRef(lexer: Lexer): PdfValue {
  const end = lexer.referenceEnd()
  if (end < 0) return numberValue(lexer)
  const num = unsigned(lexer.buf, lexer.start, lexer.end)
  lexer.next()
  const gen = unsigned(lexer.buf, lexer.start, lexer.end)
  lexer.pos = end
  return new Ref(num, gen)
}

function parseArray(lexer: Lexer, depth: number): PdfValue[] {
  const items: PdfValue[] = []
  while (lexer.next() !== token.arrayClose) items.push(parseCurrent(lexer, depth + 1))
  return items
}

function parseDict(lexer: Lexer, depth: number): Map<string, PdfValue> {
  const dict = new Map<string, PdfValue>()
  while (lexer.next() !== token.dictClose) {
    if (lexer.kind === token.end) stop('pdf-damaged')
    if (lexer.kind !== token.name) {
      // A stray value where a key should stand: read past it, as readers do.
      parseCurrent(lexer, depth + 1)
      continue
    }
    const key = nameText(lexer)
    if (lexer.next() === token.dictClose) break
    dict.set(key, parseCurrent(lexer, depth + 1))
  }
  return dict
}

/** The name of the current token without its slash; `#xx` resolved. */
export const nameText = (lexer: Lexer): string => nameAt(lexer.buf, lexer.start + 1, lexer.end).text

/** The number of the current token; malformed ones get the value that their leading part has, or 0. */
export function numberValue(lexer: Lexer): number {
  const { buf, start, end } = lexer
  if (end - start < 15 && allDigits(buf, start, end)) return unsigned(buf, start, end)
  const value = Number.parseFloat(lexer.text().replace(/^([+-])[+-]+/, '$1'))
  return Number.isFinite(value) ? value : 0
}

function allDigits(buf: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = buf[at] ?? 0
    if (byte < 48 || byte > 57) return false
  }
  return true
}

/** Digits as a number. */
export function unsigned(buf: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + (buf[at] ?? 48) - 48
  return value
}

const escapes: Record<number, number> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

/** The bytes of a `( … )` token, ISO 32000-1 7.3.4.2. */
export function literalBytes(lexer: Lexer): Uint8Array {
  const { buf } = lexer
  const out = new Uint8Array(lexer.end - lexer.start)
  let size = 0
  const last = buf[lexer.end - 1] === 0x29 ? lexer.end - 1 : lexer.end
  for (let at = lexer.start + 1; at < last; at++) {
    const byte = buf[at] ?? 0
    if (byte === 13) {
      out[size++] = 10
      if (buf[at + 1] === 10) at++
    } else if (byte !== 0x5c) out[size++] = byte
    else {
      const [value, length] = escaped(buf, at + 1)
      if (value >= 0) out[size++] = value
      at += length
    }
  }
  return out.subarray(0, size)
}

/** Value (-1 for none) and length of what follows a backslash. */
function escaped(buf: Uint8Array, at: number): [number, number] {
  const byte = byteAt(buf, at)
  if (isOctal(byte)) return octal(buf, at)
  if (byte === 13) return [-1, buf[at + 1] === 10 ? 2 : 1]
  return byte === 10 ? [-1, 1] : [escapes[byte] ?? byte, 1]
}

const isOctal = (byte: number): boolean => byte >= 48 && byte <= 55

function octal(buf: Uint8Array, at: number): [number, number] {
  let value = 0
  let length = 0
  while (length < 3 && isOctal(byteAt(buf, at + length))) value = value * 8 + byteAt(buf, at + length++) - 48
  return [value & 0xff, length]
}

/** The bytes of a `< … >` token; what is no hex digit is skipped, an odd last digit counts as if followed by 0. */
export function hexBytes(lexer: Lexer): Uint8Array {
  const digits = latin1(lexer.buf, lexer.start, lexer.end).replace(/[^0-9a-fA-F]/g, '')
  return Uint8Array.from(Buffer.from(digits.length % 2 ? digits + '0' : digits, 'hex'))
}

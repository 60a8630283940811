/** Classes of bytes, ISO 32000-1 table 1 and 2. */
const REGULAR = 0
const WHITE = 1
const DELIMITER = 2
const classes = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = WHITE
for (const char of '()<>[]{}/%') classes[char.charCodeAt(0)] = DELIMITER

export const isWhite = (byte: number | undefined): boolean => byte !== undefined && classes[byte] === WHITE
export const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && classes[byte] === REGULAR
export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** The byte at a position; 0 beyond the end. */
export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0

export const token = {
  end: 0,
  number: 1,
  name: 2,
  string: 3,
  hex: 4,
  arrayOpen: 5,
  arrayClose: 6,
  dictOpen: 7,
  dictClose: 8,
  keyword: 9,
} as const
export type Token = (typeof token)[keyof typeof token]

const single: Record<number, Token> = { 0x5b: token.arrayOpen, 0x5d: token.arrayClose }

/**
 * Splits bytes into PDF tokens. Holds positions only; makes no objects, so skipping and copying cost next to nothing.
 * Never fails: what is no token is a keyword, and the end is a token too.
 */
export class Lexer {
  readonly buf: Uint8Array
  readonly limit: number
  /** Where the next token is looked for. */
  pos: number
  kind: Token = token.end
  start = 0
  end = 0
  /** A comment stood between this token and the one before it. */
  comment = false

  constructor(buf: Uint8Array, pos = 0, limit = buf.length) {
    this.buf = buf
    this.pos = pos
    this.limit = Math.min(limit, buf.length)
  }

  next(): Token {
    this.skipWhite()
    this.start = this.pos
    if (this.pos >= this.limit) return this.found(token.end, this.limit)
    const byte = byteAt(this.buf, this.pos)
    if (classes[byte] === DELIMITER) return this.delimited(byte)
    const end = this.regularEnd(this.pos)
    return this.found(looksNumeric(this.buf, this.pos, end) ? token.number : token.keyword, end)
  }

  private delimited(byte: number): Token {
    if (byte === 0x2f) return this.found(token.name, this.regularEnd(this.pos + 1))
    if (byte === 0x28) return this.found(token.string, this.stringEnd())
    if (byte === 0x3c) return this.angle()
    if (byte === 0x3e && this.buf[this.pos + 1] === 0x3e) return this.found(token.dictClose, this.pos + 2)
    return this.found(single[byte] ?? token.keyword, this.pos + 1)
  }

  /** The text of the current token, one char per byte. */
  text(): string {
    return latin1(this.buf, this.start, this.end)
  }

  /** Whether the current token is this keyword. */
  is(keyword: string): boolean {
    return this.kind === token.keyword && this.end - this.start === keyword.length && this.text() === keyword
  }

  /**
   * If the current number begins `n g R`, returns where that ends; else -1. Nothing moves.
   */
  referenceEnd(): number {
    const { buf } = this
    if (!isDigit(buf[this.start])) return -1
    const generation = this.whiteEnd(this.end)
    const generationEnd = this.digitsEnd(generation)
    const letter = this.whiteEnd(generationEnd)
    const spaced = generation > this.end && generationEnd > generation && letter > generationEnd
    if (!spaced || buf[letter] !== 0x52 || letter >= this.limit) return -1
    return letter + 1 < this.limit && isRegular(buf[letter + 1]) ? -1 : letter + 1
  }

  private whiteEnd(from: number): number {
    let at = from
    while (at < this.limit && classes[byteAt(this.buf, at)] === WHITE) at++
    return at
  }

  private digitsEnd(from: number): number {
    let at = from
    while (at < this.limit && isDigit(this.buf[at])) at++
    return at
  }

  private found(kind: Token, end: number): Token {
    this.end = Math.min(end, this.limit)
    this.pos = this.end
    this.kind = kind
    return kind
  }

  private skipWhite(): void {
    const { buf, limit } = this
    let at = this.pos
    this.comment = false
    while (at < limit) {
      const byte = buf[at] ?? 0
      if (byte === 0x25) {
        this.comment = true
        while (at < limit && buf[at] !== 10 && buf[at] !== 13) at++
      } else if (classes[byte] === WHITE) at++
      else break
    }
    this.pos = at
  }

  private regularEnd(from: number): number {
    let at = from
    while (at < this.limit && classes[this.buf[at] ?? 0] === REGULAR) at++
    return at
  }

  private stringEnd(): number {
    let depth = 0
    for (let at = this.pos; at < this.limit; at++) {
      const byte = this.buf[at]
      if (byte === 0x5c) at++
      else if (byte === 0x28) depth++
      else if (byte === 0x29 && --depth === 0) return at + 1
    }
    return this.limit
  }

  private angle(): Token {
    if (this.buf[this.pos + 1] === 0x3c) return this.found(token.dictOpen, this.pos + 2)
    let at = this.pos
    while (at < this.limit && this.buf[at] !== 0x3e) at++
    return this.found(token.hex, at + 1)
  }
}

/** Bytes as a string of the same length. */
export function latin1(buf: Uint8Array, start: number, end: number): string {
  if (end - start > 40) return Buffer.from(buf.buffer, buf.byteOffset + start, end - start).toString('latin1')
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(buf[at] ?? 0)
  return text
}

/** Digits with signs and points, whatever their order: foreign files hold `--5`, `1.2.3` and `-.`. */
function looksNumeric(buf: Uint8Array, start: number, end: number): boolean {
  let digits = 0
  for (let at = start; at < end; at++) {
    const byte = buf[at] ?? 0
    if (byte >= 48 && byte <= 57) digits++
    else if (byte !== 0x2e && byte !== 0x2b && byte !== 0x2d) return false
  }
  return digits > 0 || end - start === 1
}

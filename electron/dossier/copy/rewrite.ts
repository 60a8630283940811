import { Lexer, token } from './lex.ts'
import { hexBytes, literalBytes, nameText, numberValue, unsigned } from './parse.ts'
import { nameToken, Out, real } from './out.ts'
import { limits, Ref, stop } from './syntax.ts'
import type { Kind } from './whitelist.ts'

/** The new number of an object that is wanted as this kind; 0 when it must not or cannot come along. */
export type Target = (ref: Ref, kind: Kind) => number
/** Decrypts a string of the object, when the file is encrypted. */
export type OpenString = (bytes: Uint8Array) => Uint8Array

/** Names that may not appear as values either, so that a search of the output finds none of them. */
const banned = new Set(
  'JavaScript Launch SubmitForm ImportData GoToR GoToE EmbeddedFile Filespec RichMedia OpenAction AcroForm JS XFA AA URI'.split(
    ' ',
  ),
)

/**
 * Copies one value byte for byte, except that references get their new numbers, keys outside the white list are left
 * out, strings are decrypted, and slips that readers forgive (stray words, malformed numbers) are put right.
 */
export class Rewriter {
  readonly out = new Out()
  private readonly lexer: Lexer
  private readonly target: Target
  private readonly openString: OpenString | undefined
  /** Top-level keys to leave out although their kind allows them. */
  private readonly without: readonly string[]
  /** Begin of what is still to be copied verbatim, and end of the token before the current one. */
  private from = 0
  private last = 0

  constructor(lexer: Lexer, target: Target, openString?: OpenString, without: readonly string[] = []) {
    this.lexer = lexer
    this.target = target
    this.openString = openString
    this.without = without
  }

  /** Copies the value at the lexer's position; the lexer then stands behind it. */
  copy(kind: Kind): Uint8Array {
    this.lexer.next()
    this.from = this.lexer.start
    this.value(kind, 0)
    this.flush(this.lexer.pos)
    return this.out.bytes()
  }

  private advance(): void {
    const { lexer } = this
    this.last = lexer.pos
    lexer.next()
    if (!lexer.comment) return
    this.flush(this.last)
    this.out.ascii(' ')
    this.from = lexer.start
  }

  private flush(upTo: number): void {
    this.out.copy(this.lexer.buf, this.from, upTo)
    this.from = upTo
  }

  /** Puts text in the place of the current token, or of more up to `end`. */
  private replace(text: string, end = this.lexer.end): void {
    this.flush(this.lexer.start)
    this.out.ascii(text)
    this.lexer.pos = end
    this.from = end
  }

  private value(kind: Kind, depth: number, inArray = false): void {
    const { lexer } = this
    if (depth > limits.depth) stop('pdf-too-complex')
    switch (lexer.kind) {
      case token.number:
        return this.number(kind)
      case token.name:
        return this.name(inArray)
      case token.string:
        return this.openString || depth === 0 ? this.string(literalBytes(lexer)) : undefined
      case token.hex:
        return this.openString || depth === 0 ? this.string(hexBytes(lexer)) : undefined
      case token.arrayOpen:
        return this.array(kind, depth)
      case token.dictOpen:
        return this.dict(kind, depth)
      case token.keyword:
        return this.word()
      case token.end:
      case token.arrayClose:
      case token.dictClose:
        return stop('pdf-damaged')
    }
  }

  private number(kind: Kind): void {
    const { lexer } = this
    const end = lexer.referenceEnd()
    if (end >= 0) {
      const num = unsigned(lexer.buf, lexer.start, lexer.end)
      const after = new Lexer(lexer.buf, lexer.end, lexer.limit)
      after.next()
      const mapped = this.target(new Ref(num, unsigned(lexer.buf, after.start, after.end)), kind)
      this.replace(mapped ? `${mapped} 0 R` : 'null', end)
    } else if (!this.wellFormed()) this.replace(` ${real(numberValue(lexer))}`)
  }

  /** Sign, digits, at most one point. */
  private wellFormed(): boolean {
    const { buf, start, end } = this.lexer
    let points = 0
    let digits = 0
    for (let at = start; at < end; at++) {
      const byte = buf[at] ?? 0
      if (byte >= 48 && byte <= 57) digits++
      else if (byte === 0x2e) points++
      else if (at > start) return false
    }
    return digits > 0 && points <= 1
  }

  private string(bytes: Uint8Array): void {
    const clear = this.openString ? this.openString(bytes) : bytes
    this.replace(`<${Buffer.from(clear).toString('hex')}>`)
  }

  private name(inArray: boolean): void {
    const text = nameText(this.lexer)
    if (banned.has(text) && !(inArray && text.length <= 3)) this.replace(' null')
    else if (text.length !== this.lexer.end - this.lexer.start - 1 || text.includes('#'))
      this.replace(nameToken(text))
  }

  private word(): void {
    const text = this.lexer.text()
    if (text === 'true' || text === 'false' || text === 'null') return
    if (text === 'endobj' || text === 'stream' || text === 'obj') stop('pdf-damaged')
    this.replace(' null')
  }

  private array(kind: Kind, depth: number): void {
    for (;;) {
      this.advance()
      if (this.lexer.kind === token.arrayClose) return
      this.value(kind, depth + 1, true)
    }
  }

  private dict(kind: Kind, depth: number): void {
    const { lexer } = this
    this.flush(lexer.start)
    const mark = this.out.size
    const start = lexer.start
    const seen = new Map<string, number>()
    if (this.entries(kind, depth, (key) => seen.set(key, (seen.get(key) ?? 0) + 1).get(key) === 1, true))
      return
    // A key stands twice. The last one counts, as in most readers: count them all, then copy again.
    this.out.size = mark
    const times = countKeys(new Lexer(lexer.buf, start + 2, lexer.limit))
    lexer.pos = start + 2
    this.from = start
    this.entries(kind, depth, (key) => times.set(key, (times.get(key) ?? 1) - 1).get(key) === 0, false)
  }

  /** Copies entries up to `>>`; `wanted` says whether this occurrence counts. False at the first unwanted one if `strict`. */
  private entries(kind: Kind, depth: number, wanted: (key: string) => boolean, strict: boolean): boolean {
    const { lexer } = this
    for (;;) {
      this.advance()
      if (lexer.kind === token.dictClose) return true
      if (lexer.kind === token.end) stop('pdf-damaged')
      if (lexer.kind !== token.name) {
        this.drop(lexer.start, false)
        continue
      }
      const key = nameText(lexer)
      const counts = wanted(key)
      if (!counts && strict) return false
      const allowed = kind.keys?.get(key) ?? kind.each
      if (!counts || !allowed || (depth === 0 && this.without.includes(key))) this.drop(lexer.start, true)
      else if (!this.entry(key, allowed, depth)) return true
    }
  }

  /** Copies key and value; false when the dictionary ends where the value should stand. */
  private entry(key: string, allowed: Kind, depth: number): boolean {
    const { lexer } = this
    if (key.length !== lexer.end - lexer.start - 1 || key.includes('#')) this.replace(nameToken(key))
    this.advance()
    if (lexer.kind === token.dictClose) {
      this.flush(lexer.start)
      this.out.ascii(' null')
      return false
    }
    this.value(allowed, depth + 1)
    return true
  }

  /** Leaves out from `start` to the end of the value at hand (of the next one, if the current token is a key). */
  private drop(start: number, isKey: boolean): void {
    const { lexer } = this
    this.flush(start)
    if (isKey) {
      const before = lexer.pos
      lexer.next()
      if (lexer.kind === token.dictClose) {
        lexer.pos = before
        this.from = before
        return
      }
    }
    skipValue(lexer)
    this.from = lexer.pos
  }
}

/** Moves behind the value that begins with the current token. No recursion: skipped parts may nest as they like. */
export function skipValue(lexer: Lexer): void {
  let open = 0
  for (;;) {
    if (lexer.kind === token.end) stop('pdf-damaged')
    if (lexer.kind === token.arrayOpen || lexer.kind === token.dictOpen) open++
    else if (lexer.kind === token.arrayClose || lexer.kind === token.dictClose) open--
    else if (lexer.kind === token.number) {
      const end = lexer.referenceEnd()
      if (end >= 0) lexer.pos = end
    }
    if (open <= 0) return
    lexer.next()
  }
}

function countKeys(lexer: Lexer): Map<string, number> {
  const times = new Map<string, number>()
  while (lexer.next() !== token.dictClose) {
    if (lexer.kind === token.name) {
      const key = nameText(lexer)
      times.set(key, (times.get(key) ?? 0) + 1)
      if (lexer.next() === token.dictClose) break
    }
    skipValue(lexer)
  }
  return times
}

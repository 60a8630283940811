import { Lexer, token, type Token } from './lex.ts'
import { hexBytes, literalBytes, nameText, numberValue } from './parse.ts'
import { countKeys, referenceAt, skipValue } from './skip.ts'
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
  /** Dictionaries that had to be copied again; nested ones would double the work at each level. */
  private redone = 0

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
    if (depth > limits.depth) stop('pdf-too-complex')
    Rewriter.copiers[this.lexer.kind](this, kind, depth, inArray)
  }

  private static readonly copiers: Record<
    Token,
    (self: Rewriter, kind: Kind, depth: number, inArray: boolean) => void
  > = {
    [token.number]: (self, kind) => self.number(kind),
    [token.name]: (self, _kind, _depth, inArray) => self.name(inArray),
    [token.string]: (self, _kind, depth) => self.string(depth),
    [token.hex]: (self, _kind, depth) => self.string(depth),
    [token.arrayOpen]: (self, kind, depth) => self.array(kind, depth),
    [token.dictOpen]: (self, kind, depth) => self.dict(kind, depth),
    [token.keyword]: (self) => self.word(),
    [token.end]: () => stop('pdf-damaged'),
    [token.arrayClose]: () => stop('pdf-damaged'),
    [token.dictClose]: () => stop('pdf-damaged'),
  }

  private number(kind: Kind): void {
    const { lexer } = this
    const end = lexer.referenceEnd()
    if (end < 0) {
      if (!this.wellFormed()) this.replace(` ${real(numberValue(lexer))}`)
      return
    }
    this.flush(lexer.start)
    const mapped = this.target(referenceAt(lexer), kind)
    this.out.ascii(mapped ? `${mapped} 0 R` : 'null')
    this.from = end
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

  /** Strings are copied as they stand, unless they must be decrypted or are an object of their own that may lack its end. */
  private string(depth: number): void {
    if (!this.openString && depth > 0) return
    const bytes = this.lexer.kind === token.hex ? hexBytes(this.lexer) : literalBytes(this.lexer)
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
    const seen = new Set<string>()
    if (this.entries(kind, depth, (key) => (seen.has(key) ? 'stop' : seen.add(key) && 'copy'))) return
    // A key stands twice. The last one counts, as in most readers: count them all, then copy again.
    if (++this.redone > 64) stop('pdf-too-complex')
    this.out.size = mark
    const left = countKeys(new Lexer(lexer.buf, start + 2, lexer.limit))
    lexer.pos = start + 2
    this.from = start
    this.entries(kind, depth, (key) => {
      const more = (left.get(key) ?? 1) - 1
      left.set(key, more)
      return more === 0 ? 'copy' : 'skip'
    })
  }

  /** Copies entries up to `>>`, each as `judge` says of its key. False when it says to stop. */
  private entries(kind: Kind, depth: number, judge: (key: string) => 'copy' | 'skip' | 'stop'): boolean {
    const { lexer } = this
    while (this.nextKey()) {
      const key = nameText(lexer)
      const verdict = judge(key)
      if (verdict === 'stop') return false
      const allowed = kind.keys?.get(key) ?? kind.each
      const left = depth === 0 && this.without.includes(key)
      if (verdict === 'skip' || !allowed || left) this.dropEntry()
      else if (!this.entry(key, allowed, depth)) return true
    }
    return true
  }

  /** Moves to the next key; false at the end of the dictionary. Values that stand where a key should are left out. */
  private nextKey(): boolean {
    const { lexer } = this
    for (;;) {
      this.advance()
      if (lexer.kind === token.name) return true
      if (lexer.kind === token.dictClose) return false
      this.flush(lexer.start)
      skipValue(lexer)
      this.from = lexer.pos
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

  /** Leaves out the key at hand and its value. */
  private dropEntry(): void {
    const { lexer } = this
    this.flush(lexer.start)
    this.from = lexer.pos
    lexer.next()
    if (lexer.kind === token.dictClose) {
      // No value: the bracket is read again as the end of the dictionary.
      lexer.pos = this.from
      return
    }
    skipValue(lexer)
    this.from = lexer.pos
  }
}

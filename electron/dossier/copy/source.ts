import { type Decryptor, openEncryption } from './decrypt.ts'
import { filterSteps, undoFilters } from './filters.ts'
import { isDigit, Lexer, token } from './lex.ts'
import { parseValue, unsigned } from './parse.ts'
import { isDict, limits, nameOf, numberOf, type PdfDict, type PdfValue, Ref, stop } from './syntax.ts'
import { type Range, StreamFinder } from './stream-range.ts'
import { readXref, type Xref } from './xref.ts'

/** Where the body of an object begins, and in which bytes. */
export type Located = {
  readonly buf: Uint8Array
  readonly pos: number
  readonly limit: number
  readonly gen: number
}

/** An object with its stream, if it is one: position and length of the bytes as they stand in the file. */
export type Loaded = {
  readonly value: PdfValue
  readonly num: number
  readonly gen: number
  readonly stream?: Range
}

type Container = { readonly data: Uint8Array; readonly starts: ReadonlyMap<number, number> }

/** A foreign PDF, read lazily: an object is looked up when it is asked for. Stops with `Failed`; never trusts a length. */
export class Source {
  readonly buf: Uint8Array
  readonly xref: Xref
  readonly crypt: Decryptor | undefined
  private readonly cache = new Map<number, Loaded>()
  private readonly containers = new Map<number, Container | undefined>()
  private inflated = 0
  private steps = 0
  private readonly finder: StreamFinder

  constructor(buf: Uint8Array) {
    this.buf = buf
    this.finder = new StreamFinder(buf)
    this.xref = readXref(buf, (offset) => this.streamAt(offset))
    this.crypt = openEncryption(this.xref.trailer, (value) => this.resolve(value))
    // What was read on the way to the keys was read without them.
    this.cache.clear()
    this.containers.clear()
  }

  get catalog(): PdfDict {
    const root = this.resolve(this.xref.trailer.get('Root'))
    return isDict(root) ? root : stop('pdf-damaged')
  }

  has(ref: Ref): boolean {
    const entry = this.xref.find(ref.num)
    return entry !== undefined && ('container' in entry ? ref.gen === 0 : entry.gen === ref.gen)
  }

  /** Looks through references, however many follow each other; a dangling one is `null`. */
  resolve = (value: PdfValue | undefined): PdfValue => {
    let current = value ?? null
    for (let i = 0; current instanceof Ref; i++) {
      if (i > 32) return null
      current = this.has(current) ? this.load(current.num).value : null
    }
    return current
  }

  /**
   * Counts steps through a list. One list may stand in for thousands of places: a small file could otherwise ask for
   * endless work.
   */
  spend(steps: number): void {
    this.steps += steps
    if (this.steps > limits.steps) stop('pdf-too-complex')
  }

  /** The stream object behind a value, or nothing. */
  streamOf(value: PdfValue | undefined): Loaded | undefined {
    if (!(value instanceof Ref) || !this.has(value)) return undefined
    const loaded = this.load(value.num)
    if (loaded.value instanceof Ref && loaded.value.num !== value.num) {
      const next = this.has(loaded.value) ? this.load(loaded.value.num) : undefined
      return next?.stream ? next : undefined
    }
    return loaded.stream ? loaded : undefined
  }

  load(num: number): Loaded {
    const known = this.cache.get(num)
    if (known) return known
    const at = this.locate(num)
    const loaded = at ? this.parseAt(num, at) : { value: null, num, gen: 0 }
    this.cache.set(num, loaded)
    return loaded
  }

  /** The body of an object; stops with `pdf-damaged` when something else stands there. */
  locate(num: number): Located | undefined {
    const entry = this.xref.find(num)
    if (!entry) return undefined
    if ('container' in entry) {
      const container = this.container(entry.container)
      const start = container?.starts.get(num)
      if (!container || start === undefined) return stop('pdf-damaged')
      return { buf: container.data, pos: start, limit: container.data.length, gen: 0 }
    }
    const lexer = new Lexer(this.buf, entry.offset)
    lexer.next()
    if (lexer.kind !== token.number || unsigned(this.buf, lexer.start, lexer.end) !== num) stop('pdf-damaged')
    if (lexer.next() !== token.number) stop('pdf-damaged')
    lexer.next()
    if (!lexer.is('obj')) stop('pdf-damaged')
    return { buf: this.buf, pos: lexer.pos, limit: this.buf.length, gen: entry.gen }
  }

  /** The bytes of a stream, decrypted; still filtered. */
  rawBytes(loaded: Loaded): Uint8Array {
    const { stream, value } = loaded
    if (!stream || !isDict(value)) return stop('pdf-damaged')
    const bytes = this.buf.subarray(stream.start, stream.start + stream.length)
    return this.crypt ? this.crypt.stream(loaded.num, loaded.gen, bytes, value) : bytes
  }

  /** The bytes of a stream, decrypted and unfiltered, within the limits. */
  decoded(loaded: Loaded): Uint8Array {
    return isDict(loaded.value) ? this.unfiltered(this.rawBytes(loaded), loaded.value) : stop('pdf-damaged')
  }

  private unfiltered(bytes: Uint8Array, dict: PdfDict): Uint8Array {
    const max = Math.min(limits.inflated, limits.inflatedTotal - this.inflated)
    const data = undoFilters(bytes, filterSteps(dict, this.resolve), this.resolve, max)
    this.inflated += data.length
    return data.length > max ? stop('pdf-too-complex') : data
  }

  private parseAt(num: number, at: Located): Loaded {
    const lexer = new Lexer(at.buf, at.pos, at.limit)
    const value = parseValue(lexer)
    if (!isDict(value) || at.buf !== this.buf) return { value: this.opened(value, num, at), num, gen: at.gen }
    lexer.next()
    if (!lexer.is('stream')) return { value: this.opened(value, num, at), num, gen: at.gen }
    return {
      value,
      num,
      gen: at.gen,
      stream: this.finder.find(lexer.end, this.lengthOf(value.get('Length'))),
    }
  }

  /** Decrypts the strings in a value that stands in the file itself (those in object streams are clear). */
  private opened(value: PdfValue, num: number, at: Located): PdfValue {
    if (!this.crypt || at.buf !== this.buf) return value
    return decryptStrings(value, (bytes) => this.crypt?.string(num, at.gen, bytes) ?? bytes)
  }

  /** A number that stands directly or behind one reference; read without loading, so that nothing can loop. */
  private lengthOf(value: PdfValue | undefined): number | undefined {
    if (!(value instanceof Ref)) return numberOf(value)
    // While the cross-references are being read there is nothing to look up in yet.
    const at = (this.xref as Xref | undefined) && this.has(value) ? this.locate(value.num) : undefined
    if (!at) return undefined
    const lexer = new Lexer(at.buf, at.pos, at.limit)
    return lexer.next() === token.number ? unsigned(at.buf, lexer.start, lexer.end) : undefined
  }

  private streamAt(offset: number): { dict: PdfDict; data: Uint8Array } {
    const lexer = new Lexer(this.buf, offset)
    for (const kind of [token.number, token.number, token.keyword])
      if (lexer.next() !== kind) stop('pdf-damaged')
    const dict = parseValue(lexer)
    lexer.next()
    if (!isDict(dict) || !lexer.is('stream')) return stop('pdf-damaged')
    const { start, length } = this.finder.find(lexer.end, this.lengthOf(dict.get('Length')))
    return { dict, data: this.unfiltered(this.buf.subarray(start, start + length), dict) }
  }

  /** An object stream, decoded; while it is being read it counts as missing, so that nothing can loop. */
  private container(num: number): Container | undefined {
    if (this.containers.has(num)) return this.containers.get(num)
    this.containers.set(num, undefined)
    const entry = this.xref.find(num)
    if (!entry || 'container' in entry) return undefined
    const loaded = this.load(num)
    if (!loaded.stream || !isDict(loaded.value) || nameOf(loaded.value.get('Type')) !== 'ObjStm')
      return undefined
    const container = readContainer(this.decoded(loaded), loaded.value, this.resolve)
    this.containers.set(num, container)
    return container
  }
}

function readContainer(
  data: Uint8Array,
  dict: PdfDict,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Container {
  const first = numberOf(resolve(dict.get('First'))) ?? 0
  const lexer = new Lexer(data, 0, first)
  const starts = new Map<number, number>()
  while (lexer.next() === token.number) {
    const num = unsigned(data, lexer.start, lexer.end)
    if (lexer.next() !== token.number) break
    starts.set(num, first + unsigned(data, lexer.start, lexer.end))
  }
  return { data, starts }
}

function decryptStrings(value: PdfValue, open: (bytes: Uint8Array) => Uint8Array): PdfValue {
  if (value instanceof Uint8Array) return open(value)
  if (Array.isArray(value)) return value.map((item: PdfValue) => decryptStrings(item, open))
  if (isDict(value)) return new Map([...value].map(([key, item]) => [key, decryptStrings(item, open)]))
  return value
}

/**
 * Opens a PDF. Bytes before `%PDF-` are left out when the offsets count from there (they usually do), kept when not.
 * Stops with `pdf-damaged` or `pdf-needs-password`.
 */
export function openSource(bytes: Uint8Array): Source {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).indexOf('%PDF-')
  if (head <= 0) return new Source(bytes)
  const whole = hasXrefAt(bytes, 0)
  return new Source(whole ? bytes : bytes.subarray(head))
}

function hasXrefAt(bytes: Uint8Array, shift: number): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const lexer = new Lexer(bytes, all.lastIndexOf('startxref') + 9)
  if (lexer.next() !== token.number) return false
  const at = new Lexer(bytes, unsigned(bytes, lexer.start, lexer.end) + shift)
  at.next()
  if (at.is('xref')) return true
  return isDigit(bytes[at.start]) && at.next() === token.number && at.next() === token.keyword && at.is('obj')
}

import { filterNames } from './crypt-filters.ts'
import { filterSteps } from './filters.ts'
import { deflateSync } from 'node:zlib'
import { withoutHidden } from './hide-layers.ts'
import type { Layers } from './layers.ts'
import { Lexer } from './lex.ts'
import { ascii } from './out.ts'
import { Rewriter, type Target } from './rewrite.ts'
import type { Loaded, Source } from './source.ts'
import { isDict, limits, nameOf, type PdfDict, type PdfValue, Ref, stop } from './syntax.ts'
import { remade, smallerParts } from './smaller.ts'
import type { SmallPicture } from './types.ts'
import { kindOfXObject, kinds, type Kind } from './whitelist.ts'
import type { PdfWriter } from './writer.ts'

type Pending = {
  readonly num: number
  readonly head: Uint8Array | string
  readonly data?: () => readonly Uint8Array[]
}
type Twin = { readonly num: number; readonly start: number; readonly length: number }

/**
 * Gathers what the pages of one source need, without writing: only when all of it could be read does `commit` write
 * it. Streams are held as places in the source, so this costs the small objects only.
 */
export class Collector {
  readonly source: Source
  readonly layers: Layers
  private readonly writer: PdfWriter
  private readonly first: number
  private readonly numbers = new Map<number, number>()
  private readonly queue: { num: number; kind: Kind; mapped: number }[] = []
  private readonly pending: Pending[] = []
  /** Streams by dictionary and length, to write the same image or font once. */
  private readonly twins = new Map<string, Twin[]>()
  private readonly interned = new Map<string, number>()
  private readonly made = new Map<number, number>()
  private nesting = 0

  private readonly archive: boolean
  private readonly pictures: ReadonlyMap<number, SmallPicture>

  constructor(
    source: Source,
    layers: Layers,
    writer: PdfWriter,
    pictures: ReadonlyMap<number, SmallPicture> = new Map(),
    archive = false,
  ) {
    this.archive = archive
    this.pictures = pictures
    this.source = source
    this.layers = layers
    this.writer = writer
    this.first = writer.reserve(0)
  }

  /** The new number under which an object comes along as `kind`; 0 when it does not. */
  target: Target = (ref, kind) => {
    if (!this.source.has(ref)) return 0
    const known = this.numbers.get(ref.num)
    if (known !== undefined) return known
    const actual = kind.xobject ? this.xobjectKind(ref) : kind
    if (!actual) return this.remember(ref.num, this.source.streamOf(ref) ? this.nothing() : 0)
    if (actual.shared && this.nesting < 16) return this.sharedStream(ref.num, actual)
    const mapped = this.remember(ref.num, this.writer.reserve())
    this.queue.push({ num: ref.num, kind: actual, mapped })
    return mapped
  }

  /** Copies an object's value as `kind` and returns it, references renumbered. */
  rewrite(num: number, kind: Kind, without: readonly string[] = []): Uint8Array {
    const at = this.source.locate(num)
    if (!at) return ascii('null')
    const { crypt } = this.source
    const open =
      crypt && at.buf === this.source.buf
        ? (bytes: Uint8Array) => crypt.string(num, at.gen, bytes)
        : undefined
    return new Rewriter(new Lexer(at.buf, at.pos, at.limit), this.target, open, without).copy(kind)
  }

  /** The number made for an object of the source, made when it is first asked for. */
  once(num: number, make: () => number): number {
    const made = this.made.get(num) ?? make()
    this.made.set(num, made)
    return made
  }

  /** An object of our own, written once however often the same text is asked for. */
  intern(body: Uint8Array): number {
    const key = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1')
    const known = this.interned.get(key)
    if (known !== undefined) return known
    const num = this.add({ head: body })
    this.interned.set(key, num)
    return num
  }

  /** The same for a stream, under a name that says what it is made of. */
  internStream(content: string, object: Required<Omit<Pending, 'num'>>): number {
    const key = `stream ${content} ${Buffer.from(object.head).toString('latin1')}`
    const known = this.interned.get(key)
    if (known !== undefined) return known
    const num = this.add(object)
    this.interned.set(key, num)
    return num
  }

  /** A drawing of nothing, in the place of one that must not come along: its name may still be used. */
  private nothing(): number {
    const head = ascii('<</Type/XObject/Subtype/Form/BBox[0 0 0 0]/Resources<<>>')
    return this.internStream('nothing', { head, data: () => [] })
  }

  add(object: Omit<Pending, 'num'>): number {
    const num = this.writer.reserve()
    this.pending.push({ ...object, num })
    return num
  }

  /** An object whose number was reserved before. */
  put(num: number, head: Uint8Array): void {
    this.pending.push({ num, head })
  }

  /** Follows all references that are still open; each step is a small one. */
  *drain(): Generator<void, void> {
    for (let i = 0; i < this.queue.length; i++) {
      yield
      const { num, kind, mapped } = this.queue[i] ?? stop('pdf-damaged')
      const loaded = this.source.load(num)
      this.pending.push(
        loaded.stream
          ? this.streamObject(loaded, kind, mapped)
          : { num: mapped, head: this.rewrite(num, kind) },
      )
    }
    this.queue.length = 0
  }

  /** Writes what was gathered; each step is a small one, and all of them have to be taken. */
  *commit(): Generator<void, void> {
    for (const { num, head, data } of this.pending) {
      yield
      if (data) this.writer.stream(num, head, ...data())
      else this.writer.object(num, head)
    }
  }

  /** Forgets everything, as if this source had never been opened. */
  abandon(): void {
    this.writer.release(this.first)
  }

  private remember(num: number, mapped: number): number {
    this.numbers.set(num, mapped)
    if (this.numbers.size > limits.objects) stop('pdf-too-complex')
    return mapped
  }

  private xobjectKind(ref: Ref): Kind | undefined {
    const { value, stream } = this.source.load(ref.num)
    if (!stream || !isDict(value) || this.layers.isOff(value.get('OC') ?? null)) return undefined
    return kindOfXObject(nameOf(this.source.resolve(value.get('Subtype'))), value.has('Width'))
  }

  private streamObject(loaded: Loaded, kind: Kind, num: number): Pending {
    return { num, ...this.streamParts(loaded, kind) }
  }

  private streamParts(loaded: Loaded, kind: Kind): Required<Omit<Pending, 'num'>> {
    const small = kind === kinds.image ? this.pictures.get(loaded.num) : undefined
    return small
      ? smallerParts(this.rewrite(loaded.num, kind, remade), small)
      : this.copiedParts(loaded, kind)
  }

  private copiedParts(loaded: Loaded, kind: Kind): Required<Omit<Pending, 'num'>> {
    const { source } = this
    const dict = isDict(loaded.value) ? loaded.value : stop('pdf-damaged')
    const hidden = kind.content ? this.hiddenIn(dict.get('Resources')) : none
    const verbatim = !this.mustUnpack(dict) && !hidden.size
    const entries = open(this.rewrite(loaded.num, kind, this.without(kind, verbatim)))
    // Drawings of annotations often do not say that they are forms; as XObjects they must.
    const untold = kind.subtype && !dict.has('Subtype')
    const head = untold ? Buffer.concat([entries, ascii(`/Subtype/${kind.subtype}`)]) : entries
    if (verbatim) return { head, data: () => [source.rawBytes(loaded)] }
    const content = source.decoded(loaded)
    const packed = deflateSync(hidden.size ? withoutHidden(content, hidden) : content)
    return { head: Buffer.concat([head, ascii('/Filter/FlateDecode')]), data: () => [packed] }
  }

  /** Entries that do not come along: how a stream was packed before, and smoothing, which archives do not take (6.2.8). */
  private without(kind: Kind, verbatim: boolean): string[] {
    const smoothing = this.archive && kind === kinds.image ? ['Interpolate'] : []
    return verbatim ? smoothing : ['Filter', 'DecodeParms', ...smoothing]
  }

  /** Whether a stream may not stay as it is packed: it names its own lock, or archives do not take it (6.1.7.2). */
  mustUnpack(dict: PdfDict): boolean {
    const { resolve } = this.source
    if (filterNames(dict, resolve) !== undefined) return true
    return this.archive && filterSteps(dict, resolve).some(({ filter }) => filter === 'LZWDecode')
  }

  /** The names under which these resources know layers that are off. */
  hiddenIn(resources: PdfValue | undefined): ReadonlySet<string> {
    if (!this.layers.any) return none
    const { source, layers } = this
    const found = source.resolve(resources)
    const properties = isDict(found) ? source.resolve(found.get('Properties')) : null
    if (!isDict(properties)) return none
    source.spend(properties.size)
    return new Set([...properties].flatMap(([name, value]) => (layers.isOff(value) ? [name] : [])))
  }

  /** Images and fonts: many files hold the same one again for every page. */
  private sharedStream(num: number, kind: Kind): number {
    const loaded = this.source.load(num)
    if (!loaded.stream) {
      const mapped = this.remember(num, this.writer.reserve())
      this.queue.push({ num, kind, mapped })
      return mapped
    }
    // Standing in for itself while it is read: a mask may name its own image.
    this.remember(num, 0)
    this.nesting++
    const parts = this.streamParts(loaded, kind)
    this.nesting--
    const { start, length } = loaded.stream
    const key = `${length}:${Buffer.from(parts.head).toString('latin1')}`
    const twins = this.twins.get(key) ?? []
    const { buf } = this.source
    const twin = twins.find((other) => same(buf, start, other.start, length))
    if (twin) return this.remember(num, twin.num)
    const mapped = this.add(parts)
    this.twins.set(key, [...twins.slice(0, 7), { num: mapped, start, length }])
    return this.remember(num, mapped)
  }
}

const none: ReadonlySet<string> = new Set()

/** A dictionary without its closing `>>`, for more entries to follow. */
const open = (dict: Uint8Array): Uint8Array => dict.subarray(0, dict.length - 2)

const same = (buf: Uint8Array, a: number, b: number, length: number): boolean =>
  Buffer.compare(buf.subarray(a, a + length), buf.subarray(b, b + length)) === 0

/** A TrueType font with `glyf` outlines, as far as stamps need it. */
export type TrueType = {
  /** Design units per em. */
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
  readonly glyphCount: number
  readonly name: string
  glyphOf(codePoint: number): number
  /** Advance width in design units. */
  advanceOf(glyph: number): number
  /** The font with the outlines of these glyphs only, under their own numbers. */
  subset(glyphs: ReadonlySet<number>): Uint8Array
}

type Table = { readonly start: number; readonly length: number }
/** Tables that a PDF viewer needs to draw (ISO 32000-1 9.9), in the order of the directory. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** Reads a font; nothing when it is none of this kind or is cut off. Reads only fonts that come with the program. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  try {
    return new Reader(bytes)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

class Reader implements TrueType {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
  readonly glyphCount: number
  readonly name: string
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly tables = new Map<string, Table>()
  private readonly advances: number
  private readonly longOffsets: boolean
  private readonly glyphs: ReadonlyMap<number, number>

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (this.view.getUint32(0) !== 0x00010000) throw new RangeError('no TrueType outlines')
    for (let i = 0; i < this.view.getUint16(4); i++) {
      const at = 12 + i * 16
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
      this.tables.set(tag, { start: this.view.getUint32(at + 8), length: this.view.getUint32(at + 12) })
    }
    const head = this.table('head').start
    this.unitsPerEm = this.view.getUint16(head + 18)
    const edge = (at: number) => this.view.getInt16(head + at)
    this.box = [edge(36), edge(38), edge(40), edge(42)]
    this.longOffsets = this.view.getInt16(head + 50) === 1
    const hhea = this.table('hhea').start
    this.ascent = this.view.getInt16(hhea + 4)
    this.descent = this.view.getInt16(hhea + 6)
    this.advances = this.view.getUint16(hhea + 34)
    this.glyphCount = this.view.getUint16(this.table('maxp').start + 4)
    const os2 = this.tables.get('OS/2')
    const hasCaps = os2 !== undefined && this.view.getUint16(os2.start) >= 2
    this.capHeight = hasCaps ? this.view.getInt16(os2.start + 88) : this.ascent
    this.glyphs = readCharacterMap(this.view, this.table('cmap').start)
    this.name = readPostScriptName(this.view, this.tables.get('name')?.start)
  }

  glyphOf(codePoint: number): number {
    return this.glyphs.get(codePoint) ?? 0
  }

  advanceOf(glyph: number): number {
    return this.view.getUint16(this.table('hmtx').start + Math.min(glyph, this.advances - 1) * 4)
  }

  subset(wanted: ReadonlySet<number>): Uint8Array {
    const used = this.withParts(wanted)
    const offsets = new Uint32Array(this.glyphCount + 1)
    const parts: Uint8Array[] = []
    let size = 0
    for (let glyph = 0; glyph < this.glyphCount; glyph++) {
      offsets[glyph] = size
      if (!used.has(glyph)) continue
      const { start, length } = this.outline(glyph)
      parts.push(this.bytes.subarray(start, start + length), new Uint8Array((4 - (length % 4)) % 4))
      size += length + ((4 - (length % 4)) % 4)
    }
    offsets[this.glyphCount] = size
    const loca = Buffer.alloc(offsets.length * 4)
    offsets.forEach((offset, i) => loca.writeUInt32BE(offset, i * 4))
    return assemble(
      kept.flatMap((tag): [string, Uint8Array][] => {
        if (tag === 'glyf') return [[tag, Buffer.concat(parts)]]
        if (tag === 'loca') return [[tag, loca]]
        const table = this.tables.get(tag)
        if (!table) return []
        const data = Uint8Array.from(this.bytes.subarray(table.start, table.start + table.length))
        if (tag === 'head') data[51] = 1
        return [[tag, data]]
      }),
    )
  }

  private table(tag: string): Table {
    const found = this.tables.get(tag)
    if (!found) throw new RangeError(`no table ${tag}`)
    return found
  }

  private outline(glyph: number): Table {
    const loca = this.table('loca').start
    const at = (i: number) =>
      this.longOffsets ? this.view.getUint32(loca + i * 4) : this.view.getUint16(loca + i * 2) * 2
    const start = at(glyph)
    return { start: this.table('glyf').start + start, length: at(glyph + 1) - start }
  }

  /** Adds the glyphs that composite ones are built of, and `.notdef`. */
  private withParts(wanted: ReadonlySet<number>): Set<number> {
    const used = new Set<number>([0])
    const todo = [...wanted]
    while (todo.length) {
      const glyph = todo.pop() ?? 0
      if (used.has(glyph) || glyph >= this.glyphCount) continue
      used.add(glyph)
      todo.push(...this.partsOf(glyph))
    }
    return used
  }

  private partsOf(glyph: number): number[] {
    const { start, length } = this.outline(glyph)
    const parts: number[] = []
    if (length === 0 || this.view.getInt16(start) >= 0) return parts
    for (let at = start + 10, more = true; more;) {
      const flags = this.view.getUint16(at)
      parts.push(this.view.getUint16(at + 2))
      at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
      more = (flags & 0x20) !== 0
    }
    return parts
  }
}

/** Formats 4 and 12, which every Unicode font has one of. */
function readCharacterMap(view: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < view.getUint16(start + 2); i++) {
    const platform = view.getUint16(start + 4 + i * 8)
    const at = start + view.getUint32(start + 8 + i * 8)
    if (platform !== 0 && platform !== 3) continue
    if (view.getUint16(at) === 4) readFormat4(view, at, glyphs)
    else if (view.getUint16(at) === 12) readFormat12(view, at, glyphs)
  }
  return glyphs
}

function readFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(at + 6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(at + 14 + segment)
    const first = view.getUint16(at + 16 + doubled + segment)
    const delta = view.getUint16(at + 16 + doubled * 2 + segment)
    const rangeAt = at + 16 + doubled * 3 + segment
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const raw = range ? view.getUint16(rangeAt + range + (code - first) * 2) : code
      if (raw) glyphs.set(code, (raw + delta) & 0xffff)
    }
  }
}

function readFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const first = view.getUint32(group)
    const last = Math.min(view.getUint32(group + 4), first + 0xffff)
    for (let code = first; code <= last; code++) glyphs.set(code, view.getUint32(group + 8) + code - first)
  }
}

function readPostScriptName(view: DataView, start: number | undefined): string {
  if (start === undefined) return 'Stamp'
  const texts = start + view.getUint16(start + 4)
  for (let i = 0; i < view.getUint16(start + 2); i++) {
    const record = start + 6 + i * 12
    if (view.getUint16(record + 6) !== 6) continue
    let name = ''
    for (let k = 0; k < view.getUint16(record + 8); k++)
      name += String.fromCharCode(view.getUint8(texts + view.getUint16(record + 10) + k))
    const plain = name.replace(/[^A-Za-z0-9-]/g, '')
    if (plain) return plain
  }
  return 'Stamp'
}

/** Puts tables into a font file; both checksums of OpenType's `head` and directory included. */
function assemble(tables: readonly [string, Uint8Array][]): Uint8Array {
  const headSize = 12 + tables.length * 16
  const size = tables.reduce((sum, [, data]) => sum + data.length + ((4 - (data.length % 4)) % 4), headSize)
  const out = Buffer.alloc(size)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  out.writeUInt32BE(0x00010000, 0)
  out.writeUInt16BE(tables.length, 4)
  out.writeUInt16BE(power * 16, 6)
  out.writeUInt16BE(Math.log2(power), 8)
  out.writeUInt16BE((tables.length - power) * 16, 10)
  let at = headSize
  for (const [i, [tag, data]] of tables.entries()) {
    if (tag === 'head') data.fill(0, 8, 12)
    out.set(data, at)
    const entry = 12 + i * 16
    out.write(tag, entry, 'latin1')
    out.writeUInt32BE(sumOf(out, at, data.length), entry + 4)
    out.writeUInt32BE(at, entry + 8)
    out.writeUInt32BE(data.length, entry + 12)
    at += data.length + ((4 - (data.length % 4)) % 4)
  }
  const head = tables.findIndex(([tag]) => tag === 'head')
  const headAt = out.readUInt32BE(12 + head * 16 + 8)
  out.writeUInt32BE((0xb1b0afba - sumOf(out, 0, size)) >>> 0, headAt + 8)
  return out
}

function sumOf(bytes: Buffer, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}

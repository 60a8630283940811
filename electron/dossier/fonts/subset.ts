/**
 * A TrueType font with only the outlines in `glyphs` (and the parts they are composed of). Glyph numbers stay, so
 * text that was set needs no translation; what only layout engines need is left out. Same input, same bytes.
 */
export function subsetFont(font: Uint8Array, glyphs: ReadonlySet<number>): Uint8Array {
  const tables = readTables(font)
  const outlines = readOutlines(tables)
  const wanted = withParts(outlines, glyphs)
  const kept = outlines.map((outline, id) => (wanted.has(id) ? padded(outline) : empty))
  const head = Uint8Array.from(table(tables, 'head'))
  new DataView(head.buffer).setInt16(50, 1) // long offsets
  const made = new Map(tables)
  made.set('head', head)
  made.set('loca', offsets(kept))
  made.set('glyf', concat(kept))
  return writeTables(keptTables.flatMap((tag) => (made.has(tag) ? [[tag, table(made, tag)] as const] : [])))
}

/** What a PDF viewer draws from (ISO 32000-1, 9.9), in the order of the font's directory. */
const keptTables = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

const empty = new Uint8Array(0)

type Tables = ReadonlyMap<string, Uint8Array>

function table(tables: Tables, tag: string): Uint8Array {
  const found = tables.get(tag)
  if (!found) throw new Error(`font without ${tag}`)
  return found
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font)
  const tables = new Map<string, Uint8Array>()
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const tag = String.fromCodePoint(...font.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 8)
    tables.set(tag, font.subarray(start, start + view.getUint32(entry + 12)))
  }
  return tables
}

function readOutlines(tables: Tables): Uint8Array[] {
  const long = viewOf(table(tables, 'head')).getInt16(50) === 1
  const loca = viewOf(table(tables, 'loca'))
  const glyf = table(tables, 'glyf')
  const at = (id: number): number => (long ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2)
  const count = viewOf(table(tables, 'maxp')).getUint16(4)
  return Array.from({ length: count }, (_, id) => glyf.subarray(at(id), at(id + 1)))
}

/** Glyph 0 is the box for what cannot be drawn: always there. */
function withParts(outlines: readonly Uint8Array[], glyphs: ReadonlySet<number>): Set<number> {
  const wanted = new Set<number>()
  const queue = [0, ...glyphs]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (wanted.has(id)) continue
    wanted.add(id)
    queue.push(...partsOf(outlines[id] ?? empty))
  }
  return wanted
}

/** Glyph numbers inside a composite outline (OpenType, table glyf). */
function partsOf(outline: Uint8Array): number[] {
  if (outline.length === 0) return []
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return []
  const parts: number[] = []
  for (let place = 10, more = true; more;) {
    const flags = view.getUint16(place)
    parts.push(view.getUint16(place + 2))
    place += 4 + ((flags & 1) === 0 ? 2 : 4)
    if ((flags & 8) !== 0) place += 2
    else if ((flags & 0x40) !== 0) place += 4
    else if ((flags & 0x80) !== 0) place += 8
    more = (flags & 0x20) !== 0
  }
  return parts
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  whole.set(bytes)
  return whole
}

function offsets(outlines: readonly Uint8Array[]): Uint8Array {
  const loca = new Uint8Array((outlines.length + 1) * 4)
  const view = viewOf(loca)
  let place = 0
  for (const [id, { length }] of outlines.entries()) {
    place += length
    view.setUint32((id + 1) * 4, place)
  }
  return loca
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}

function writeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + tables.length * 16)
  const view = viewOf(directory)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x0001_0000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - 2 ** power * 16)
  let place = directory.length
  const bodies = tables.map(([tag, bytes], entry) => {
    const body = padded(bytes)
    const at = 12 + entry * 16
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(at + letter, tag.charCodeAt(letter))
    view.setUint32(at + 4, checksum(body))
    view.setUint32(at + 8, place)
    view.setUint32(at + 12, bytes.length)
    place += body.length
    return body
  })
  return concat([directory, ...bodies])
}

function checksum(body: Uint8Array): number {
  const view = viewOf(body)
  let sum = 0
  for (let place = 0; place < body.length; place += 4) sum = (sum + view.getUint32(place)) >>> 0
  return sum
}

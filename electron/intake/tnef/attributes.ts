/** One attribute of a TNEF stream ([MS-OXTNEF] 2.1.3.1). */
export interface Attribute {
  /** Of an attachment, not of the message. */
  readonly ofAttachment: boolean
  /** The lower half of its number. */
  readonly id: number
  readonly data: Buffer
}

const signature = 0x223e9f78
const mostAttributes = 20_000

/** The attributes one after another; ends where the stream is cut off. Checksums are not held against it. */
export function attributesIn(bytes: Uint8Array): Attribute[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Attribute[] = []
  if (view.length < 6 || view.readUInt32LE(0) !== signature) return found
  let at = 6
  while (at + 9 <= view.length && found.length < mostAttributes) {
    const level = view[at]
    const length = view.readUInt32LE(at + 5)
    if (level !== 1 && level !== 2) break
    const data = view.subarray(at + 9, at + 9 + length)
    found.push({ ofAttachment: level === 2, id: view.readUInt16LE(at + 1), data })
    at += 9 + length + 2
  }
  return found
}

/** The properties of a list ([MS-OXTNEF] 2.1.3.3) by their number: of each its first value, as its bytes. */
export type Properties = ReadonlyMap<number, { readonly type: number; readonly data: Buffer }>

const mostProperties = 5_000

/** Reads a list of properties as far as it is whole. Named ones are passed over. */
export function propertiesIn(view: Buffer): Properties {
  const found = new Map<number, { type: number; data: Buffer }>()
  const walk = new Walk(view)
  try {
    for (let left = Math.min(walk.u32(), mostProperties); left > 0; left--) {
      const tag = walk.u32()
      const [type, id] = [tag & 0xffff, tag >>> 16]
      if (id >= 0x8000) walk.name()
      const [data] = walk.values(type)
      if (data !== undefined && !found.has(id)) found.set(id, { type: type & 0xfff, data })
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

const widths: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x0a: 4,
  0x0b: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x14: 8,
  0x40: 8,
  0x48: 16,
}
const variable = new Set([0x0d, 0x1e, 0x1f, 0x102])

/** Goes through a list; throws `RangeError` at its end. */
class Walk {
  readonly #view: Buffer
  #at = 0

  constructor(view: Buffer) {
    this.#view = view
  }

  u32(): number {
    const value = this.#view.readUInt32LE(this.#at)
    this.#at += 4
    return value
  }

  /** A set, and a number or a name in it. */
  name(): void {
    this.#take(16)
    if (this.u32() === 0) this.#take(4)
    else this.#take(this.u32())
  }

  /** Every value of a property, the first of which counts. */
  values(type: number): Buffer[] {
    const base = type & 0xfff
    const width = widths[base]
    if (width === undefined && !variable.has(base)) throw new RangeError('unknown type')
    const count = width === undefined || (type & 0x1000) !== 0 ? this.u32() : 1
    const values: Buffer[] = []
    for (let left = Math.min(count, mostProperties); left > 0; left--)
      values.push(this.#take(width ?? this.u32()))
    return values
  }

  /** Everything is filled up to whole groups of four. */
  #take(length: number): Buffer {
    if (this.#at + length > this.#view.length) throw new RangeError('cut off')
    const data = this.#view.subarray(this.#at, this.#at + length)
    this.#at += length + ((4 - (length % 4)) % 4)
    return data
  }
}

import { crc32, deflateRawSync } from 'node:zlib'

/** An entry as somebody might write it, true or not. */
export type Entry = {
  readonly name: string | Buffer
  readonly data: Uint8Array | string
  /** Stored as it is instead of packed. */
  readonly stored?: boolean
  /** What the directory says of its size. */
  readonly claims?: number
  /** Bits of the general purpose flag besides "the name is UTF-8". */
  readonly flags?: number
  /** Unix mode. */
  readonly mode?: number
  readonly crc?: number
  readonly method?: number
}

type Made = {
  readonly name: Buffer
  readonly packed: Uint8Array
  readonly entry: Entry
  readonly size: number
  readonly sum: number
}

/** A ZIP of these entries. */
export function makeZip(entries: readonly Entry[]): Uint8Array {
  const made = entries.map(pack)
  const pieces: Uint8Array[] = []
  const offsets: number[] = []
  let at = 0
  for (const one of made) {
    offsets.push(at)
    const head = localHeader(one)
    pieces.push(head, one.packed)
    at += head.length + one.packed.length
  }
  const directory = made.map((one, index) => directoryHeader(one, offsets[index] ?? 0))
  return Buffer.concat([...pieces, ...directory, endRecord(made.length, at, directory)])
}

/**
 * Files that share one kernel of packed zeros: the data of each is the header of the next one, as stored blocks, and
 * then the kernel (Fifield, "A better zip bomb", WOOT 2019).
 */
export function overlappingZip(files: number, kernel: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(kernel))
  const kernelSum = crc32(Buffer.alloc(kernel))
  const one = (index: number): Made => ({
    name: Buffer.from(`${index}.txt`),
    packed: data,
    entry: { name: '', data: '' },
    size: kernel,
    sum: kernelSum,
  })
  // The plain form: every entry of the directory points at the same bytes.
  const head = localHeader(one(0))
  const directory = Array.from({ length: files }, (_, index) => directoryHeader(one(index), 0))
  return Buffer.concat([head, data, ...directory, endRecord(files, head.length + data.length, directory)])
}

/** The quoting form: the header of each file is quoted, as a stored block, in the data of the one before. */
export function quotingZip(files: number, kernel: number): Uint8Array {
  let tail: Buffer = deflateRawSync(Buffer.alloc(kernel))
  let plain: Buffer = Buffer.alloc(kernel)
  const made: { one: Made; fromEnd: number }[] = []
  for (let index = files - 1; index >= 0; index -= 1) {
    const one: Made = {
      name: Buffer.from(`${index}.txt`),
      packed: tail,
      entry: { name: '', data: '' },
      size: plain.length,
      sum: crc32(plain),
    }
    const head = localHeader(one)
    made.unshift({ one, fromEnd: head.length + tail.length })
    const quote = Buffer.alloc(5)
    quote.writeUInt16LE(head.length, 1)
    quote.writeUInt16LE(~head.length & 0xffff, 3)
    plain = Buffer.concat([head, plain])
    tail = Buffer.concat([index === 0 ? Buffer.alloc(0) : quote, head, tail])
  }
  const directory = made.map(({ one, fromEnd }) => directoryHeader(one, tail.length - fromEnd))
  return Buffer.concat([tail, ...directory, endRecord(files, tail.length, directory)])
}

/** Bombs hold the same bytes over and over; they are packed once. */
const packedBefore = new WeakMap<Uint8Array, { packed: Uint8Array; sum: number }>()

function packOnce(data: Uint8Array): { packed: Uint8Array; sum: number } {
  const known = packedBefore.get(data) ?? { packed: deflateRawSync(data), sum: crc32(data) }
  packedBefore.set(data, known)
  return known
}

function pack(entry: Entry): Made {
  const data = typeof entry.data === 'string' ? Buffer.from(entry.data) : entry.data
  const { packed, sum } = packOnce(data)
  return {
    name: Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name),
    packed: entry.stored === true ? data : packed,
    entry,
    size: entry.claims ?? data.length,
    sum: entry.crc ?? sum,
  }
}

function localHeader(one: Made): Buffer {
  const head = Buffer.alloc(30 + one.name.length)
  head.writeUInt32LE(0x04034b50, 0)
  fill(head, 4, one)
  one.name.copy(head, 30)
  return head
}

function directoryHeader(one: Made, offset: number): Buffer {
  const head = Buffer.alloc(46 + one.name.length)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE((3 << 8) | 20, 4)
  fill(head, 6, one)
  head.writeUInt32LE(((one.entry.mode ?? 0o100644) << 16) >>> 0, 38)
  head.writeUInt32LE(offset, 42)
  one.name.copy(head, 46)
  return head
}

/** What both headers hold, from the version that is needed on. */
function fill(head: Buffer, from: number, { entry, packed, size, sum, name }: Made): void {
  head.writeUInt16LE(20, from)
  head.writeUInt16LE(0x800 | (entry.flags ?? 0), from + 2)
  head.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), from + 4)
  head.writeUInt32LE(sum, from + 10)
  head.writeUInt32LE(packed.length, from + 14)
  head.writeUInt32LE(size, from + 18)
  head.writeUInt16LE(name.length, from + 22)
}

function endRecord(entries: number, offset: number, directory: readonly Buffer[]): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(
    directory.reduce((sum, head) => sum + head.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}

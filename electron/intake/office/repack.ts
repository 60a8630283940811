import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { upToEnd } from '../zip/end-record.ts'
import { Unreadable } from '../reader/unreadable.ts'

/** What an office file may hold unpacked, all parts together: text packs well, pictures hardly at all. */
const mostBytes = (packed: number): number => Math.min(400_000_000, 60_000_000 + 4 * packed)
const mostParts = 4_000

/**
 * The parts of an office file (ZIP) that `wanted` names, unpacked while their real bytes are counted: what a part says of its
 * own size is not believed. Throws `Unreadable` (`too-large`, `damaged`, `needs-password`).
 */
export async function unpackParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  const whole = upToEnd(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const zip = await yauzl.fromBufferPromise(whole, {
    lazyEntries: true,
    validateEntrySizes: false,
    strictFileNames: false,
  })
  let left = mostBytes(bytes.length)
  let count = 0
  for await (const entry of zip.eachEntry()) {
    if (++count > mostParts) throw new Unreadable('too-much-inside')
    const name = entry.fileName.replace(/^\/+/, '')
    if (name.endsWith('/') || !wanted(name)) continue
    if (entry.isEncrypted()) throw new Unreadable('needs-password')
    const part = await unpack(zip, entry, left)
    left -= part.length
    if (!parts.has(name)) parts.set(name, part)
  }
  return parts
}

async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, left: number): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Buffer)) continue
    size += chunk.length
    if (size > left) throw new Unreadable('too-much-inside')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The parts as a ZIP without compression, for readers that open a whole file. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, data] of parts) {
    const label = Buffer.from(name)
    const head = headOf(data, label.length)
    files.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, label]), Buffer.from(data))
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, place, label]))
    at += 30 + label.length + data.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, index, end])
}

/** Version to extra length: what a local and a central header have in common (APPNOTE 4.3.7), names in UTF-8. */
function headOf(data: Uint8Array, nameLength: number): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(0x800, 2)
  head.writeUInt32LE(crc32(data), 10)
  head.writeUInt32LE(data.length, 14)
  head.writeUInt32LE(data.length, 18)
  head.writeUInt16LE(nameLength, 22)
  return head
}

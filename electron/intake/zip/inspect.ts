import { once } from 'node:events'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Unreadable } from '../reader/unreadable.ts'
import { upToEnd } from './end-record.ts'
import { memberOf, type ZipMember } from './members.ts'

/** Limits of security.md section 4. */
const mostEntries = 2_000
const mostBytes = 1_000_000_000
const mostRatio = 200
/** A blank page of a scan packs well too; only what grows large by it is a bomb. */
const ratioFrom = 1_000_000

/** An archive that keeps to the limits, with the files in it. */
export interface Inspected {
  readonly members: readonly ZipMember[]
  /** The bytes of a file that is not refused. Throws `Unreadable` (`damaged`). */
  readonly bytesOf: (at: number) => Promise<Uint8Array<ArrayBuffer>>
}

/**
 * Reads the directory of a ZIP, and then every file in it once, counting what really comes out. Throws
 * `Unreadable`: `zip-too-many`, `zip-bomb` (too large, packed too tightly, files over one another, more inside than
 * is said), `needs-password`, `damaged`. Nothing of the archive may be used then.
 */
export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { file, entries } = await directoryOf(upToEnd(buffer))
  mustKeepToLimits(entries, buffer.length)
  const members: ZipMember[] = []
  for (const [at, entry] of entries.entries()) {
    const member = memberOf(entry, at)
    if (member === undefined) continue
    const whole = member.refused !== undefined || (await isWhole(file, entry))
    members.push(whole ? member : { ...member, refused: 'damaged' })
  }
  return {
    members,
    bytesOf: async (at) => {
      const entry = entries[at]
      if (entry === undefined) throw new Unreadable('damaged')
      return unpack(file, entry)
    },
  }
}

async function directoryOf(buffer: Buffer): Promise<{ file: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = []
  try {
    const file = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false })
    if (file.entryCount > mostEntries) throw new Unreadable('zip-too-many')
    for await (const entry of file.eachEntry()) entries.push(entry)
    return { file, entries }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const locked = error instanceof Error && error.message.includes('encryption')
    throw new Unreadable(locked ? 'needs-password' : 'damaged')
  }
}

function mustKeepToLimits(entries: readonly Entry[], size: number): void {
  let total = 0
  for (const entry of entries) {
    total += entry.uncompressedSize
    if (isTight(entry.uncompressedSize, entry.compressedSize)) throw new Unreadable('zip-bomb')
  }
  if (total > mostBytes || isTight(total, size) || overlaps(entries)) throw new Unreadable('zip-bomb')
}

const isTight = (unpacked: number, packed: number): boolean =>
  unpacked > ratioFrom && unpacked > packed * mostRatio

/** Whether two files share bytes, the trick of the bombs of Fifield (2019): each is then unpacked over and over. */
function overlaps(entries: readonly Entry[]): boolean {
  let end = 0
  for (const entry of entries.toSorted(byOffset)) {
    if (entry.relativeOffsetOfLocalHeader < end) return true
    end = entry.relativeOffsetOfLocalHeader + localHeader + entry.fileNameLength + entry.compressedSize
  }
  return false
}

/** Without its name and extra fields. */
const localHeader = 30
const byOffset = (a: Entry, b: Entry): number => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader

/** Unpacks without keeping. Throws `Unreadable` (`zip-bomb`) when more comes out than the directory says. */
async function isWhole(file: ZipFile, entry: Entry): Promise<boolean> {
  let [count, sum] = [0, 0]
  const read = await consume(file, entry, (piece) => {
    count += piece.length
    if (count > entry.uncompressedSize) throw new Unreadable('zip-bomb')
    sum = crc32(piece, sum)
  })
  return read && count === entry.uncompressedSize && sum === entry.crc32
}

async function unpack(file: ZipFile, entry: Entry): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(entry.uncompressedSize)
  let count = 0
  const read = await consume(file, entry, (piece) => {
    if (count + piece.length > all.length) throw new Unreadable('damaged')
    all.set(piece, count)
    count += piece.length
  })
  if (!read || count < all.length) throw new Unreadable('damaged')
  return all
}

/** Gives the unpacked pieces to `take`; what that throws is thrown on. False: the data is damaged. */
async function consume(file: ZipFile, entry: Entry, take: (piece: Buffer) => void): Promise<boolean> {
  let stopped: unknown
  try {
    const stream = await file.openReadStreamPromise(entry)
    stream.on('data', (piece: Buffer) => {
      try {
        take(piece)
      } catch (error) {
        stopped = error
        stream.destroy(error instanceof Error ? error : undefined)
      }
    })
    await once(stream, 'end')
    return true
  } catch {
    if (stopped !== undefined) throw stopped
    return false
  }
}

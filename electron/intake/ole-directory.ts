const mostSectors = 512
/** Smaller streams lie elsewhere ([MS-CFB] 2.7). */
const leastOwnSectors = 4_096

/** What lies directly in the root of an OLE compound file; everything in it when its tree leads nowhere. */
export function topOf(view: Buffer): readonly Entry[] {
  const entries = directoryOf(view)
  const seen = new Set<number>()
  const top: Entry[] = []
  const waiting = [entries[0]?.child ?? 0]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at]
    if (entry === undefined || at === 0 || seen.has(at)) continue
    seen.add(at)
    top.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return top.length > 0 ? top : entries
}

/** The first bytes of a stream in the root, up to a sector of them; undefined when it is not there or is small. */
export function headOf(view: Buffer, stream: string): Buffer | undefined {
  const entry = topOf(view).find(({ name, size }) => name === stream && size >= leastOwnSectors)
  if (entry === undefined) return undefined
  const sector = 1 << view.readUInt16LE(30)
  return view.subarray((entry.start + 1) * sector, (entry.start + 2) * sector)
}

/** A stream or storage in an OLE compound file ([MS-CFB] 2.6.1). */
interface Entry {
  readonly name: string
  /** Its first sector. */
  readonly start: number
  readonly size: number
  readonly left: number
  readonly right: number
  readonly child: number
}

function directoryOf(view: Buffer): Entry[] {
  if (view.length < 512) return []
  const shift = view.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return []
  const size = 1 << shift
  const entries: Entry[] = []
  let sector = view.readUInt32LE(48)
  for (let walked = 0; walked < mostSectors && (sector + 2) * size <= view.length; walked++) {
    const start = (sector + 1) * size
    for (let at = start; at < start + size; at += 128) entries.push(entryAt(view, at))
    sector = nextSector(view, sector, size)
  }
  return entries
}

function entryAt(view: Buffer, at: number): Entry {
  const length = Math.min(view.readUInt16LE(at + 64), 64)
  return {
    name: view.toString('utf16le', at, at + Math.max(0, length - 2)),
    left: view.readUInt32LE(at + 68),
    right: view.readUInt32LE(at + 72),
    child: view.readUInt32LE(at + 76),
    start: view.readUInt32LE(at + 116),
    size: view.readUInt32LE(at + 120),
  }
}

/** The next sector of a chain, through the first 109 FAT sectors: 6.8 MB at 512 bytes, enough for a directory. */
function nextSector(view: Buffer, sector: number, size: number): number {
  const perSector = size / 4
  const fatIndex = Math.floor(sector / perSector)
  if (fatIndex >= 109) return 0xffffffff
  const fatSector = view.readUInt32LE(76 + 4 * fatIndex)
  const at = (fatSector + 1) * size + 4 * (sector % perSector)
  return at + 4 <= view.length ? view.readUInt32LE(at) : 0xffffffff
}

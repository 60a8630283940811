import { kinds, type Sniffed } from './kinds.ts'

const mostSectors = 512

/**
 * What an OLE compound file holds, by the streams in its directory ([MS-CFB] 2.6): an Outlook message, an
 * old office file or an encrypted new one.
 */
export function sniffOle(bytes: Uint8Array): Sniffed {
  const names = new Set(directoryNames(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  if (names.has('__properties_version1.0') && names.has('__nameid_version1.0')) return msg
  if ([...names].some((name) => name.startsWith('__substg1.0_'))) return msg
  if (names.has('EncryptedPackage')) return { kind: 'locked-office', ...kinds['locked-office'] }
  const office = oldOffice.find(([stream]) => names.has(stream))
  if (office === undefined) return { kind: 'ole-office', ...kinds['ole-office'] }
  return { kind: 'ole-office', mime: office[1], extension: office[2] }
}

const msg: Sniffed = { kind: 'msg', ...kinds.msg }

const oldOffice: readonly (readonly [string, string, string])[] = [
  ['WordDocument', 'application/msword', 'doc'],
  ['Workbook', 'application/vnd.ms-excel', 'xls'],
  ['Book', 'application/vnd.ms-excel', 'xls'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint', 'ppt'],
]

function directoryNames(view: Buffer): string[] {
  if (view.length < 512) return []
  const shift = view.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return []
  const size = 1 << shift
  const names: string[] = []
  let sector = view.readUInt32LE(48)
  for (let walked = 0; walked < mostSectors && (sector + 2) * size <= view.length; walked++) {
    const start = (sector + 1) * size
    for (let at = start; at < start + size; at += 128) names.push(entryName(view, at))
    sector = nextSector(view, sector, size)
  }
  return names
}

function entryName(view: Buffer, at: number): string {
  const length = Math.min(view.readUInt16LE(at + 64), 64)
  return view.toString('utf16le', at, at + Math.max(0, length - 2))
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

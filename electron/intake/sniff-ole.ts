import { kinds, type Sniffed } from './kinds.ts'
import { topOf } from './ole-directory.ts'

/**
 * What an OLE compound file holds, by the streams in its directory ([MS-CFB] 2.6): an Outlook message, an
 * old office file or an encrypted new one. What is embedded in it has streams of the same names deeper down.
 */
export function sniffOle(bytes: Uint8Array): Sniffed {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = new Set(topOf(file).map(({ name }) => name))
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

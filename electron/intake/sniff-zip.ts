import type { FileKind } from './kinds.ts'

const endRecordReach = 22 + 0xffff
const mostEntries = 5_000

/**
 * Which office format a ZIP holds, by the names in its directory; nothing is unpacked. A ZIP without a readable
 * directory is a `zip` all the same.
 */
export function sniffZip(bytes: Uint8Array): FileKind {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = directoryNames(view)
  if (names.has('[Content_Types].xml')) {
    const part = [...names].find((name) => /^(word|xl|ppt)\//.test(name))
    if (part !== undefined) return officeParts[part.slice(0, part.indexOf('/'))] ?? 'zip'
  }
  return openDocument(view) ?? 'zip'
}

const officeParts: Record<string, FileKind> = { word: 'docx', xl: 'xlsx', ppt: 'pptx' }

/**
 * ODF keeps its kind in a first, uncompressed entry `mimetype` (ODF 1.2 part 3, 3.3). Templates are of the same kind;
 * drawings, formulas and databases are not read.
 */
function openDocument(view: Buffer): FileKind | undefined {
  const head = view.toString('latin1', 30, 110)
  const said =
    /^mimetype.{0,40}?application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?:-template)?(?!-)/s
  const part = said.exec(head)?.[1]
  return part === undefined ? undefined : openDocumentParts[part]
}

const openDocumentParts: Record<string, FileKind> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }

function directoryNames(view: Buffer): Set<string> {
  const names = new Set<string>()
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end < view.length - endRecordReach || end + 22 > view.length) return names
  let at = view.readUInt32LE(end + 16)
  while (at + 46 <= view.length && names.size < mostEntries && view.readUInt32LE(at) === 0x02014b50) {
    const nameLength = view.readUInt16LE(at + 28)
    names.add(view.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return names
}

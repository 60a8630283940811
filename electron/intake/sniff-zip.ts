import { constants, inflateRawSync } from 'node:zlib'
import type { FileKind } from './kinds.ts'
import { endOf } from './zip/end-record.ts'

const mostEntries = 5_000

/**
 * Which office format a ZIP holds, by the names in its directory; nothing is unpacked. A ZIP without a readable
 * directory is a `zip` all the same.
 */
export function sniffZip(bytes: Uint8Array): FileKind {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(view)
  if (entries.has('[content_types].xml')) {
    const part = [...entries.keys()].find((name) => /^(word|xl|ppt)\//.test(name))
    if (part !== undefined) return officeParts[part.slice(0, part.indexOf('/'))] ?? 'zip'
  }
  return openDocument(view) ?? repackedDocument(view, entries) ?? 'zip'
}

const officeParts: Record<string, FileKind> = { word: 'docx', xl: 'xlsx', ppt: 'pptx' }

/**
 * ODF keeps its kind in a first, uncompressed entry `mimetype` (ODF 1.2 part 3, 3.3). Templates are of the same kind;
 * drawings, formulas and databases are not read.
 */
function openDocument(view: Buffer): FileKind | undefined {
  const head = view.toString('latin1', 30, 110)
  return head.startsWith('mimetype') ? kindSaid(head) : undefined
}

function kindSaid(text: string): FileKind | undefined {
  const said =
    /application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?:-template)?(?!-)/.exec(text)
  return openDocumentParts[said?.[1] ?? '']
}

/** What tells that a ZIP was packed by another program than an office one: the kind stands anywhere in it, packed or not. */
function repackedDocument(view: Buffer, entries: Entries): FileKind | undefined {
  const kind = entries.get('mimetype')
  if (kind === undefined || !entries.has('content.xml')) return undefined
  return kindSaid(startOf(view, kind))
}

const longestKind = 200

/** The first letters of an entry; none when they cannot be had. */
function startOf(view: Buffer, at: number): string {
  if (at + 30 > view.length) return ''
  const from = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
  const data = view.subarray(from, from + longestKind)
  if (view.readUInt16LE(at + 8) === 0) return data.toString('latin1')
  try {
    return inflateRawSync(data, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: longestKind,
    }).toString('latin1')
  } catch {
    return ''
  }
}

const openDocumentParts: Record<string, FileKind> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }

/** Where each entry stands, by its name in small letters and with `/` between folders, as some programs do not write it. */
type Entries = ReadonlyMap<string, number>

function directoryOf(view: Buffer): Entries {
  const entries = new Map<string, number>()
  const end = endOf(view)
  if (end < 0) return entries
  let at = view.readUInt32LE(end + 16)
  while (at + 46 <= view.length && entries.size < mostEntries && view.readUInt32LE(at) === 0x02014b50) {
    const nameLength = view.readUInt16LE(at + 28)
    const name = view.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name.replaceAll('\\', '/').toLowerCase(), view.readUInt32LE(at + 42))
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries
}

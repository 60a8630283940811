import { getFileNameLowLevel, type Entry } from 'yauzl'
import { displayName } from '../file-name.ts'
import { isSystemName, mostFileBytes } from '../walk.ts'

/** Why a file in a ZIP does not become a document of its own. It stays in the ZIP, which is kept whole. */
export type MemberRefusal =
  | 'needs-password'
  | 'damaged'
  | 'zip-method'
  | 'too-large'
  | 'symlink'
  | 'not-a-file'
  | 'system-file'

/** A file in a ZIP, by its place in the directory. Its name and folders are only to show, never a path. */
export interface ZipMember {
  readonly at: number
  readonly name: string
  /** The folders in the ZIP; `/` between them. */
  readonly folder: string
  readonly bytes: number
  readonly refused?: MemberRefusal
}

/** The file of an entry as its directory tells it; undefined for a folder. */
export function memberOf(entry: Entry, at: number): ZipMember | undefined {
  const foreign = nameOf(entry)
  if (/[/\\]$/.test(foreign)) return undefined
  const parts = foreign.split(/[/\\]/)
  const refused = refusalOf(entry, parts)
  const name = displayName(parts.at(-1) ?? '')
  const member = { at, name, folder: folderOf(parts.slice(0, -1)), bytes: entry.uncompressedSize }
  return refused === undefined ? member : { ...member, refused }
}

/** Names are UTF-8 or code page 437, as the entry says (APPNOTE 4.4.4, bit 11). */
function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

const deepest = 20
const longestFolder = 500

function folderOf(parts: readonly string[]): string {
  return parts
    .filter((part) => !/^(?:\.{0,2}|[a-z]:)$/i.test(part.trim()))
    .map((part) => displayName(part, ''))
    .filter((part) => part !== '')
    .slice(0, deepest)
    .join('/')
    .slice(0, longestFolder)
    .toWellFormed()
}

function refusalOf(entry: Entry, parts: readonly string[]): MemberRefusal | undefined {
  if (parts.some((part, at) => isSystemName(part, at > 0 && !/^\.{1,2}$/.test(part)))) return 'system-file'
  const type = fileType(entry)
  if (type === symbolicLink) return 'symlink'
  if (type !== 0 && type !== regularFile) return 'not-a-file'
  if (entry.isEncrypted()) return 'needs-password'
  if (!entry.canDecodeFileData()) return 'zip-method'
  return entry.uncompressedSize > mostFileBytes ? 'too-large' : undefined
}

const symbolicLink = 0o120000
const regularFile = 0o100000

/** The type in the Unix mode, for entries that were made where files have one. */
function fileType(entry: Entry): number {
  const unix = 3
  return entry.versionMadeBy >>> 8 === unix ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0
}

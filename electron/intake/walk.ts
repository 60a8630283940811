import { lstat, readdir } from 'node:fs/promises'
import type { Dirent, Stats } from 'node:fs'
import { basename, join } from 'node:path'
import { fileFailure } from './file-failure.ts'

/** 500 MB a document (design section 5). */
export const mostFileBytes = 500_000_000
const mostFiles = 20_000
const deepest = 64

export const walkRefusals = [
  'system-file',
  'symlink',
  'not-a-file',
  'too-large',
  'too-many',
  'too-deep',
  'not-found',
  'unreadable-name',
  'no-permission',
  'unreadable-file',
] as const
export type WalkRefusal = (typeof walkRefusals)[number]

export type Found =
  | { readonly path: string; readonly status: 'file'; readonly bytes: number }
  | { readonly path: string; readonly status: 'refused'; readonly reason: WalkRefusal }

/**
 * Every file under the given files and folders, folder by folder in order of name, each either to be read or
 * refused with a reason; none is left out in silence. Symbolic links are not followed. Files named by the person
 * may be hidden ones; inside folders hidden and system files are refused. Throws the signal's reason on abort.
 */
export async function walk(paths: readonly string[], signal?: AbortSignal): Promise<Found[]> {
  const found: Found[] = []
  for (const path of paths) await visit({ path, depth: 0 }, found, signal)
  return found
}

interface Place {
  readonly path: string
  readonly depth: number
}

async function visit(place: Place, found: Found[], signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  const { path } = place
  let names: string[] = []
  try {
    const stats = await lstat(path)
    const reason = refusalOf(place, stats, found)
    if (reason !== null) found.push({ path, status: 'refused', reason })
    else if (stats.isDirectory()) names = await sortedNames(path)
    else found.push({ path, status: 'file', bytes: stats.size })
  } catch (error) {
    found.push({ path, status: 'refused', reason: reasonOf(error, path) })
  }
  for (const name of names) await visit({ path: join(path, name), depth: place.depth + 1 }, found, signal)
}

function refusalOf({ path, depth }: Place, stats: Stats, found: readonly Found[]): WalkRefusal | null {
  if (isSystemName(basename(path), depth > 0)) return 'system-file'
  if (stats.isSymbolicLink()) return 'symlink'
  if (stats.isDirectory()) return depth > deepest ? 'too-deep' : null
  if (!stats.isFile()) return 'not-a-file'
  if (stats.size > mostFileBytes) return 'too-large'
  return found.length >= mostFiles ? 'too-many' : null
}

const byName = new Intl.Collator('nl', { numeric: true })

async function sortedNames(path: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(path, { withFileTypes: true })
  return entries.map((entry) => entry.name).toSorted((a, b) => byName.compare(a, b) || (a < b ? -1 : 1))
}

/** What file managers and office programs leave behind; inside a folder also every hidden name. */
export function isSystemName(name: string, inside: boolean): boolean {
  if (/^(?:\.ds_store|thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx)$/i.test(name)) return true
  return inside && /^(?:\.|~\$)/.test(name)
}

/** Bytes of a name that are no text come as U+FFFD, and by that name there is no file. */
function reasonOf(error: unknown, path: string): WalkRefusal {
  const { kind } = fileFailure(error, path)
  if (kind === 'not-found' && path.includes('\ufffd')) return 'unreadable-name'
  return kind === 'not-found' || kind === 'no-permission' ? kind : 'unreadable-file'
}

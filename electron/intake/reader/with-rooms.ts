import type { Result } from '../../../shared/result.ts'
import { isLegible } from '../legible.ts'
import type { PageRooms, ReadResult } from './messages.ts'

/**
 * What was read, with the room on its pages. Looked at apart, so that a page that cannot be drawn costs nothing of what
 * was read; pages that are still to be recognised are drawn then anyway.
 */
export async function withRooms(
  read: ReadResult,
  bytes: Uint8Array,
  look: (pages: Uint8Array, without: readonly number[]) => Promise<Result<PageRooms>>,
): Promise<ReadResult> {
  const pages = read.rendition ?? (read.kind === 'pdf' && read.status === 'read' ? bytes : undefined)
  if (pages === undefined) return read
  const isLater = (page: number): boolean => read.ocr === 'needed' && !isLegible(read.pageTexts[page] ?? '')
  const without = Array.from({ length: read.pages }, (_, page) => page).filter(isLater)
  if (without.length === read.pages) return read
  const found = await look(pages, without)
  return found.ok ? { ...read, rooms: found.value } : read
}

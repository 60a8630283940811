import type { Result } from '../../../shared/result.ts'
import { isLegible } from '../legible.ts'
import type { PageRooms, ReadResult } from './messages.ts'

/**
 * What was read, with the room on its pages. Where reading did not tell, they are looked at apart, so that a page that
 * cannot be drawn costs nothing of what was read; pages that are still to be recognised are drawn then anyway.
 */
export async function withRooms(
  read: ReadResult,
  bytes: Uint8Array,
  look: (pages: Uint8Array, without: readonly number[]) => Promise<Result<PageRooms>>,
): Promise<ReadResult> {
  const pages = read.rendition ?? (read.kind === 'pdf' && read.status === 'read' ? bytes : undefined)
  if (pages === undefined) return read
  const told = read.rooms ?? []
  const isLater = (page: number): boolean => read.ocr === 'needed' && !isLegible(read.pageTexts[page] ?? '')
  const isDone = (page: number): boolean => (told[page] ?? null) !== null || isLater(page)
  const without = Array.from({ length: read.pages }, (_, page) => page).filter(isDone)
  if (without.length === read.pages) return read
  const found = await look(pages, without)
  return found.ok ? { ...read, rooms: together(told, found.value) } : read
}

const together = (told: PageRooms, seen: PageRooms): PageRooms =>
  Array.from({ length: Math.max(told.length, seen.length) }, (_, page) => told[page] ?? seen[page] ?? null)

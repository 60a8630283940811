import * as mupdf from 'mupdf'
import { packRoom, roomDots, roomOf } from '../../../shared/pages/room.ts'
import type { Tasks } from './messages.ts'
import { tryOnPage, withPdf } from './open.ts'

const mostPages = 2_000

/**
 * Looks where pages of a PDF have room for a page number: each is drawn small. What takes too long, or cannot be
 * drawn, is left out. Throws `Unreadable`.
 */
export function rooms(
  bytes: Uint8Array,
  { without, softLimitMs }: Tasks['rooms']['ask'],
): Tasks['rooms']['answer'] {
  const until = performance.now() + softLimitMs
  const left = new Set(without)
  return withPdf(bytes, (pdf, pages) => {
    const found: (Uint8Array | null)[] = []
    for (let index = 0; index < Math.min(pages, mostPages) && performance.now() < until; index += 1)
      found.push(left.has(index) ? null : (tryOnPage(pdf, index, roomOn) ?? null))
    return found
  })
}

function roomOn(page: mupdf.Page): Uint8Array | null {
  const [left, top, right, bottom] = page.getBounds()
  const size = { width: right - left, height: bottom - top }
  if (!(size.width >= 1 && size.height >= 1 && size.width < 1e6 && size.height < 1e6)) return null
  const scale = roomDots / Math.max(size.width, size.height)
  // To the edge of a whole dot, so that places on the picture are places on the page.
  const whole = (side: number): number => Math.max(1, Math.round(side * scale)) / side
  const matrix = mupdf.Matrix.scale(whole(size.width), whole(size.height))
  const pixmap = page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false, true)
  try {
    const drawn = { width: pixmap.getWidth(), height: pixmap.getHeight(), data: pixmap.getPixels() }
    return packRoom(roomOf(drawn, size))
  } finally {
    pixmap.destroy()
  }
}

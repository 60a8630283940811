import * as mupdf from 'mupdf'
import { emptyRoom, packRoom, roomDots, touchesBands, withBoxes } from '../../../shared/pages/room.ts'

/** What the text of a plain page is read with, for the places of what it shows to be true. */
export const withPlaces = {
  text: 'accurate-bboxes',
  // A wide line whose middle is cut off would be told nothing of.
  all: 'accurate-bboxes,preserve-images,vectors,clip=no',
} as const

/** As dark as paper may be for a fill on it to leave no trace. */
const white = 253 / 255
/** A box that is lower or narrower, in points, is nothing but its line. */
const thin = 3

/**
 * Where a plain page has room, from the places of what it shows. Undefined where only a look can tell: a picture, a
 * frame or a drawing comes near its edges. `reach`: of its lines beyond their boxes.
 */
export function toldRoom(
  page: mupdf.Page,
  text: mupdf.StructuredText,
  reach: number,
): Uint8Array | undefined {
  const [left, top, right, bottom] = page.getBounds()
  const size = { width: right - left, height: bottom - top }
  if (!(size.width >= 1 && size.height >= 1 && size.width < 1e6 && size.height < 1e6)) return undefined
  // As much as a dot of a picture of the page would take.
  const dot = Math.max(size.width, size.height) / roomDots
  const boxOn = ([x0, y0, x1, y1]: mupdf.Rect, around: number) => ({
    x: (x0 - left - around) / size.width,
    y: (y0 - top - around) / size.height,
    w: (x1 - x0 + around * 2) / size.width,
    h: (y1 - y0 + around * 2) / size.height,
  })
  const taken: ReturnType<typeof boxOn>[] = []
  let isTold = true
  const take = (rect: mupdf.Rect, around: number): void => {
    if (rect.every(Number.isFinite)) taken.push(boxOn(rect, around))
    else isTold = false
  }
  const untold = (rect: mupdf.Rect, around: number): void => {
    if (!rect.every(Number.isFinite) || touchesBands(boxOn(rect, around))) isTold = false
  }
  const above = accents.test(text.asText().normalize('NFD')) ? accent : 0
  text.walk({
    beginLine: (rect, _mode, direction) => take(withInk(rect, direction, above), dot),
    onImageBlock: (rect) => untold(rect, dot),
    onVector: (rect, { isStroked, isRectangle }, colour) => {
      if (colour.every((part) => part >= white)) return
      const [width, height] = [rect[2] - rect[0], rect[3] - rect[1]]
      const isFull = isRectangle && (!isStroked || Math.min(width, height) < thin)
      if (isFull) take(rect, dot + reach / 10)
      else untold(rect, dot + reach)
    },
  })
  return isTold ? packRoom(withBoxes(emptyRoom(size), taken)) : undefined
}

/** Letters are told as wide as the place that they take in a line; some lean out of it, as far as this of its height. */
const overhang = 0.5
/** An accent that was set apart from its letter is told to be part of it, and its own place is not. */
const accents = /\p{M}/u
const accent = 0.4

/** The box of a line with what stands out of it. */
function withInk([x0, y0, x1, y1]: mupdf.Rect, [dx, dy]: mupdf.Point, above: number): mupdf.Rect {
  const isLevel = Math.abs(dx) >= Math.abs(dy)
  const high = isLevel ? y1 - y0 : x1 - x0
  const [x, y] = isLevel ? [high * overhang, high * above] : [high * above, high * overhang]
  return [x0 - x, y0 - y, x1 + x, y1 + y]
}

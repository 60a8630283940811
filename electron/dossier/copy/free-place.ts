import { isFree, type PageRoom } from '../../../shared/pages/room.ts'
import { type Box, type Placement, placeOnSheet, type Shape, type Strips } from './place.ts'
import type { Fit } from './types.ts'

/** White between a stamp and what stands on the page, in points. */
const clearance = 3
/** A page that was seen in another size than it has now is another page. */
const sameSize = 0.01

export type Standing = {
  readonly fit: Fit
  /** Where the page has something along its edges, where that is known. */
  readonly room: PageRoom | undefined
  /** Places of the stamps on the sheet. */
  readonly boxes: readonly Box[]
  /** The strips that they stand in. */
  readonly strips: Strips
}

/** A page keeps its full size where its stamps come to stand on nothing; else it shrinks to make room for them. */
export function placeFreely(shape: Shape, { fit, room, boxes, strips }: Standing): Placement {
  if (fit === 'keep') return placeOnSheet(shape, fit, strips)
  const whole = placeOnSheet(shape, 'keep', strips)
  const onPage = boxes.map(widened).filter((box) => touches(box, whole.area))
  const known = room && isSame(room, shape) ? room : undefined
  const free = onPage.every((box) => known !== undefined && isFree(known, inParts(box, whole.area)))
  return free ? whole : placeOnSheet(shape, 'shrink', strips)
}

const widened = ([left, bottom, right, top]: Box): Box => [
  left - clearance,
  bottom - clearance,
  right + clearance,
  top + clearance,
]

const touches = (box: Box, area: Box): boolean =>
  box[0] < area[2] && box[2] > area[0] && box[1] < area[3] && box[3] > area[1]

const isSame = (room: PageRoom, shape: Shape): boolean =>
  Math.abs(room.width / shape.width - 1) < sameSize && Math.abs(room.height / shape.height - 1) < sameSize

/** A place on the sheet in parts of the page that lies on it, from its upper left corner. */
function inParts(box: Box, [left, bottom, right, top]: Box): { x: number; y: number; w: number; h: number } {
  const [wide, high] = [right - left, top - bottom]
  return {
    x: (box[0] - left) / wide,
    y: (top - box[3]) / high,
    w: (box[2] - box[0]) / wide,
    h: (box[3] - box[1]) / high,
  }
}

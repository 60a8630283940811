import type { Box, Turn } from '../../shared/domain/page.ts'
import { addTurns, turned } from '../../shared/pages/turn.ts'

export type Spot = { readonly x: number; readonly y: number }

/** Fractions of the page: smaller is no box but a click. */
const smallest = 0.005
const within = (value: number, most = 1): number => Math.min(most, Math.max(0, value))

/** Where on the page, as it lies unturned, a point of the screen is. `rect`: the page as it stands on the screen. */
export function spotOf(point: Spot, rect: DOMRectReadOnly, turn: Turn): Spot {
  const x = within((point.x - rect.left) / rect.width)
  const y = within((point.y - rect.top) / rect.height)
  const spot = turned({ x, y, w: 0, h: 0 }, addTurns(0, -turn))
  return { x: spot.x, y: spot.y }
}

/** The box between two corners; null when it is too small to be meant. */
export function boxBetween(from: Spot, to: Spot): Box | null {
  const [w, h] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)]
  if (w < smallest || h < smallest) return null
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), w, h }
}

/** The same box elsewhere, whole on the page. */
export const movedBy = (box: Box, x: number, y: number): Box => ({
  ...box,
  x: within(box.x + x, 1 - box.w),
  y: within(box.y + y, 1 - box.h),
})

/** The same box with its far corner elsewhere: never smaller than can be seen, never off the page. */
export const sizedBy = (box: Box, w: number, h: number): Box => ({
  ...box,
  w: Math.min(1 - box.x, Math.max(smallest, box.w + w)),
  h: Math.min(1 - box.y, Math.max(smallest, box.h + h)),
})

const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
const step = 0.01
const fineStep = 0.002

type Keys = { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean }

/** What an arrow key makes of a box, seen as the page is turned: moved, with Shift sized, with Ctrl by a hair. */
export function boxAfterKey(box: Box, { key, shiftKey, ctrlKey }: Keys, turn: Turn): Box | null {
  const way = arrows[key]
  if (!way) return null
  const by = ctrlKey ? fineStep : step
  const seen = turned(box, turn)
  const next = shiftKey ? sizedBy(seen, way.x * by, way.y * by) : movedBy(seen, way.x * by, way.y * by)
  return turned(next, addTurns(0, -turn))
}

/** The smallest box around all of these. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  return { x, y, w: right - x, h: bottom - y }
}

/** As a place on the page, for the style of an element. */
export const placeOf = ({ x, y, w, h }: Box) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${w * 100}%`,
  height: `${h * 100}%`,
})

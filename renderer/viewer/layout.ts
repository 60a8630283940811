import type { Turn } from '../../shared/domain/page.ts'

export type Size = { readonly width: number; readonly height: number }
/** How large: each page as wide as there is room, or whole in sight; times `factor`. */
export type Zoom = { readonly fit: 'width' | 'page'; readonly factor: number }
export type Room = { readonly width: number; readonly height: number }

/** Where a page stands in the roll, in pixels of the screen. */
export type Place = Size & { readonly top: number }
export type Layout = { readonly places: readonly Place[]; readonly total: number; readonly widest: number }

export const gap = 20
/** Wider is no easier to read. */
const widestFit = 1_000
export const factors = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const

/** Puts all pages of a document one below the other. */
export function layOut(sizes: readonly Size[], room: Room, zoom: Zoom, turn: Turn): Layout {
  const places: Place[] = []
  let top = gap
  let widest = 0
  for (const size of sizes) {
    const [width, height] = turn % 180 === 0 ? [size.width, size.height] : [size.height, size.width]
    const scale = scaleFor({ width, height }, room, zoom)
    const place = { top, width: Math.round(width * scale), height: Math.round(height * scale) }
    places.push(place)
    top += place.height + gap
    widest = Math.max(widest, place.width)
  }
  return { places, total: top, widest }
}

function scaleFor(size: Size, room: Room, { fit, factor }: Zoom): number {
  const wide = Math.max(60, Math.min(widestFit, room.width - 2 * gap)) / size.width
  const whole = Math.min(wide, Math.max(60, room.height - 2 * gap) / size.height)
  return (fit === 'width' ? wide : whole) * factor
}

/** The page (from 0) at a height of the roll: the last one that begins above it. */
export function pageAt({ places }: Layout, y: number): number {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle]?.top ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** The pages (from 0, the last one included) that are worth drawing: in sight, and a little before and after. */
export function near(layout: Layout, top: number, height: number): readonly [number, number] {
  return [pageAt(layout, top - height * 0.4), pageAt(layout, top + height * 1.8)]
}

/** The next step of zooming in (1) or out (-1). */
export function stepped(factor: number, by: 1 | -1): number {
  const found =
    by === 1 ? factors.find((each) => each > factor + 0.01) : factors.findLast((each) => each < factor - 0.01)
  return found ?? factor
}

/** A place of a page: which one, and how far down and across it (0 to 1). */
export type Spot = { readonly page: number; readonly down: number; readonly across: number }

/** What stands at a point of the roll. */
export function spotAt(layout: Layout, x: number, y: number, room: Room): Spot {
  const page = pageAt(layout, y)
  const place = layout.places[page]
  if (!place) return { page: 0, down: 0, across: 0.5 }
  const left = leftOf(layout, place, room)
  return { page, down: (y - place.top) / place.height, across: (x - left) / place.width }
}

/** The point of the roll at which a spot stands. */
export function pointOf(layout: Layout, spot: Spot, room: Room): { x: number; y: number } {
  const place = layout.places[spot.page]
  if (!place) return { x: 0, y: 0 }
  return {
    x: leftOf(layout, place, room) + spot.across * place.width,
    y: place.top + spot.down * place.height,
  }
}

/** Pages stand in the middle of the roll, which is as wide as the room at least. */
export const leftOf = (layout: Layout, place: Place, room: Room): number =>
  (rollWidth(layout, room) - place.width) / 2

export const rollWidth = (layout: Layout, room: Room): number => Math.max(room.width, layout.widest + 2 * gap)

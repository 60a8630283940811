import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Turn } from '../../shared/domain/page.ts'
import {
  gap,
  layOut,
  near,
  pageAt,
  pointOf,
  spotAt,
  type Layout,
  type Room,
  type Size,
  type Spot,
  type Zoom,
} from './layout.ts'

const nowhere: Room = { width: 0, height: 0 }
const noSizes: readonly Size[] = []

type Asked = {
  readonly sizes: readonly Size[] | null
  readonly zoom: Zoom
  readonly turn: Turn
  /** The page (from 1) to begin with. */
  readonly first: number
  readonly onPage: (page: number) => void
}

/** A roll of pages in an element that scrolls: which are near, and what stays in place when its size changes. */
export function useRoll(stage: Stage, { sizes, zoom, turn, first, onPage }: Asked) {
  const room = useRoom(stage)
  const layout = layOut(sizes ?? noSizes, room, zoom, turn)
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const held = useRef<Held>({ spot: { page: first - 1, down: 0, across: 0.5 }, x: 0, y: 0 })
  const ready = sizes !== null && room.width > 0
  const look = useEffectEvent((hold: boolean) => {
    const element = stage.current
    if (!element || !ready) return
    const { scrollTop, scrollLeft } = element
    const [from, to] = near(layout, scrollTop, room.height)
    setRange((last) => (last[0] === from && last[1] === to ? last : [from, to]))
    const [x, y] = [room.width / 2, Math.min(room.height / 2, eyes)]
    onPage(pageAt(layout, scrollTop + y) + 1)
    if (hold) held.current = { spot: spotAt(layout, scrollLeft + x, scrollTop + y, room), x, y }
  })
  const settle = useEffectEvent((_changed: string) => {
    if (ready) scrollBack(stage.current, held.current, layout, room)
  })
  useSettling(
    stage,
    `${ready} ${room.width} ${room.height} ${zoom.fit} ${zoom.factor} ${turn} ${layout.total}`,
    settle,
    look,
  )
  return {
    layout,
    room,
    range,
    ready,
    /** Goes to a page (from 1), or to a part of it (0 to 1), which then stands in the upper half. */
    show: (page: number, down = 0): void => {
      held.current = { spot: { page: page - 1, down, across: 0.5 }, x: room.width / 2, y: room.height / 3 }
      if (ready) scrollBack(stage.current, held.current, layout, room)
    },
    /** What is under the pointer stays there at the next change of size. */
    holdPointer: (x: number, y: number): void => {
      const element = stage.current
      if (!element) return
      held.current = { spot: spotAt(layout, element.scrollLeft + x, element.scrollTop + y, room), x, y }
    },
  }
}

type Stage = RefObject<HTMLDivElement | null>
/** What stands where in sight, to be there again after zooming or turning. */
type Held = { readonly spot: Spot; readonly x: number; readonly y: number }
/** So far from above, in pixels, people read. */
const eyes = 220

/** After every change of size the held spot is put back before anything is painted; then it is seen what is near. */
function useSettling(
  stage: Stage,
  key: string,
  settle: (key: string) => void,
  look: (hold: boolean) => void,
): void {
  const looked = useEffectEvent(look)
  const settled = useEffectEvent(settle)
  useLayoutEffect(() => settled(key), [key])
  useEffect(() => {
    const frame = requestAnimationFrame(() => looked(key === ''))
    return () => cancelAnimationFrame(frame)
  }, [key])
  useEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const scrolled = (): void => looked(true)
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => element.removeEventListener('scroll', scrolled)
  }, [stage])
}

function scrollBack(element: HTMLElement | null, { spot, x, y }: Held, layout: Layout, room: Room): void {
  const point = pointOf(layout, spot, room)
  const top = spot.down === 0 ? point.y - gap / 2 : point.y - y
  element?.scrollTo({ top, left: point.x - (x === 0 ? room.width / 2 : x) })
}

export type Roll = ReturnType<typeof useRoll>

function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(nowhere)
  useEffect(() => {
    const found = element.current
    if (!found) return undefined
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = found
      setRoom((last) => (last.width === width && last.height === height ? last : { width, height }))
    })
    observer.observe(found)
    return () => observer.disconnect()
  }, [element])
  return room
}

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Turn } from '../../shared/domain/page.ts'
import {
  gap,
  layOut,
  near,
  pageAt,
  pointOf,
  spotAt,
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
export function useRoll(
  stage: RefObject<HTMLDivElement | null>,
  { sizes, zoom, turn, first, onPage }: Asked,
) {
  const room = useRoom(stage)
  const layout = layOut(sizes ?? noSizes, room, zoom, turn)
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  // What stands where in sight, to be there again after zooming or turning.
  const held = useRef<{ spot: Spot; x: number; y: number }>({
    spot: { page: first - 1, down: 0, across: 0.5 },
    x: 0,
    y: 0,
  })
  const ready = sizes !== null && room.width > 0
  const look = useEffectEvent((hold: boolean) => {
    const element = stage.current
    if (!element || !ready) return
    const { scrollTop, scrollLeft } = element
    const [from, to] = near(layout, scrollTop, room.height)
    setRange((last) => (last[0] === from && last[1] === to ? last : [from, to]))
    onPage(pageAt(layout, scrollTop + Math.min(room.height / 2, 220)) + 1)
    if (!hold) return
    const [x, y] = [room.width / 2, Math.min(room.height / 2, 220)]
    held.current = { spot: spotAt(layout, scrollLeft + x, scrollTop + y, room), x, y }
  })
  const settle = useEffectEvent(() => {
    const element = stage.current
    if (!element || !ready) return
    const { spot, x, y } = held.current
    const point = pointOf(layout, spot, room)
    const top = spot.down === 0 ? point.y - gap / 2 : point.y - y
    element.scrollTo({ top, left: point.x - (x === 0 ? room.width / 2 : x) })
    look(false)
  })
  const key = `${ready} ${room.width} ${room.height} ${zoom.fit} ${zoom.factor} ${turn} ${layout.total}`
  useLayoutEffect(() => settle(), [key])
  useEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const scrolled = (): void => look(true)
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => element.removeEventListener('scroll', scrolled)
  }, [stage])
  return {
    layout,
    room,
    range,
    ready,
    /** Goes to a page (from 1), or to a part of it (0 to 1), which then stands in the upper half. */
    show: (page: number, down = 0, across = 0.5): void => {
      held.current = { spot: { page: page - 1, down, across }, x: room.width / 2, y: room.height / 3 }
      settle()
    },
    /** What is under the pointer stays there at the next change of size. */
    holdPointer: (x: number, y: number): void => {
      const element = stage.current
      if (!element) return
      const spot = spotAt(layout, element.scrollLeft + x, element.scrollTop + y, room)
      held.current = { spot, x, y }
    },
  }
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

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut, near, pageAt, pointOf, spotAt, stepped } from '../../renderer/viewer/layout.ts'
import {
  asItIs,
  dropped,
  isChanged,
  moved,
  picksOf,
  placed,
  rotated,
} from '../../renderer/viewer/arranging.ts'

const room = { width: 800, height: 600 }
const wide = { fit: 'width', factor: 1 } as const
const size = fc.record({
  width: fc.integer({ min: 20, max: 4_000 }),
  height: fc.integer({ min: 20, max: 4_000 }),
})

describe('the roll of pages', () => {
  test('has every page below the one before, whatever their sizes, and finds each by its height', () => {
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(0, 90, 180, 270),
        (sizes, turn) => {
          const layout = layOut(sizes, room, wide, turn)
          for (const [at, place] of layout.places.entries()) {
            const next = layout.places[at + 1]
            expect(next === undefined || next.top > place.top + place.height).toBe(true)
            expect(pageAt(layout, place.top + 1)).toBe(at)
          }
        },
      ),
    )
  })

  test('knows again what stood at a point after zooming and turning', () => {
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sizes, part) => {
          const before = layOut(sizes, room, wide, 0)
          const spot = spotAt(before, room.width / 2, part * before.total, room)
          const after = layOut(sizes, room, { fit: 'width', factor: 2 }, 0)
          const point = pointOf(after, spot, room)
          const same = pointOf(before, spot, room)
          expect(same.y).toBeCloseTo(part * before.total, 3)
          expect(spotAt(after, point.x, point.y, room).page).toBe(spot.page)
        },
      ),
    )
  })

  test('of 2,000 pages has few near the eye', () => {
    const layout = layOut(
      Array.from({ length: 2_000 }, () => ({ width: 595, height: 842 })),
      room,
      wide,
      0,
    )
    const [from, to] = near(layout, layout.total / 2, room.height)
    expect(to - from).toBeLessThan(6)
  })

  test('zooms in steps and stops at both ends', () => {
    expect([stepped(1, 1), stepped(1, -1), stepped(4, 1), stepped(0.25, -1)]).toEqual([1.25, 0.75, 4, 0.25])
  })
})

const chosen = (...pages: number[]) => new Set(pages.map(String))
const order = (list: ReturnType<typeof asItIs>) => picksOf(list).map(({ page }) => page)

describe('pages that are arranged', () => {
  test('move together and stop at the ends', () => {
    expect(order(moved(asItIs(5), chosen(2, 3), -1))).toEqual([2, 3, 1, 4, 5])
    expect(order(moved(asItIs(5), chosen(1, 2), -1))).toEqual([1, 2, 3, 4, 5])
    expect(order(moved(asItIs(5), chosen(2, 3), 1))).toEqual([1, 4, 2, 3, 5])
    expect(order(moved(asItIs(5), chosen(4, 5), 1))).toEqual([1, 2, 3, 4, 5])
  })

  test('are dropped before or after another, turned and left out', () => {
    expect(order(placed(asItIs(5), chosen(1, 4), '3', 'after'))).toEqual([2, 3, 1, 4, 5])
    expect(order(placed(asItIs(5), chosen(5), '1', 'before'))).toEqual([5, 1, 2, 3, 4])
    expect(order(placed(asItIs(3), chosen(2), '2', 'after'))).toEqual([1, 2, 3])
    expect(picksOf(rotated(rotated(asItIs(2), chosen(2)), chosen(2)))[1]).toEqual({ page: 2, turn: 180 })
    expect(order(dropped(asItIs(3), chosen(1)))).toEqual([2, 3])
    expect([isChanged(asItIs(3), 3), isChanged(dropped(asItIs(3), chosen(3)), 3)]).toEqual([false, true])
  })
})

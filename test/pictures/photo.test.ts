import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { findPaper } from '../../electron/pictures/find-paper.ts'
import { orient, turning, undoing } from '../../electron/pictures/orient.ts'
import { greyOf, type Pixels } from '../../electron/pictures/pixels.ts'
import { develop } from '../../electron/pictures/develop.ts'
import { propose } from '../../electron/pictures/propose.ts'
import { composed, levelling, ontoQuad, project, type Quad } from '../../electron/pictures/warp.ts'
import { dark, light, photo, shadow, sheet, wood, type Scene } from './make/photo.ts'

let paper: Pixels
/** The sheet on a wooden table. */
let onWood: Pixels
beforeAll(async () => {
  paper = await sheet(1_000)
  onWood = photo(paper, { ...size, corners, table: wood })
})

const size = { width: 1_600, height: 1_200 }
const corners: Quad = [
  [390, 90],
  [1_030, 130],
  [1_080, 1_090],
  [300, 1_050],
]
const scenes: Record<string, Scene> = {
  wood: { ...size, corners, table: wood },
  dark: { ...size, corners, table: dark },
  light: { ...size, corners, table: light },
  shadow: { ...size, corners, table: wood, light: shadow(size.width, size.height) },
}

describe('the paper in a photo', () => {
  test.each(Object.entries(scenes))('is found on %s, each corner within a hundredth', (_, scene) => {
    const found = findPaper(photo(paper, scene))
    expect(found).not.toBeNull()
    for (const [at, [x, y]] of scene.corners.entries()) {
      expect(Math.abs((found?.[at]?.[0] ?? 9) - x / size.width)).toBeLessThan(0.01)
      expect(Math.abs((found?.[at]?.[1] ?? 9) - y / size.height)).toBeLessThan(0.01)
    }
  })

  test('is not cut when the sheet fills the photo, or there is none', () => {
    expect(findPaper(paper)).toBeNull()
    const empty = {
      ...size,
      corners: [
        [-9, -9],
        [-8, -9],
        [-8, -8],
        [-9, -8],
      ],
      table: wood,
    } as const
    expect(findPaper(photo(paper, empty))).toBeNull()
  })
})

describe('a page', () => {
  test.each([0, 90, 180, 270])('turned by %i degrees stands upright again', (degrees) => {
    const turned = orient(onWood, turning(degrees))
    expect(propose({ pixels: turned, orientation: 1 }).turn).toBe((360 - degrees) % 360)
  })

  test.each([-8, -2.5, 1, 6])('that slopes by %d degrees is made level', (degrees) => {
    const { width, height } = paper
    const steps = propose({ pixels: sloped(paper, degrees), orientation: 1 })
    expect(steps).toMatchObject({ turn: 0, crop: false, straighten: true })
    expect(Math.abs((steps.angle ?? 99) - degrees)).toBeLessThan(0.3)
    expect(width).toBeLessThan(height)
  })

  test('gets A4 proportions, white paper and dark letters out of a shadow', () => {
    const scene = { ...size, corners, table: wood, light: shadow(size.width, size.height) }
    const pixels = photo(paper, scene)
    const steps = propose({ pixels, orientation: 1 })
    const page = develop({ pixels, orientation: 1 }, steps, 1_200)
    expect(page.height / page.width).toBeCloseTo(Math.SQRT2, 2)
    const { data } = greyOf(page)
    const sorted = data.toSorted()
    expect(sorted[Math.floor(data.length * 0.2)]).toBeGreaterThan(235)
    expect(sorted[Math.floor(data.length * 0.01)]).toBeLessThan(110)
  })

  test('looks as it did when every step is taken back', () => {
    const pixels = onWood
    const off = { ...propose({ pixels, orientation: 1 }), turn: 0, crop: false, straighten: false } as const
    const page = develop({ pixels, orientation: 1 }, { ...off, contrast: false, look: 'colour' }, 9_999)
    expect(Buffer.compare(page.data, pixels.data)).toBe(0)
  })
})

test('the orientations of EXIF lead back to what was stored', () => {
  const small = { width: 3, height: 2, data: Uint8Array.from({ length: 18 }, (_, at) => at) }
  for (let orientation = 1; orientation <= 8; orientation += 1) {
    const upright = orient(small, orientation)
    expect(orient(upright, undoing(orientation))).toEqual(small)
  }
  expect(orient(small, 6).data.slice(0, 3)).toEqual(Uint8Array.of(9, 10, 11))
})

test('a map onto four corners puts the corners where they belong', () => {
  const place = fc.tuple(
    fc.double({ min: 0, max: 90, noNaN: true }),
    fc.double({ min: 0, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(place, place, place, place, (a, b, c, d) => {
      const quad: Quad = [a, [b[0] + 300, b[1]], [c[0] + 300, c[1] + 300], [d[0], d[1] + 300]]
      const map = composed(ontoQuad(100, 140, quad), levelling(0, 100, 140))
      const ends = [
        [0, 0],
        [100, 0],
        [100, 140],
        [0, 140],
      ] as const
      for (const [at, end] of ends.entries()) {
        const [x, y] = project(map, end)
        expect(x).toBeCloseTo(quad[at]?.[0] ?? NaN, 4)
        expect(y).toBeCloseTo(quad[at]?.[1] ?? NaN, 4)
      }
    }),
  )
})

/** The sheet laid askew on more paper, so that only its lines say how it lies. */
function sloped(source: Pixels, degrees: number): Pixels {
  const { width, height } = source
  const map = levelling(degrees, width, height)
  const quad = (
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ] as const
  ).map((end) => project(map, end))
  const [a, b, c, d] = quad
  if (!a || !b || !c || !d) throw new Error('four corners')
  return photo(source, { width, height, corners: [a, b, c, d], table: () => [255, 255, 255], noise: 2 })
}

import { a4 } from '../../../shared/pages/fit.ts'
import type { SourcePage } from './pages.ts'
import { isArray, numberOf, type PdfValue } from './syntax.ts'
import type { Resolve } from './filters.ts'
import type { Fit } from './types.ts'

/** `[a b c d e f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]
/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number]

/** Strips that stamps stand in, in points from the edge of the page. */
export type Strips = { readonly bottom: number; readonly top: number }
/** Those of the usual size. Made pages that use `keep` leave as much free for every size. */
export const strips: Strips = { bottom: 30, top: 26 }
/** Small pages are enlarged, but not beyond this: a till receipt need not fill the sheet. */
const largest = 1.5

const unit: Matrix = [1, 0, 0, 1, 0, 0]
/** When a page states no usable box: what readers fall back on. */
const letter: Box = [0, 0, 612, 792]

/** First `m`, then `n`. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ]
}

/** The smallest upright box around a transformed box. */
export function boxUnder(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const xs: number[] = []
  const ys: number[] = []
  for (const x of [left, right])
    for (const y of [bottom, top]) {
      xs.push(matrix[0] * x + matrix[2] * y + matrix[4])
      ys.push(matrix[1] * x + matrix[3] * y + matrix[5])
    }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Four numbers as a box with its corners the right way round; nothing when they make none. */
export function boxOf(value: PdfValue | undefined, resolve: Resolve): Box | undefined {
  const found = resolve(value)
  if (!isArray(found) || found.length < 4) return undefined
  const [a, b, c, d] = found.slice(0, 4).map((item) => numberOf(resolve(item)))
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

export function matrixOf(value: PdfValue | undefined, resolve: Resolve): Matrix {
  const found = resolve(value)
  if (!isArray(found) || found.length < 6) return unit
  const [a, b, c, d, e, f] = found.slice(0, 6).map((item) => numberOf(resolve(item)) ?? 0)
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

const sound = (box: Box | undefined): box is Box =>
  box !== undefined && box[2] - box[0] >= 1 && box[3] - box[1] >= 1 && box.every((x) => Math.abs(x) < 1e7)

export type Shape = {
  /** What a reader sees of the page, in its own space. */
  readonly visible: Box
  /** Quarter turns clockwise, 0 to 3. */
  readonly turns: number
  /** Width and height as seen, in points. */
  readonly width: number
  readonly height: number
  readonly userUnit: number
}

/** Shape of a page as a reader sees it: crop inside media box, turned, in user units. */
export function shapeOf(page: SourcePage, resolve: Resolve): Shape {
  const visible = visibleBox(page, resolve)
  const turns = turnsOf(page, resolve)
  const stated = numberOf(resolve(page.dict.get('UserUnit'))) ?? 1
  const userUnit = stated > 0 && stated <= 1e6 ? stated : 1
  const wide = (visible[2] - visible[0]) * userUnit
  const high = (visible[3] - visible[1]) * userUnit
  return { visible, turns, userUnit, width: turns % 2 ? high : wide, height: turns % 2 ? wide : high }
}

/** Quarter turns clockwise by which a page is shown, 0 to 3. */
export function turnsOf({ rotate }: SourcePage, resolve: Resolve): number {
  const degrees = numberOf(resolve(rotate)) ?? 0
  return degrees % 90 === 0 ? (((degrees / 90) % 4) + 4) % 4 : 0
}

function visibleBox(page: SourcePage, resolve: Resolve): Box {
  const media = boxOf(page.mediaBox, resolve)
  const paper = sound(media) ? media : letter
  const crop = boxOf(page.cropBox, resolve)
  const both = crop && within(crop, paper)
  return sound(both) ? both : paper
}

const within = (box: Box, outer: Box): Box => [
  Math.max(box[0], outer[0]),
  Math.max(box[1], outer[1]),
  Math.min(box[2], outer[2]),
  Math.min(box[3], outer[3]),
]

export type Placement = {
  /** Size of the A4 sheet, in points. */
  readonly width: number
  readonly height: number
  /** From the source page's own space to the sheet. */
  readonly matrix: Matrix
  /** The visible part of the source page on the sheet. */
  readonly area: Box
}

/** The sheet of A4 that a page comes to lie on: in its own orientation. */
export function sheetFor({
  width,
  height,
}: Pick<Shape, 'width' | 'height'>): Pick<Placement, 'width' | 'height'> {
  const landscape = width > height
  return { width: landscape ? a4.long : a4.short, height: landscape ? a4.short : a4.long }
}

/**
 * Puts a shape upright and centred on an A4 sheet of its own orientation, clear of the strips when it must shrink.
 * `free`: the strips that stamps stand in on this page.
 */
export function placeOnSheet(shape: Shape, fit: Fit, free: Strips): Placement {
  const { width, height } = sheetFor(shape)
  const bottom = fit === 'shrink' ? free.bottom : 0
  const top = fit === 'shrink' ? free.top : 0
  const room = height - bottom - top
  const fitting = Math.min(width / shape.width, room / shape.height, largest)
  const scale = Math.abs(fitting - 1) < 0.002 ? 1 : fitting
  const left = (width - shape.width * scale) / 2
  const low = bottom + (room - shape.height * scale) / 2
  const inUnits = scale * shape.userUnit
  const matrix = times(upright(shape), [inUnits, 0, 0, inUnits, left, low])
  return { width, height, matrix, area: boxUnder(matrix, shape.visible) }
}

/** From the page's own space to the visible box as seen, its corner at the origin. */
function upright({ visible: [x0, y0, x1, y1], turns }: Shape): Matrix {
  if (turns === 1) return [0, -1, 1, 0, -y0, x1]
  if (turns === 2) return [-1, 0, 0, -1, x1, y1]
  if (turns === 3) return [0, 1, -1, 0, y1, -x0]
  return [1, 0, 0, 1, -x0, -y0]
}

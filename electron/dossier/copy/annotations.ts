import type { Collector } from './collect.ts'
import { allOn, type Layers } from './layers.ts'
import type { SourcePage } from './pages.ts'
import { type Box, boxOf, boxUnder, type Matrix, matrixOf, times, turnsOf } from './place.ts'
import type { Source } from './source.ts'
import {
  isArray,
  isDict,
  limits,
  nameOf,
  numberOf,
  type PdfDict,
  type PdfValue,
  Ref,
  stop,
} from './syntax.ts'
import { kinds } from './whitelist.ts'

const hidden = 2
const noRotate = 16
const noView = 32

/** Kinds that show something of their own even without an appearance stream; a viewer would have to draw it. */
const drawn = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink FileAttachment Redact'.split(
    ' ',
  ),
)

/** What is painted on top of a page: a form XObject and the matrix that carries it to the annotation's place. */
export type Painted = { readonly appearance: Ref; readonly matrix: Matrix }

export type Annotations = { readonly painted: readonly Painted[]; readonly missing: boolean }

/** The visible annotations and form fields of a page, in order, and whether one of them cannot be painted. */
export function readAnnotations(source: Source, page: SourcePage, layers: Layers): Annotations {
  const list = source.resolve(page.dict.get('Annots'))
  if (!isArray(list)) return { painted: [], missing: false }
  if (list.length > limits.annotations) stop('pdf-too-complex')
  source.spend(list.length)
  const painted: Painted[] = []
  let missing = false
  for (const item of list) {
    const annotation = source.resolve(item)
    if (!isDict(annotation) || !isVisible(source, annotation, layers)) continue
    const appearance = normalAppearance(source, annotation)
    if (appearance instanceof Ref) {
      const matrix = appearanceMatrix(source, annotation, appearance)
      if (matrix) painted.push({ appearance, matrix: times(matrix, uprightIn(source, annotation, page)) })
    } else if (appearance === 'none' && mustBeDrawn(source, annotation)) missing = true
  }
  return { painted, missing }
}

/** Brings an appearance along; 0 when it is no drawing. */
export const appearanceNum = (collector: Collector, { appearance }: Painted): number =>
  collector.target(appearance, kinds.form)

/** What is to stay upright on a turned page hangs on the upper left corner of its rectangle (ISO 32000-1 12.5.3). */
function uprightIn(source: Source, annotation: PdfDict, page: SourcePage): Matrix {
  const flags = numberOf(source.resolve(annotation.get('F'))) ?? 0
  const turns = flags & noRotate ? turnsOf(page, source.resolve) : 0
  const [x = 0, , , y = 0] = boxOf(annotation.get('Rect'), source.resolve) ?? []
  if (turns === 1) return [0, 1, -1, 0, x + y, y - x]
  if (turns === 2) return [-1, 0, 0, -1, 2 * x, 2 * y]
  if (turns === 3) return [0, -1, 1, 0, x - y, x + y]
  return [1, 0, 0, 1, 0, 0]
}

function isVisible(source: Source, annotation: PdfDict, layers: Layers): boolean {
  const flags = numberOf(source.resolve(annotation.get('F'))) ?? 0
  if (flags & (hidden | noView)) return false
  const subtype = nameOf(source.resolve(annotation.get('Subtype')))
  if (subtype === 'Popup' || subtype === 'Link') return false
  if (layers.isOff(annotation.get('OC') ?? null)) return false
  const rect = boxOf(annotation.get('Rect'), source.resolve)
  if (rect === undefined) return false
  return (rect[2] > rect[0] && rect[3] > rect[1]) || isBareIcon(annotation, subtype)
}

/** Shown as a sign of the reader's own, which has a size of its own; an answer to another note has none. */
const isBareIcon = (annotation: PdfDict, subtype: string | undefined): boolean =>
  (subtype === 'Text' || subtype === 'FileAttachment') && !annotation.has('AP') && !annotation.has('IRT')

/** The stream for the present state; `empty` when the state shows nothing, `none` when there is no drawing at all. */
function normalAppearance(source: Source, annotation: PdfDict): Ref | 'empty' | 'none' {
  const all = source.resolve(annotation.get('AP'))
  const normal = isDict(all) ? all.get('N') : undefined
  if (normal === undefined || normal === null) return 'none'
  if (source.streamOf(normal)) return normal instanceof Ref ? normal : 'none'
  const states = source.resolve(normal)
  if (!isDict(states)) return 'none'
  const state = nameOf(source.resolve(annotation.get('AS')))
  const found = state === undefined ? undefined : states.get(state)
  return found instanceof Ref && source.streamOf(found) ? found : 'empty'
}

/** ISO 32000-1 12.5.5, algorithm 8.1: the transformed bounding box is fitted into the rectangle. */
function appearanceMatrix(source: Source, annotation: PdfDict, appearance: Ref): Matrix | undefined {
  const form = source.streamOf(appearance)?.value
  if (!isDict(form)) return undefined
  const rect = boxOf(annotation.get('Rect'), source.resolve)
  const box = boxOf(form.get('BBox'), source.resolve)
  if (!rect || !box) return undefined
  const shown: Box = boxUnder(matrixOf(form.get('Matrix'), source.resolve), box)
  const wide = shown[2] - shown[0]
  const high = shown[3] - shown[1]
  if (!(wide > 0 && high > 0)) return undefined
  const x = (rect[2] - rect[0]) / wide
  const y = (rect[3] - rect[1]) / high
  return [x, 0, 0, y, rect[0] - shown[0] * x, rect[1] - shown[1] * y]
}

function mustBeDrawn(source: Source, annotation: PdfDict): boolean {
  const subtype = nameOf(source.resolve(annotation.get('Subtype')))
  if (subtype === 'Widget') return hasShownValue(source, annotation) || hasFrame(source, annotation)
  return subtype !== undefined && drawn.has(subtype)
}

/** Whether a form field shows its edge or its ground though nothing is filled in (ISO 32000-1 table 189). */
function hasFrame(source: Source, widget: PdfDict): boolean {
  const look = source.resolve(widget.get('MK'))
  return isDict(look) && ['BC', 'BG'].some((key) => isColour(source.resolve(look.get(key))))
}

const isColour = (value: PdfValue): boolean => isArray(value) && value.length > 0

/** Whether a form field shows a value: filled text or choice, or a button that is on. */
export function hasShownValue(source: Source, widget: PdfDict): boolean {
  const type = nameOf(inheritedEntry(source, widget, 'FT'))
  const value = inheritedEntry(source, widget, 'V')
  if (type === 'Btn') return value !== null && nameOf(value) !== undefined && nameOf(value) !== 'Off'
  if (type !== 'Tx' && type !== 'Ch') return false
  if (value instanceof Uint8Array) return value.some((byte) => byte > 32 && byte < 254)
  return isArray(value) ? value.length > 0 : isDict(value)
}

/** An entry of a field that its parents may hold (ISO 32000-1 12.7.3.1). */
function inheritedEntry(source: Source, field: PdfDict, key: string): PdfValue {
  let current: PdfValue = field
  for (let level = 0; isDict(current) && level < 32; level++) {
    const own = current.get(key)
    if (own !== undefined) return source.resolve(own)
    current = source.resolve(current.get('Parent'))
  }
  return null
}

/** Whether the form says that its drawings are out of date and a field with a value would show one. */
export function needsFreshAppearances(source: Source, pages: readonly SourcePage[]): boolean {
  const form = source.resolve(source.catalog.get('AcroForm'))
  if (!isDict(form) || source.resolve(form.get('NeedAppearances')) !== true) return false
  return pages.some((page) => {
    const list = source.resolve(page.dict.get('Annots'))
    if (!isArray(list)) return false
    source.spend(list.length)
    return list.some((item) => {
      const widget = source.resolve(item)
      return isDict(widget) && isVisible(source, widget, allOn) && hasShownValue(source, widget)
    })
  })
}

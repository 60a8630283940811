import { Failed } from '../../../shared/result.ts'
import { readAnnotations } from '../copy/annotations.ts'
import { filterSteps } from '../copy/filters.ts'
import { readLayers, type Layers } from '../copy/layers.ts'
import { contentsOf } from '../copy/page-form.ts'
import { readPages, type SourcePage } from '../copy/pages.ts'
import { openSource, type Source } from '../copy/source.ts'
import { isArray, isDict, nameOf, numberOf, type PdfDict, type PdfValue, Ref } from '../copy/syntax.ts'
import { isArchivableSpace } from './check-colours.ts'
import { isArchivableContent } from './check-content.ts'
import { isArchivableFont } from './check-fonts.ts'

/** Of a page, what was seen already; an object that two pages share is judged once. */
type Walk = {
  readonly source: Source
  readonly layers: Layers
  readonly judged: Map<number, boolean>
}
type Judge = (walk: Walk, dict: PdfDict, value: PdfValue, depth: number) => boolean

const deepest = 16

/**
 * The pages (from 0) that cannot go into an archive as they are (ISO 19005-2, level B): typefaces that are not in the
 * file, colours of print, JPEG 2000, and whatever is not known to be good. Such pages become pictures of themselves.
 * All of them, when the file cannot be followed.
 */
export function pagesToDraw(bytes: Uint8Array, pages: readonly number[]): number[] {
  try {
    const source = openSource(bytes)
    const all = readPages(source)
    const walk: Walk = { source, layers: readLayers(source), judged: new Map() }
    return pages.filter((at) => {
      const page = all[at]
      return !page || !isArchivablePage(walk, page)
    })
  } catch (error) {
    if (error instanceof Failed) return [...pages]
    throw error
  }
}

function isArchivablePage(walk: Walk, page: SourcePage): boolean {
  const { source, layers } = walk
  const group = source.resolve(page.dict.get('Group'))
  if (isDict(group) && !isArchivableGroup(source, group)) return false
  if (!isArchivableContent(contentsOf(source, page))) return false
  const { painted } = readAnnotations(source, page, layers)
  return (
    resources(walk, page.resources?.value, 0) &&
    painted.every(({ appearance }) => once(walk, appearance, 0, drawing))
  )
}

const isArchivableGroup = (source: Source, group: PdfDict): boolean =>
  !group.has('CS') || isArchivableSpace(source, group.get('CS'))

function resources(walk: Walk, value: PdfValue | undefined, depth: number): boolean {
  const { source } = walk
  const found = source.resolve(value)
  if (!isDict(found)) return true
  if (depth > deepest) return false
  const each = (key: string, judge: Judge): boolean => {
    const entries = source.resolve(found.get(key))
    return !isDict(entries) || [...entries.values()].every((entry) => once(walk, entry, depth + 1, judge))
  }
  const spaces = source.resolve(found.get('ColorSpace'))
  return (
    (!isDict(spaces) || [...spaces.values()].every((space) => isArchivableSpace(source, space))) &&
    showsAll(walk, found) &&
    each('Font', font) &&
    each('XObject', drawing) &&
    each('ExtGState', state) &&
    each('Pattern', pattern) &&
    each('Shading', shading)
  )
}

/** Nothing of a layer that is off: what is left of a page when that is taken out has not been looked at. */
function showsAll({ source, layers }: Walk, all: PdfDict): boolean {
  const properties = source.resolve(all.get('Properties'))
  return !isDict(properties) || [...properties.values()].every((group) => !layers.isOff(group))
}

/** Judges what stands behind a value, once for each object. */
function once(walk: Walk, value: PdfValue, depth: number, judge: Judge): boolean {
  const { source, judged } = walk
  const num = value instanceof Ref ? value.num : undefined
  const known = num === undefined ? undefined : judged.get(num)
  if (known !== undefined) return known
  // Whoever leads back to itself adds nothing.
  if (num !== undefined) judged.set(num, true)
  const dict = source.resolve(value)
  source.spend(1)
  const good = !isDict(dict) || judge(walk, dict, value, depth)
  if (num !== undefined) judged.set(num, good)
  return good
}

const font: Judge = (walk, dict, _value, depth) => {
  const { source } = walk
  if (!isArchivableFont(source, dict)) return false
  const letters = source.resolve(dict.get('CharProcs'))
  if (!isDict(letters)) return true
  const drawn = [...letters.values()].every((letter) => {
    const stream = source.streamOf(letter)
    return stream !== undefined && isArchivableContent(source.decoded(stream))
  })
  return drawn && resources(walk, dict.get('Resources'), depth + 1)
}

const drawing: Judge = (walk, dict, value, depth) => {
  if (walk.layers.isOff(dict.get('OC') ?? null)) return false
  const isPicture = nameOf(walk.source.resolve(dict.get('Subtype'))) === 'Image'
  return isPicture ? picture(walk, dict, value, depth) : form(walk, dict, value, depth)
}

const form: Judge = (walk, dict, value, depth) => {
  const { source } = walk
  const stream = source.streamOf(value)
  const group = source.resolve(dict.get('Group'))
  if (!stream || (isDict(group) && !isArchivableGroup(source, group))) return false
  // What a form borrows from its page is not said in it (ISO 19005-2 6.2.2).
  if (!isDict(source.resolve(dict.get('Resources'))) && source.decoded(stream).length > 0) return false
  return isArchivableContent(source.decoded(stream)) && resources(walk, dict.get('Resources'), depth)
}

/** 6.2.8. */
const picture: Judge = (walk, dict, value, depth) => {
  const { source } = walk
  const stencil = source.resolve(dict.get('ImageMask')) === true
  const filters = filterSteps(dict, source.resolve).map(({ filter }) => filter)
  if (filters.includes('JPXDecode') || !isWholeJpeg(source, filters, value)) return false
  if (!stencil && !isArchivableSpace(source, dict.get('ColorSpace'))) return false
  return ['SMask', 'Mask'].every((key) => {
    const mask = dict.get(key)
    return !(mask instanceof Ref) || depth > deepest || once(walk, mask, depth + 1, picture)
  })
}

/** What says that it is a JPEG is one: readers may forgive a damaged picture, archives do not (6.1.7.2). */
function isWholeJpeg(source: Source, filters: readonly string[], value: PdfValue): boolean {
  if (filters.join() !== 'DCTDecode' && filters.join() !== 'DCT') return true
  const stream = source.streamOf(value)
  const bytes = stream ? source.rawBytes(stream) : undefined
  return bytes !== undefined && bytes[0] === 0xff && bytes[1] === 0xd8
}

const blends = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

/** 6.2.5 and 6.2.10: no curves of a printer, no halftones, ways of mixing that are in the standard. */
const state: Judge = (walk, dict, _value, depth) => {
  const { source } = walk
  if (!isOfScreens(source, dict) || !isPlainMixing(source, dict.get('BM'))) return false
  const face = source.resolve(dict.get('Font'))
  if (isArray(face) && !once(walk, face[0] ?? null, depth, font)) return false
  const mask = source.resolve(dict.get('SMask'))
  return !isDict(mask) || (!mask.has('TR') && once(walk, mask.get('G') ?? null, depth + 1, drawing))
}

const ofPrinters = ['TR', 'BG', 'BG2', 'UCR', 'UCR2', 'HT', 'HTP']

function isOfScreens(source: Source, dict: PdfDict): boolean {
  const own = (key: string): PdfValue => source.resolve(dict.get(key))
  const curve = own('TR2')
  const plainCurve = curve === null || nameOf(curve) === 'Default'
  return ofPrinters.every((key) => own(key) === null) && plainCurve && numberOf(own('OPM')) !== 1
}

function isPlainMixing(source: Source, value: PdfValue | undefined): boolean {
  const mixing = source.resolve(value)
  if (mixing === null) return true
  const names = isArray(mixing) ? mixing.map((one) => nameOf(source.resolve(one))) : [nameOf(mixing)]
  return names.every((name) => name !== undefined && blends.has(name))
}

const pattern: Judge = (walk, dict, value, depth) => {
  const { source } = walk
  if (numberOf(source.resolve(dict.get('PatternType'))) === 1) return form(walk, dict, value, depth)
  return once(walk, dict.get('Shading') ?? null, depth + 1, shading)
}

const shading: Judge = ({ source }, dict) => isArchivableSpace(source, dict.get('ColorSpace'))

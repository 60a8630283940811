import type { SourcePage } from '../copy/pages.ts'
import type { Loaded, Source } from '../copy/source.ts'
import { filterSteps } from '../copy/filters.ts'
import { isArray, isDict, nameOf, numberOf, type PdfDict, type PdfValue, Ref } from '../copy/syntax.ts'
import { measurePictures, type Use } from './measure.ts'

/** A picture that may be made smaller. */
export type Candidate = {
  readonly num: number
  readonly gen: number
  /** Dots on its longest side. */
  readonly longest: number
  /** Dots per inch as drawn on the sheet, where it is drawn largest. */
  readonly dpi: number
  /** As it stands in the source. */
  readonly bytes: number
  /** It was packed without loss, as photos and scans need not be. */
  readonly lossless: boolean
}

/** Below this nothing is gained that a person would notice. */
const leastBytes = 20_000
/** Letters and lines in black and white are packed by these better than a JPEG ever could. */
const oneBit = new Set(['CCITTFaxDecode', 'CCF', 'JBIG2Decode'])
const lossy = new Set(['DCTDecode', 'DCT', 'JPXDecode'])

/**
 * The pictures of these pages that may be made smaller: of greys or colours, drawn plainly. Left alone: black and
 * white, masks, colours of print, and those whose colours mean something (ISO 32000-1 8.9.5 and 8.9.6).
 * Stops with one of `pdfProblems`.
 */
export function candidates(source: Source, pages: readonly SourcePage[]): Candidate[] {
  return measurePictures(source, pages).flatMap((use) => {
    const loaded = source.load(use.num)
    const found = isDict(loaded.value) ? candidate(source, loaded, loaded.value, use) : undefined
    return found ? [found] : []
  })
}

function candidate(source: Source, loaded: Loaded, dict: PdfDict, use: Use): Candidate | undefined {
  const bytes = loaded.stream?.length ?? 0
  if (bytes < leastBytes || !isDrawn(use) || !isPlain(source, dict)) return undefined
  const filters = filterSteps(dict, source.resolve).map(({ filter }) => filter)
  if (filters.some((filter) => oneBit.has(filter)) || !hasPlainColours(source, dict, filters))
    return undefined
  const [width, height] = ['Width', 'Height'].map((key) => numberOf(source.resolve(dict.get(key))) ?? 0)
  if (!width || !height) return undefined
  return {
    num: use.num,
    gen: use.gen,
    longest: Math.max(width, height),
    dpi: Math.min(width / use.wide, height / use.high) * 72,
    bytes,
    lossless: !filters.some((filter) => lossy.has(filter)),
  }
}

const isDrawn = ({ wide, high }: Use): boolean => wide > 0 && high > 0

/** No mask itself, nothing that hangs on its exact colours, no hidden transparency. */
function isPlain(source: Source, dict: PdfDict): boolean {
  const own = (key: string): PdfValue => source.resolve(dict.get(key))
  if (own('ImageMask') === true || own('BitsPerComponent') === 1 || isArray(own('Mask'))) return false
  if ((numberOf(own('SMaskInData')) ?? 0) !== 0) return false
  const softMask = own('SMask')
  return !isDict(softMask) || !softMask.has('Matte')
}

const plain = new Set(['DeviceGray', 'DeviceRGB', 'CalGray', 'CalRGB', 'Lab'])

function hasPlainColours(source: Source, dict: PdfDict, filters: readonly string[]): boolean {
  const space = source.resolve(dict.get('ColorSpace'))
  // JPEG 2000 brings its own.
  if (space === null) return filters.includes('JPXDecode')
  return isPlainSpace(source, space)
}

function isPlainSpace(source: Source, space: PdfValue): boolean {
  const name = nameOf(space)
  if (name !== undefined) return plain.has(name)
  if (!isArray(space)) return false
  const family = nameOf(source.resolve(space[0]))
  if (family === 'ICCBased') return isPlainProfile(source, space[1])
  if (family === 'Indexed') {
    const base = source.resolve(space[1])
    return !(isArray(base) && nameOf(source.resolve(base[0])) === 'Indexed') && isPlainSpace(source, base)
  }
  return family !== undefined && plain.has(family)
}

function isPlainProfile(source: Source, profile: PdfValue | undefined): boolean {
  const found = profile instanceof Ref ? source.streamOf(profile)?.value : undefined
  const components = isDict(found) ? numberOf(source.resolve(found.get('N'))) : undefined
  return components === 1 || components === 3
}

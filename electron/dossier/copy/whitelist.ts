/**
 * What may come along from a foreign page, and nothing else. A kind says which keys of a dictionary are copied and as
 * what their values are read; arrays are transparent. Scripts, actions, attachments, remote files, metadata and
 * structure trees have no place in it, under whatever name they hide.
 */
export type Kind = {
  readonly name: string
  /** Keys that are copied, with the kind of their values. */
  readonly keys?: ReadonlyMap<string, Kind>
  /** Keys are free names (of fonts, images, colorants); every value has this kind. */
  readonly each?: Kind
  /** The kind depends on `Subtype`; see `kindOfXObject`. */
  readonly xobject?: true
  /** Large streams that many files repeat; equal ones are written once. */
  readonly shared?: true
  /** As a stream it holds drawing operators. */
  readonly content?: true
  /** What `Subtype` must be, should the file not say it. */
  readonly subtype?: 'Form' | 'Image'
}

type Draft = { -readonly [Key in keyof Kind]: Kind[Key] } & { keys?: Map<string, Kind> }

/** What every stream dictionary may hold; `Length` is written anew. */
const streamKeys = ['Filter', 'DecodeParms']

function draft(name: string): Draft {
  return { name }
}

function allow(kind: Draft, keys: string, value: Kind): void {
  kind.keys ??= new Map()
  for (const key of keys.split(' ')) kind.keys.set(key, value)
}

/** Numbers, names, strings, and dictionaries of drawing only: colour spaces, functions, shadings, character maps. */
const value = draft('value')
const colorants = draft('colorants')
const softMask = draft('softMask')
const graphicsState = draft('graphicsState')
const graphicsStates = draft('graphicsStates')
const fontFile = draft('fontFile')
const descriptor = draft('descriptor')
const glyphs = draft('glyphs')
const glyph = draft('glyph')
const font = draft('font')
const fonts = draft('fonts')
const image = draft('image')
const form = draft('form')
const xobject = draft('xobject')
const xobjects = draft('xobjects')
const pattern = draft('pattern')
const patterns = draft('patterns')
const property = draft('property')
const properties = draft('properties')
const values = draft('values')
const resources = draft('resources')
const group = draft('group')

allow(value, streamKeys.join(' '), value)
// Decoding parameters of the filters.
allow(value, 'Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows', value)
allow(value, 'EndOfBlock BlackIs1 DamagedRowsBeforeError JBIG2Globals ColorTransform', value)
// Functions, shadings.
allow(
  value,
  'FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Functions Bounds',
  value,
)
allow(value, 'ShadingType ColorSpace Background BBox AntiAlias Coords Extend Function Matrix', value)
allow(value, 'BitsPerCoordinate BitsPerFlag VerticesPerRow', value)
// Colour spaces.
allow(value, 'WhitePoint BlackPoint Gamma Alternate Subtype Process Components MixingHints', value)
allow(value, 'Solidities PrintingOrder DotGain', value)
allow(value, 'Colorants', colorants)
// Encodings and character maps.
allow(
  value,
  'Type BaseEncoding Differences CMapName CIDSystemInfo WMode UseCMap Registry Ordering Supplement',
  value,
)
colorants.each = value

allow(graphicsState, 'Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK TR TR2 BG BG2 UCR UCR2', value)
allow(graphicsState, 'Font', font)
allow(graphicsState, 'SMask', softMask)
allow(softMask, 'Type S BC TR', value)
allow(softMask, 'G', xobject)

allow(fontFile, `Length1 Length2 Length3 Subtype ${streamKeys.join(' ')}`, value)
allow(
  descriptor,
  'Type FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent',
  value,
)
allow(
  descriptor,
  // No lists of the letters inside: they are often wrong, and nobody needs them (ISO 19005-2 6.2.11.4.2).
  'Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth Style Lang',
  value,
)
allow(descriptor, 'FontFile FontFile2 FontFile3', fontFile)
allow(
  font,
  'Type Subtype Name BaseFont FirstChar LastChar Widths Encoding ToUnicode CIDSystemInfo DW W DW2 W2',
  value,
)
allow(font, 'CIDToGIDMap FontBBox FontMatrix', value)
allow(font, 'FontDescriptor', descriptor)
allow(font, 'DescendantFonts', font)
allow(font, 'CharProcs', glyphs)
allow(font, 'Resources', resources)
allow(glyph, streamKeys.join(' '), value)
glyphs.each = glyph

allow(
  image,
  'Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Decode Interpolate',
  value,
)
allow(image, `SMaskInData Matte Name ${streamKeys.join(' ')}`, value)
allow(image, 'Mask SMask', image)
const bareImage = draft('bareImage')
allow(
  bareImage,
  `Type Subtype Width Height ColorSpace BitsPerComponent Decode ${streamKeys.join(' ')}`,
  value,
)
allow(group, 'Type S CS I K', value)
allow(form, `Type Subtype FormType BBox Matrix Name ${streamKeys.join(' ')}`, value)
allow(form, 'Resources', resources)
allow(form, 'Group', group)
xobject.xobject = true
image.shared = true
fontFile.shared = true
form.content = true
form.subtype = 'Form'
image.subtype = 'Image'
bareImage.subtype = 'Image'
pattern.content = true

allow(
  pattern,
  `Type PatternType PaintType TilingType BBox XStep YStep Matrix Shading ${streamKeys.join(' ')}`,
  value,
)
allow(pattern, 'Resources', resources)
allow(pattern, 'ExtGState', graphicsState)
allow(property, 'ActualText Alt E Lang MCID Subtype Attached BBox', value)

fonts.each = font
xobjects.each = xobject
graphicsStates.each = graphicsState
patterns.each = pattern
properties.each = property
values.each = value
allow(resources, 'Font', fonts)
allow(resources, 'XObject', xobjects)
allow(resources, 'ExtGState', graphicsStates)
allow(resources, 'Pattern', patterns)
allow(resources, 'ColorSpace Shading', values)
allow(resources, 'Properties', properties)
allow(resources, 'ProcSet', value)

const onlyResources = draft('onlyResources')
allow(onlyResources, 'Resources', resources)
const onlyGroup = draft('onlyGroup')
allow(onlyGroup, 'Group', group)
const onlyFilters = draft('onlyFilters')
allow(onlyFilters, streamKeys.join(' '), value)

/** The kinds that copying begins with. */
export const kinds: Record<
  'resources' | 'form' | 'image' | 'bareImage' | 'onlyResources' | 'onlyGroup' | 'onlyFilters',
  Kind
> = { resources, form, image, bareImage, onlyResources, onlyGroup, onlyFilters }

/** PostScript XObjects have no kind: they are left out. */
export function kindOfXObject(subtype: string | undefined, hasWidth: boolean): Kind | undefined {
  if (subtype === 'Image' || (subtype === undefined && hasWidth)) return image
  return subtype === 'Form' || subtype === undefined ? form : undefined
}

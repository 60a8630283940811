import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib'

/** Keys that no dictionary of an archive may have, with the clause of ISO 19005-2 that says so. */
const bannedKeys: Readonly<Record<string, string>> = {
  Encrypt: '6.1.3',
  F: '6.1.7.1',
  FFilter: '6.1.7.1',
  FDecodeParms: '6.1.7.1',
  TR: '6.2.5',
  HTP: '6.2.5',
  Alternates: '6.2.8.1',
  OPI: '6.2.8.1',
  Ref: '6.2.9.2',
  Subtype2: '6.2.9.1',
  A: '6.5.1',
  AA: '6.5.2',
  OpenAction: '6.5.1',
  NeedAppearances: '6.4.1',
  XFA: '6.4.2',
  AcroForm: '6.4.1',
  EmbeddedFiles: '6.8',
  OCProperties: '6.9',
  Requirements: '6.11',
}
const operators = /(?:^|[\s\])>])(?:k|K)(?=\s|$)|\/(?:DeviceCMYK|CMYK)\s+(?:cs|CS)(?=\s|$)/

const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const found = dict.lookup(PDFName.of(key))
  return found instanceof PDFName ? found.decodeText() : undefined
}
const dictIn = (dict: PDFDict, key: string): PDFDict | undefined => {
  const found = dict.lookup(PDFName.of(key))
  if (found instanceof PDFRawStream) return found.dict
  return found instanceof PDFDict ? found : undefined
}

/** What in a file goes against the main rules of PDF/A-2b, each with its clause; read by another library than ours. */
export async function archiveProblems(bytes: Uint8Array): Promise<string[]> {
  const raw = Buffer.from(bytes)
  const problems: string[] = []
  const check = (good: boolean, problem: string): void => {
    if (!good) problems.push(problem)
  }
  check(/^%PDF-1\.[0-7]\n%[\u0080-\u00ff]{4}/.test(raw.toString('latin1', 0, 16)), '6.1.2 header')
  check(raw.toString('latin1').endsWith('%%EOF\n'), '6.1.3 something behind the end')
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = pdf
  check(context.trailerInfo.ID instanceof PDFArray, '6.1.3 no identifier')
  check(context.trailerInfo.Encrypt === undefined, '6.1.3 encrypted')
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const own = object instanceof PDFRawStream ? [...packingProblems(object), ...drawingProblems(object)] : []
    const all = [...own, ...dictsIn(object).flatMap(dictProblems)]
    problems.push(...all.map((one) => `${one} (${ref.toString()})`))
  }
  problems.push(...intentProblems(catalog), ...metadataProblems(pdf))
  return problems
}

/** A value and all dictionaries in it, references not followed. */
function dictsIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFRawStream) return dictsIn(object.dict)
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn)
  return object instanceof PDFDict ? [object, ...object.values().flatMap(dictsIn)] : []
}

const dictProblems = (dict: PDFDict): string[] => [
  ...keyProblems(dict),
  ...dict.values().flatMap(valueProblems),
  ...(nameIn(dict, 'Type') === 'Annot' ? annotationProblems(dict) : []),
  ...(nameIn(dict, 'Type') === 'Font' ? fontProblems(dict) : []),
  ...(nameIn(dict, 'Subtype') === 'PS' ? ['6.2.9.3 PostScript'] : []),
]

function keyProblems(dict: PDFDict): string[] {
  // The names of fonts and pictures in resources are free.
  if (!dict.has(PDFName.of('Type')) && !dict.has(PDFName.of('Subtype'))) return []
  const keys = dict.keys().map((key) => key.decodeText())
  const link = nameIn(dict, 'Subtype') === 'Link'
  // In the structure it is no action but what a cell is the head of (ISO 32000-1 14.7.5).
  const element = nameIn(dict, 'Type') === 'StructElem'
  const isFree = (key: string): boolean => (link && key === 'F') || (element && key === 'A')
  return keys.flatMap((key) => (bannedKeys[key] && !isFree(key) ? [`${bannedKeys[key]} ${key}`] : []))
}

function valueProblems(value: PDFObject): string[] {
  if (value instanceof PDFName) return value.decodeText() === 'DeviceCMYK' ? ['6.2.4.3 DeviceCMYK'] : []
  const text = value instanceof PDFString || value instanceof PDFHexString
  return text && value.sizeInBytes() > 32_767 ? ['6.1.13 a string too long'] : []
}

function annotationProblems(dict: PDFDict): string[] {
  const flags = dict.lookup(PDFName.of('F'))
  const shown = flags instanceof PDFNumber && (flags.asNumber() & 0b100111) === 4
  return [
    ...(nameIn(dict, 'Subtype') === 'Link' ? [] : ['6.3.1 an annotation that is no link']),
    ...(shown ? [] : ['6.3.2 an annotation that is not printed']),
  ]
}

function fontProblems(font: PDFDict): string[] {
  const type = nameIn(font, 'Subtype')
  if (type === 'Type3') return []
  if (type === 'Type0') {
    const encoding = nameIn(font, 'Encoding')
    return encoding?.startsWith('Identity-') ? [] : ['6.2.11.3.3 a table of codes that is not in the file']
  }
  const descriptor = dictIn(font, 'FontDescriptor')
  const file = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
  const map = type !== 'CIDFontType2' || font.has(PDFName.of('CIDToGIDMap'))
  return [
    ...(file ? [] : [`6.2.11.4.1 ${nameIn(font, 'BaseFont')} is not in the file`]),
    ...(map ? [] : ['6.2.11.3.2 no CIDToGIDMap']),
    ...(descriptor?.has(PDFName.of('CIDSet')) ? ['6.2.11.4.2 a CIDSet'] : []),
  ]
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  const all = filter instanceof PDFArray ? filter.asArray() : [filter]
  return all.flatMap((one) => (one instanceof PDFName ? one.decodeText() : []))
}

function packingProblems({ dict }: PDFRawStream): string[] {
  const smooth = dict.lookup(PDFName.of('Interpolate')) === PDFBool.True
  return [
    ...filtersOf(dict)
      .filter((name) => ['LZWDecode', 'Crypt', 'JPXDecode'].includes(name))
      .map((name) => `6.1.7.2 ${name}`),
    ...(smooth ? ['6.2.8.1 a picture that is smoothed'] : []),
  ]
}

function drawingProblems({ dict, contents }: PDFRawStream): string[] {
  const named = dict.has(PDFName.of('Type')) || dict.has(PDFName.of('Subtype'))
  const draws = nameIn(dict, 'Subtype') === 'Form' || !named
  const filters = filtersOf(dict).join()
  if (!draws || dict.has(PDFName.of('Length1')) || !['', 'FlateDecode'].includes(filters)) return []
  const bytes = filters === '' ? Buffer.from(contents) : inflateSync(contents, { finishFlush: 2 })
  const text = bytes.toString('latin1')
  return /\b(?:Do|Tj|TJ|re)\b/.test(text) && operators.test(text) ? ['6.2.4.3 colours of print'] : []
}

function intentProblems(catalog: PDFDict): string[] {
  const intents = catalog.lookup(PDFName.of('OutputIntents'))
  const [intent] = intents instanceof PDFArray ? intents.asArray() : []
  if (!(intent instanceof PDFDict) || nameIn(intent, 'S') !== 'GTS_PDFA1') return ['6.2.3 no output intent']
  const profile = intent.lookup(PDFName.of('DestOutputProfile'))
  if (!(profile instanceof PDFRawStream)) return ['6.2.3 no profile']
  const icc = inflateSync(profile.contents)
  const good =
    icc.readUInt32BE(0) === icc.length &&
    icc.toString('latin1', 36, 40) === 'acsp' &&
    icc.toString('latin1', 12, 20) === 'mntrRGB ' &&
    Number(icc[8]) <= 4
  return good ? [] : ['6.2.3 a profile that is none']
}

function metadataProblems(pdf: PDFDocument): string[] {
  const metadata = pdf.catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFRawStream)) return ['6.6.2.1 no metadata']
  const xml = Buffer.from(metadata.contents).toString('utf8')
  const said = (tag: string): string =>
    new RegExp(`<${tag}>(?:<rdf:Alt><rdf:li[^>]*>)?([^<]*)<`).exec(xml)?.[1] ?? ''
  const title = said('dc:title').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const rules: readonly (readonly [boolean, string])[] = [
    [xml.startsWith('<?xpacket begin="\uFEFF"'), '6.6.2.1 no packet'],
    [said('pdfaid:part') + said('pdfaid:conformance') === '2B', '6.6.4 not said to be 2B'],
    [title === pdf.getTitle(), `6.6.3 another title: ${title}`],
    [said('pdf:Producer') === pdf.getProducer(), '6.6.3 another producer'],
    [Date.parse(said('xmp:CreateDate')) === pdf.getCreationDate()?.getTime(), '6.6.3 another date'],
  ]
  return rules.flatMap(([kept, problem]) => (kept ? [] : [problem]))
}

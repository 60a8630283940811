import type { Source } from '../copy/source.ts'
import { isArray, isDict, nameOf, numberOf, type PdfDict, type PdfValue } from '../copy/syntax.ts'

const symbolic = 4
const latin = new Set(['WinAnsiEncoding', 'MacRomanEncoding'])

/** Whether a typeface is in the file and is used as ISO 19005-2 6.2.11 wants; Type 3 has its letters looked at elsewhere. */
export function isArchivableFont(source: Source, font: PdfDict): boolean {
  const type = nameOf(source.resolve(font.get('Subtype')))
  if (type === 'Type3') return true
  if (type === 'Type0') return isArchivableComposite(source, font)
  if (type !== 'Type1' && type !== 'MMType1' && type !== 'TrueType') return false
  return (
    isEmbedded(source, font) && hasWidths(font) && (type !== 'TrueType' || hasPlainEncoding(source, font))
  )
}

/** 6.2.11.4.1. */
function isEmbedded(source: Source, font: PdfDict): boolean {
  const descriptor = source.resolve(font.get('FontDescriptor'))
  if (!isDict(descriptor)) return false
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => source.streamOf(descriptor.get(key)) !== undefined,
  )
}

const hasWidths = (font: PdfDict): boolean =>
  font.has('Widths') && font.has('FirstChar') && font.has('LastChar')

/** 6.2.11.6: letters by a known table, or signs by the typeface's own. */
function hasPlainEncoding(source: Source, font: PdfDict): boolean {
  const descriptor = source.resolve(font.get('FontDescriptor'))
  const flags = isDict(descriptor) ? (numberOf(source.resolve(descriptor.get('Flags'))) ?? 0) : 0
  const encoding = source.resolve(font.get('Encoding'))
  if (flags & symbolic) return encoding === null
  const name = nameOf(encoding)
  if (name !== undefined) return latin.has(name)
  if (!isDict(encoding) || source.resolve(encoding.get('Differences')) !== null) return false
  return latin.has(nameOf(source.resolve(encoding.get('BaseEncoding'))) ?? '')
}

/** 6.2.11.3: codes are glyphs, and the table from one to the other is in the file. */
function isArchivableComposite(source: Source, font: PdfDict): boolean {
  const encoding = nameOf(source.resolve(font.get('Encoding')))
  if (encoding !== 'Identity-H' && encoding !== 'Identity-V') return false
  const list: PdfValue = source.resolve(font.get('DescendantFonts'))
  const own = isArray(list) ? source.resolve(list[0]) : null
  if (!isDict(own) || !isEmbedded(source, own)) return false
  if (nameOf(source.resolve(own.get('Subtype'))) !== 'CIDFontType2') return true
  const map = own.get('CIDToGIDMap')
  return nameOf(source.resolve(map)) === 'Identity' || source.streamOf(map) !== undefined
}

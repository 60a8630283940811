import { deflateSync } from 'node:zlib'
import { PDFString, type PDFContext, type PDFRawStream, type PDFRef } from 'pdf-lib'
import { unknownCharacter } from './printable.ts'
import type { Face } from './face.ts'
import { subsetFont } from './subset.ts'

/** Which glyphs of a face were used, and what they stand for: what its copy in the file must hold. */
export type UsedGlyphs = Map<number, { codePoint: number; advance: number }>

/** A compressed stream. By the system's zlib: the one that comes with pdf-lib takes some five times as long. */
export const packed = (
  context: PDFContext,
  data: string | Uint8Array,
  dict: Readonly<Record<string, number>> = {},
): PDFRawStream => context.stream(deflateSync(data), { ...dict, Filter: 'FlateDecode' })

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

/** Text as the operand of `TJ`: glyph numbers with the kerning between them. Notes what it uses. */
export function encodeText(face: Face, text: string, tabular: boolean, used: UsedGlyphs): string {
  let run = ''
  let whole = '['
  for (const { id, codePoint, advance, kern } of face.set(text, tabular)) {
    used.set(id, { codePoint, advance })
    run += hex(id)
    if (Math.round(kern) !== 0) {
      whole += `<${run}>${Math.round(-kern)}`
      run = ''
    }
  }
  return `${whole}${run === '' ? '' : `<${run}>`}]`
}

/**
 * Puts a face into a document as a composite font (ISO 32000-1, 9.7) whose character codes are its glyph numbers,
 * with a table back to Unicode, so that the text can be selected, searched and read aloud.
 */
export function embedFace(context: PDFContext, face: Face, used: UsedGlyphs): PDFRef {
  const ids = [...used.keys()].toSorted((one, other) => one - other)
  const name = `ZAAKMP+AtkinsonHyperlegibleNext-${face.name}`
  const program = subsetFont(face.bytes, new Set(ids))
  const file = context.register(packed(context, program, { Length1: program.length }))
  const { ascent, descent, capHeight, italicAngle, bbox } = face.font
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: italicAngle === 0 ? 4 : 68,
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
      ItalicAngle: italicAngle,
      Ascent: ascent,
      Descent: descent,
      CapHeight: capHeight,
      StemV: face.name === 'bold' ? 140 : 80,
      FontFile2: file,
    }),
  )
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      W: ids.flatMap((id) => [id, [Math.round(used.get(id)?.advance ?? 0)]]),
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(packed(context, unicodeMap(ids, used))),
    }),
  )
}

function unicodeMap(ids: readonly number[], used: UsedGlyphs): string {
  const lines = ids.map((id) => `<${hex(id)}> <${utf16(id === 0 ? null : used.get(id)?.codePoint)}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(codePoint: number | null | undefined): string {
  const text =
    codePoint === null || codePoint === undefined ? unknownCharacter : String.fromCodePoint(codePoint)
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

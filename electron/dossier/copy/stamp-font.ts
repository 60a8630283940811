import { deflateSync } from 'node:zlib'
import type { TrueType } from './truetype.ts'
import type { PdfWriter } from './writer.ts'

/** The one font of all stamps: remembers which glyphs were used and is embedded once, at the end. */
export class StampFont {
  readonly num: number
  private readonly font: TrueType
  /** Glyph to the character that it stands for. */
  private readonly used = new Map<number, number>()
  /** Characters that the font has no drawing for, and the numbers beyond its glyphs that they got. */
  private readonly foreign = new Map<number, number>()

  constructor(font: TrueType, num: number) {
    this.font = font
    this.num = num
  }

  /**
   * A text as a hex string of glyph numbers, for `Tj`. What the font cannot draw is a question mark on paper, and still
   * itself for who searches or copies it: letters of other scripts in words that lie unseen over their picture.
   */
  encode(text: string): string {
    let hex = ''
    for (const char of text.normalize('NFC')) {
      const code = char.codePointAt(0) ?? 32
      hex += (this.font.glyphOf(code) ? this.own(code) : this.foreignNumber(code))
        .toString(16)
        .padStart(4, '0')
    }
    return `<${hex}>`
  }

  private own(code: number): number {
    const glyph = this.font.glyphOf(code)
    if (!this.used.has(glyph)) this.used.set(glyph, code)
    return glyph
  }

  private foreignNumber(code: number): number {
    const number = this.foreign.get(code) ?? this.font.glyphCount + this.foreign.size
    if (number > 0xffff) return this.own(unknown)
    this.foreign.set(code, number)
    return number
  }

  /** Width of a text in points. */
  width(text: string, size: number): number {
    let units = 0
    for (const char of text.normalize('NFC')) {
      const code = char.codePointAt(0) ?? 32
      units += this.font.advanceOf(this.font.glyphOf(code) || this.font.glyphOf(unknown))
    }
    return (units * size) / this.font.unitsPerEm
  }

  /** Embeds the glyphs used, as a composite font with a way back to Unicode (ISO 32000-1 9.7, 9.10.3). */
  write(writer: PdfWriter): void {
    const { font, foreign } = this
    if (foreign.size) this.own(unknown)
    const glyphs = [...this.used.keys()].toSorted((a, b) => a - b)
    const name = `${subsetTag(glyphs)}+${font.name}`
    const file = font.subset(new Set(glyphs))
    const widths = [
      ...glyphs.map((glyph) => [glyph, glyph] as const),
      ...[...foreign.values()].map((number) => [number, font.glyphOf(unknown)] as const),
    ]
    const [descendant, descriptor, fileNum, unicode] = [
      writer.reserve(),
      writer.reserve(),
      writer.reserve(),
      writer.reserve(),
    ]
    const em = (units: number) => Math.round((units * 1000) / font.unitsPerEm)
    writer.object(
      this.num,
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    )
    writer.object(
      descendant,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${descriptor} 0 R/CIDToGIDMap${this.glyphMap(writer, widths)}/DW 0/W[${widths.map(([number, glyph]) => `${number}[${em(font.advanceOf(glyph))}]`).join('')}]>>`,
    )
    writer.object(
      descriptor,
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.box.map(em).join(' ')}]/ItalicAngle 0` +
        `/Ascent ${em(font.ascent)}/Descent ${em(font.descent)}/CapHeight ${em(font.capHeight)}/StemV 80/FontFile2 ${fileNum} 0 R>>`,
    )
    writer.stream(fileNum, `<</Filter/FlateDecode/Length1 ${file.length}`, deflateSync(file))
    writer.stream(unicode, '<</Filter/FlateDecode', deflateSync(Buffer.from(this.unicodeMap(), 'latin1')))
  }

  /** Which glyph each number draws (ISO 32000-1 table 117): itself, unless some are beyond them. */
  private glyphMap(writer: PdfWriter, numbers: readonly (readonly [number, number])[]): string {
    if (this.foreign.size === 0) return '/Identity'
    const map = Buffer.alloc(2 * (this.font.glyphCount + this.foreign.size))
    for (const [number, glyph] of numbers) map.writeUInt16BE(glyph, 2 * number)
    const num = writer.reserve()
    writer.stream(num, '<</Filter/FlateDecode', deflateSync(map))
    return ` ${num} 0 R`
  }

  private unicodeMap(): string {
    const codes = [...this.used, ...[...this.foreign].map(([code, number]) => [number, code] as const)]
    const lines = codes
      .toSorted(([a], [b]) => a - b)
      .map(
        ([number, code]) => `<${number.toString(16).padStart(4, '0')}> <${hex(String.fromCodePoint(code))}>`,
      )
    // A block holds at most 100 lines.
    const blocks: string[] = []
    for (let i = 0; i < lines.length; i += 100) {
      const block = lines.slice(i, i + 100)
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
    }
    return (
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n' +
      '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
      `1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('')}` +
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n'
    )
  }
}

/** The question mark. */
const unknown = 63

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

/** Six capitals that depend on the glyphs only (ISO 32000-1 9.6.4). */
function subsetTag(glyphs: readonly number[]): string {
  let sum = glyphs.length
  for (const glyph of glyphs) sum = (sum * 31 + glyph) % 26 ** 6
  let tag = ''
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (sum % 26))
    sum = Math.floor(sum / 26)
  }
  return tag
}

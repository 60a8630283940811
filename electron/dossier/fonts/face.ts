import fontkit from '@pdf-lib/fontkit'
import type { Font, Glyph } from '@pdf-lib/fontkit'

/** One glyph as it is drawn: its number, what it stands for, and how far the next one moves, in 1/1000 em. */
export interface SetGlyph {
  readonly id: number
  readonly codePoint: number
  readonly advance: number
  /** Kerning towards the next glyph; negative is closer. */
  readonly kern: number
}

/** One face of the typeface, with what setting text needs. All widths in 1/1000 em. */
export interface Face {
  readonly name: string
  readonly bytes: Uint8Array
  readonly font: Font
  /** Glyphs of a text that was made printable first; `tabular` gives all digits the same width. */
  set(text: string, tabular?: boolean): SetGlyph[]
  /** Width in points. */
  width(text: string, size: number, tabular?: boolean): number
  has(codePoint: number): boolean
}

/** Opens a TrueType face. Kerning is looked up per pair and remembered, which is far faster than shaping each line. */
export function openFace(name: string, bytes: Uint8Array): Face {
  const font = fontkit.create(bytes)
  const scale = 1000 / font.unitsPerEm
  const glyphs = new Map<number, { id: number; advance: number }>()
  const kerns = new Map<number, number>()

  const glyphOf = (codePoint: number, tabular: boolean): { id: number; advance: number } => {
    const key = tabular ? -codePoint : codePoint
    let found = glyphs.get(key)
    if (!found) {
      const glyph = tabular ? tabularGlyph(font, codePoint) : font.glyphForCodePoint(codePoint)
      found = { id: glyph.id, advance: glyph.advanceWidth * scale }
      glyphs.set(key, found)
    }
    return found
  }
  const kernOf = (left: number, right: number): number => {
    const key = left * 0x11_00_00 + right
    let found = kerns.get(key)
    if (found === undefined) {
      const run = font.layout(String.fromCodePoint(left, right))
      const [first, second] = run.positions
      const moved = (first?.xAdvance ?? 0) - font.glyphForCodePoint(left).advanceWidth
      found = first && second && run.glyphs.length === 2 ? moved * scale : 0
      kerns.set(key, found)
    }
    return found
  }
  const set = (text: string, tabular = false): SetGlyph[] => {
    const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
    return points.map((codePoint, place) => {
      const next = points[place + 1]
      const fixed = tabular && isDigit(codePoint)
      const kern = next === undefined || fixed || (tabular && isDigit(next)) ? 0 : kernOf(codePoint, next)
      return { ...glyphOf(codePoint, fixed), codePoint, kern }
    })
  }
  return {
    name,
    bytes,
    font,
    set,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    width: (text, size, tabular = false) =>
      (set(text, tabular).reduce((sum, glyph) => sum + glyph.advance + glyph.kern, 0) * size) / 1000,
  }
}

const isDigit = (codePoint: number): boolean => codePoint >= 48 && codePoint <= 57

function tabularGlyph(font: Font, codePoint: number): Glyph {
  return font.layout(String.fromCodePoint(codePoint), ['tnum']).glyphs[0] ?? font.glyphForCodePoint(codePoint)
}

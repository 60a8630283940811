import fontkit from '@pdf-lib/fontkit'
import type { Font, Glyph } from '@pdf-lib/fontkit'

/** One glyph as it is drawn: its number, what it stands for, and how far the next one moves, in 1/1000 em. */
interface SetGlyph {
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

/** Opens a TrueType face. */
export function openFace(name: string, bytes: Uint8Array): Face {
  const font = fontkit.create(bytes)
  const metrics = metricsOf(font)

  const set = (text: string, tabular = false): SetGlyph[] => {
    const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
    return points.map((codePoint, place) => {
      const next = points[place + 1]
      const fixed = tabular && isDigit(codePoint)
      const kern =
        next === undefined || fixed || (tabular && isDigit(next)) ? 0 : metrics.kernOf(codePoint, next)
      return { ...metrics.glyphOf(codePoint, fixed), codePoint, kern }
    })
  }
  // Called for every word of every page: no arrays.
  const width = (text: string, size: number, tabular = false): number => {
    let sum = 0
    let before = -1
    for (const letter of text) {
      const codePoint = letter.codePointAt(0) ?? 0
      const fixed = tabular && isDigit(codePoint)
      if (before >= 0 && !fixed && !(tabular && isDigit(before))) sum += metrics.kernOf(before, codePoint)
      sum += metrics.glyphOf(codePoint, fixed).advance
      before = codePoint
    }
    return (sum * size) / 1000
  }
  return { name, bytes, font, set, width, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) }
}

/** Glyphs and kerning, looked up once per letter and pair: far faster than shaping each line. */
function metricsOf(font: Font) {
  const scale = 1000 / font.unitsPerEm
  const glyphs = new Map<number, { id: number; advance: number }>()
  const kerns = new Map<number, number>()
  return {
    glyphOf(codePoint: number, tabular: boolean): { id: number; advance: number } {
      const key = tabular ? -codePoint : codePoint
      let found = glyphs.get(key)
      if (!found) {
        const glyph = tabular ? tabularGlyph(font, codePoint) : font.glyphForCodePoint(codePoint)
        found = { id: glyph.id, advance: glyph.advanceWidth * scale }
        glyphs.set(key, found)
      }
      return found
    },
    kernOf(left: number, right: number): number {
      const key = left * 0x11_00_00 + right
      let found = kerns.get(key)
      if (found === undefined) {
        found = kernBetween(font, left, right) * scale
        kerns.set(key, found)
      }
      return found
    },
  }
}

/** In font units; negative is closer. */
function kernBetween(font: Font, left: number, right: number): number {
  const run = font.layout(String.fromCodePoint(left, right))
  const [first] = run.positions
  if (!first || run.glyphs.length !== 2) return 0
  return first.xAdvance - font.glyphForCodePoint(left).advanceWidth
}

const isDigit = (codePoint: number): boolean => codePoint >= 48 && codePoint <= 57

function tabularGlyph(font: Font, codePoint: number): Glyph {
  return font.layout(String.fromCodePoint(codePoint), ['tnum']).glyphs[0] ?? font.glyphForCodePoint(codePoint)
}

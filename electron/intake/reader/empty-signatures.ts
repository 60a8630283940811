import type * as mupdf from 'mupdf'
import { isNamed } from './is-named.ts'
import { tryPage } from './open.ts'
import { leavesRuins } from './unreadable.ts'

/**
 * Has fields of a page that nobody signed yet drawn as their maker meant them: MuPDF paints a sign of its own there
 * instead, to click on. To be called before the page is loaded.
 */
export function plainSignatures(pdf: mupdf.PDFDocument, index: number): void {
  try {
    const all = tryPage(pdf, index)?.get('Annots')
    if (all?.isArray() !== true) return
    all.forEach((field) => {
      if (isEmptySignature(field)) asStamp(pdf, field)
    })
  } catch (error) {
    if (leavesRuins(error)) throw error
  }
}

const isEmptySignature = (field: mupdf.PDFObject): boolean =>
  field.isDictionary() &&
  isNamed(field.get('Subtype'), 'Widget') &&
  isNamed(field.getInheritable('FT'), 'Sig') &&
  !field.getInheritable('V').isDictionary()

/** A stamp is drawn the way it says, whatever it is for. */
function asStamp(pdf: mupdf.PDFDocument, field: mupdf.PDFObject): void {
  if (!field.get('AP', 'N').isStream()) field.put('AP', { N: frameOf(pdf, field) })
  field.put('Subtype', pdf.newName('Stamp'))
}

/** The ground and the edge of a field, where it has them (ISO 32000-1 table 189). */
function frameOf(pdf: mupdf.PDFDocument, field: mupdf.PDFObject): mupdf.PDFObject {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(field.get('Rect'))
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  const look = field.get('MK')
  const ground = look.isDictionary() ? numbersIn(look.get('BG')) : []
  const edge = look.isDictionary() ? numbersIn(look.get('BC')) : []
  const parts = [
    ...colour(ground, { 1: 'g', 3: 'rg', 4: 'k' }, `0 0 ${width} ${height} re f`),
    ...colour(edge, { 1: 'G', 3: 'RG', 4: 'K' }, `.5 .5 ${width - 1} ${height - 1} re S`),
  ]
  const dict = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} }
  return pdf.addStream(parts.join(' '), dict)
}

const colour = (parts: readonly number[], by: Readonly<Record<number, string>>, shape: string): string[] => {
  const operator = by[parts.length]
  return operator === undefined ? [] : [...parts.map(String), operator, shape]
}

const numbersIn = (list: mupdf.PDFObject): number[] =>
  list.isArray() ? Array.from({ length: Math.min(list.length, 4) }, (_, at) => list.get(at).asNumber()) : []

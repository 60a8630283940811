import type * as mupdf from 'mupdf'

const mostDepth = 12

/**
 * Whether the structure of a file puts other words in the place of some that a page shows: those that are read are not
 * those that stand there then (ISO 32000-1, 14.9.4).
 */
export function hasReplacedWords(pdf: mupdf.PDFDocument, page: mupdf.PDFObject): boolean {
  const parents = page.get('StructParents')
  if (parents.isNull()) return false
  const tree = pdf.getTrailer().get('Root', 'StructTreeRoot', 'ParentTree')
  if (tree.isNull()) return false
  const elements = parents.isNumber() ? numbered(tree, parents.asNumber(), mostDepth) : undefined
  if (elements === undefined || !elements.isArray()) return true
  for (let at = 0; at < elements.length; at += 1) if (!elements.get(at, 'ActualText').isNull()) return true
  return false
}

/** What a number tree holds under a number (ISO 32000-1, 7.9.7). */
function numbered(tree: mupdf.PDFObject, wanted: number, most: number): mupdf.PDFObject | undefined {
  const pairs = tree.get('Nums')
  for (let at = 0; at + 1 < pairs.length; at += 2)
    if (pairs.get(at).asNumber() === wanted) return pairs.get(at + 1)
  if (most === 0) return undefined
  const kids = tree.get('Kids')
  for (let at = 0; at < kids.length; at += 1) {
    const limits = kids.get(at, 'Limits')
    if (limits.get(0).asNumber() <= wanted && wanted <= limits.get(1).asNumber())
      return numbered(kids.get(at), wanted, most - 1)
  }
  return undefined
}

import * as mupdf from 'mupdf'
import { plainSignatures } from './empty-signatures.ts'
import { dropStaleDrawings, showTicks } from './fresh-fields.ts'
import { hideLayers } from './hide-layers.ts'
import { hiddenLayers, type Layers } from './layers.ts'
import { tryPage, withPdf } from './open.ts'
import { leavesRuins } from './unreadable.ts'

/** What a catalogue needs to be one. All else is active, attached, or said in the file's own pages. */
const keptInCatalogue = new Set(['Type', 'Pages', 'Lang', 'Version'])
/** What makes up the picture of a page; no actions, no annotations, no thumbnails, no private data. */
const keptInPage = new Set([
  'Type',
  'Parent',
  'Contents',
  'Resources',
  'MediaBox',
  'CropBox',
  'Rotate',
  'Group',
  'UserUnit',
])

/**
 * A clean copy of a PDF: cross-references rebuilt, decrypted, notes and form values painted into the pages,
 * hidden layers taken out, scripts, actions, attachments and links gone. It has as many pages as the original;
 * one that is past saving is blank.
 */
export function repair(bytes: Uint8Array): Uint8Array {
  return withPdf(bytes, (pdf, pages) => {
    flatten(pdf, pages)
    try {
      return isSound(pdf, pages) ? cleaned(pdf, pages) : rebuilt(pdf, pages)
    } catch (error) {
      if (leavesRuins(error)) throw error
      return rebuilt(pdf, pages)
    }
  })
}

/** Each page must be an object of its own (ISO 32000-1 table 29): only then can other programs point to it. */
const isSound = (pdf: mupdf.PDFDocument, pages: number): boolean =>
  Array.from({ length: pages }, (_, index) => pdf.findPage(index)).every((page) => page.isIndirect())

function cleaned(pdf: mupdf.PDFDocument, pages: number): Uint8Array {
  for (let index = 0; index < pages; index++) keepOnly(pdf.findPage(index), keptInPage)
  keepOnly(pdf.getTrailer().get('Root'), keptInCatalogue)
  pdf.getTrailer().delete('Info')
  return savePdf(pdf)
}

/** Paints notes and form values into the pages and takes hidden layers out: the contents alone say what is seen. */
export function flatten(pdf: mupdf.PDFDocument, pages: number): void {
  const layers = hiddenLayers(pdf)
  if (layers !== null) dropHiddenAnnotations(pdf, pages, layers)
  for (let index = 0; index < pages; index++) plainSignatures(pdf, index)
  dropStaleDrawings(pdf, pages)
  bake(pdf)
  for (let index = 0; index < pages; index++) showTicks(tryPage(pdf, index))
  if (layers !== null) hideLayers(pdf, pages, layers)
}

/** Moves the pages into a new file one by one, where the old one cannot be saved or its page tree is broken. */
function rebuilt(pdf: mupdf.PDFDocument, pages: number): Uint8Array {
  const fresh = new mupdf.PDFDocument()
  try {
    for (let index = 0; index < pages; index++) {
      if (!graft(fresh, pdf, index)) fresh.insertPage(-1, fresh.addPage(a4, 0, {}, ''))
      keepOnly(fresh.findPage(index), keptInPage)
    }
    return savePdf(fresh)
  } finally {
    fresh.destroy()
  }
}

const a4: mupdf.Rect = [0, 0, 595.28, 841.89]

function graft(fresh: mupdf.PDFDocument, pdf: mupdf.PDFDocument, index: number): boolean {
  try {
    fresh.graftPage(-1, pdf, index)
    return true
  } catch (error) {
    if (leavesRuins(error)) throw error
    return false
  }
}

/** The bytes of a document, without what nothing points at any more. */
export function savePdf(pdf: mupdf.PDFDocument): Uint8Array {
  const saved = pdf.saveToBuffer('garbage=2,compress,encrypt=none')
  try {
    return saved.asUint8Array().slice()
  } finally {
    saved.destroy()
  }
}

/** A broken note must not cost the pages: what was painted before it stays. */
function bake(pdf: mupdf.PDFDocument): void {
  try {
    pdf.bake(true, true)
  } catch (error) {
    if (leavesRuins(error)) throw error
  }
}

function dropHiddenAnnotations(pdf: mupdf.PDFDocument, pages: number, layers: Layers): void {
  for (let index = 0; index < pages; index++) {
    const annotations = tryPage(pdf, index)?.get('Annots')
    if (annotations?.isArray() !== true) continue
    for (let place = annotations.length - 1; place >= 0; place--) {
      const layer = annotations.get(place, 'OC')
      if (!layer.isNull() && layers.isHidden(layer)) annotations.delete(place)
    }
  }
}

function keepOnly(dictionary: mupdf.PDFObject, kept: ReadonlySet<string>): void {
  const names: string[] = []
  dictionary.forEach((_value, name) => names.push(String(name)))
  for (const name of names) if (!kept.has(name)) dictionary.delete(name)
}

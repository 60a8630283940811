import type * as mupdf from 'mupdf'
import { leavesRuins } from './unreadable.ts'

/**
 * Takes the drawings of form fields away that show something else than was filled in, so that they are drawn anew. Only
 * where the form says that its drawings cannot be relied on; those that are right are kept, for their maker knew more of
 * typefaces than we do.
 */
export function dropStaleDrawings(pdf: mupdf.PDFDocument, pages: number): void {
  const form = pdf.getTrailer().get('Root', 'AcroForm')
  const stale = form.isDictionary() ? form.get('NeedAppearances') : null
  if (stale === null || !stale.isBoolean() || !stale.asBoolean()) return
  // While it stands there, all drawings are made anew as soon as a page is opened.
  form.delete('NeedAppearances')
  for (let index = 0; index < pages; index++) dropOnPage(pdf, index)
}

/** One broken page or field does not cost the others. */
function dropOnPage(pdf: mupdf.PDFDocument, index: number): void {
  try {
    const page = pdf.loadPage(index)
    try {
      for (const field of page.getWidgets()) if (isStale(field)) forget(pdf, field)
    } finally {
      page.destroy()
    }
  } catch (error) {
    if (leavesRuins(error)) throw error
  }
}

function forget(pdf: mupdf.PDFDocument, field: mupdf.PDFWidget): void {
  const own = field.getObject()
  own.delete('AP')
  // Else the name for the machine would be drawn.
  if (field.isComboBox()) own.put('V', pdf.newString(chosenIn(field)))
}

function isStale(field: mupdf.PDFWidget): boolean {
  if (field.isPassword() || !(field.isText() || field.isChoice())) return false
  const shown = shownIn(field)
  const said = field.isChoice() ? chosenIn(field) : field.getValue()
  // A list shows what may be chosen, whatever is chosen of it.
  if (said.trim() === '') return (shown.trim() === '') === field.isListBox()
  return !holds(shown, said)
}

function shownIn(field: mupdf.PDFWidget): string {
  const list = field.toDisplayList()
  try {
    const text = list.toStructuredText('')
    try {
      return text.asText()
    } finally {
      text.destroy()
    }
  } finally {
    list.destroy()
  }
}

/** What is chosen, as it is shown: a choice has a name for the person and one for the machine. */
function chosenIn(field: mupdf.PDFWidget): string {
  const value = field.getValue()
  const at = field.getOptions(true).indexOf(value)
  return field.getOptions(false)[at] ?? value
}

/** Whether a drawing has all letters and figures of a text: in what order and with which signs is up to the form. */
function holds(shown: string, said: string): boolean {
  const left = Map.groupBy(signsOf(shown), (sign) => sign)
  return signsOf(said).every((sign) => left.get(sign)?.pop() !== undefined)
}

function signsOf(text: string): string[] {
  const all = text.normalize('NFKC')
  const read = all.match(/[\p{L}\p{N}]/gu)
  return read ?? all.match(/\S/gu) ?? []
}

/** Typefaces of signs, whose numbers mean no letters: an encoding of letters hides the signs. */
const ofSigns = /^(?:ZapfDingbats|Symbol)$/

/**
 * The ticks of boxes that were drawn anew, and painted into a page, so that every program shows them: MuPDF gives their
 * typeface an encoding that it has no use for itself (ISO 32000-1 9.6.6.2).
 */
export function showTicks(page: mupdf.PDFObject | undefined): void {
  try {
    page?.get('Resources', 'XObject').forEach((form) => {
      form.get('Resources', 'Font').forEach((font) => {
        const name = font.get('BaseFont')
        if (name.isName() && ofSigns.test(name.asName())) font.delete('Encoding')
      })
    })
  } catch (error) {
    if (leavesRuins(error)) throw error
  }
}

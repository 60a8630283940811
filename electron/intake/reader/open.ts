import * as mupdf from 'mupdf'
import { leavesRuins, Unreadable } from './unreadable.ts'

/**
 * Opens a PDF for the time of `use`, repairing what can be repaired. An empty user password opens it too.
 * Throws `Unreadable`: `needs-password`, or `damaged` when it holds no page.
 */
export function withPdf<T>(bytes: Uint8Array, use: (pdf: mupdf.PDFDocument, pages: number) => T): T {
  return withDocument(bytes, 'application/pdf', (document, pages) => {
    const pdf = document.asPDF()
    if (pdf === null) throw new Unreadable('damaged')
    return use(pdf, pages)
  })
}

/** Opens whatever MuPDF knows by this media type. */
export function withDocument<T>(
  bytes: Uint8Array,
  mime: string,
  use: (document: mupdf.Document, pages: number) => T,
): T {
  const { document, pages } = openDocument(bytes, mime)
  try {
    return use(document, pages)
  } finally {
    document.destroy()
    mupdf.emptyStore()
  }
}

/** The same for whoever closes it later, with `destroy`. `password`: of a file that we locked ourselves. */
export function openDocument(
  bytes: Uint8Array,
  mime: string,
  password = '',
): { readonly document: mupdf.Document; readonly pages: number } {
  const document = mupdf.Document.openDocument(bytes, mime)
  try {
    if (!letsIn(document, password)) throw new Unreadable('needs-password')
    const pages = document.countPages()
    if (pages <= 0) throw new Unreadable('damaged')
    return { document, pages }
  } catch (error) {
    document.destroy()
    mupdf.emptyStore()
    throw error
  }
}

/** Whether a document is open to this password, or has nothing locked but its attachments (ISO 32000-1 7.6.5). */
export function letsIn(document: mupdf.Document, password: string): boolean {
  if (!document.needsPassword() || document.authenticatePassword(password) !== 0) return true
  const lock = document.asPDF()?.getTrailer().get('Encrypt')
  if (lock === undefined || !lock.isDictionary() || !(lock.get('V').asNumber() >= 4)) return false
  return ['StmF', 'StrF'].every((key) => {
    const filter = lock.get(key)
    return filter.isNull() || (filter.isName() && filter.asName() === 'Identity')
  })
}

/** A page's dictionary; undefined where the page tree is broken. */
export function tryPage(pdf: mupdf.PDFDocument, index: number): mupdf.PDFObject | undefined {
  try {
    return pdf.findPage(index)
  } catch (error) {
    if (leavesRuins(error)) throw error
    return undefined
  }
}

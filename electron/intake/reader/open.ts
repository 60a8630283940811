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
    close(document)
  }
}

interface Open {
  readonly document: mupdf.Document
  readonly pages: number
}

/** The same for whoever closes it later, with `destroy`. `password`: of a file that we locked ourselves. */
export function openDocument(bytes: Uint8Array, mime: string, password = ''): Open {
  const found = withPages(bytes, mime, password) ?? withPages(withoutIndex(bytes), mime, password)
  if (found === null) throw new Unreadable('damaged')
  return found
}

/** Null when it holds no page. */
function withPages(bytes: Uint8Array, mime: string, password: string): Open | null {
  const document = mupdf.Document.openDocument(bytes, mime)
  try {
    if (!letsIn(document, password)) throw new Unreadable('needs-password')
    const pages = document.countPages()
    if (pages > 0) return { document, pages }
  } catch (error) {
    close(document)
    throw error
  }
  close(document)
  return null
}

function close(document: mupdf.Document): void {
  document.destroy()
  mupdf.emptyStore()
}

/**
 * A PDF that does not say any more where its objects stand, so that they are looked for: one that is well written and
 * leads nowhere is believed otherwise.
 */
function withoutIndex(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(indexed); at >= 0; at = copy.indexOf(indexed, at))
    copy.fill(' ', at, at + indexed.length)
  return copy
}

const indexed = 'startxref'

/** Whether a document is open to this password, or has nothing locked but its attachments (ISO 32000-1 7.6.5). */
function letsIn(document: mupdf.Document, password: string): boolean {
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

/** What `use` makes of a page; undefined when it fails on it: one damaged page does not cost the others. */
export function tryOnPage<P extends mupdf.Page, T>(
  document: { loadPage(index: number): P },
  index: number,
  use: (page: P) => T,
): T | undefined {
  try {
    const page = document.loadPage(index)
    try {
      return use(page)
    } finally {
      page.destroy()
    }
  } catch (error) {
    if (leavesRuins(error)) throw error
    return undefined
  }
}

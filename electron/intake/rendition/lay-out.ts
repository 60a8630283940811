import * as mupdf from 'mupdf'
import { withDocument } from '../reader/open.ts'
import { Unreadable } from '../reader/unreadable.ts'
import type { Node } from './html-tree.ts'
import { bodySize, margins, paper } from './page-style.ts'
import { loadTypefaces } from './typefaces.ts'
import { writeHtml } from './write-html.ts'

/** Pages past this are not made (security.md section 4). */
const mostPages = 2_000
const mostBytes = 500_000_000
/** HTML of one portion; more is made of signs, not of words. */
const longestHtml = 4_000_000

/** How the sheets lie. */
export type Lie = 'upright' | 'wide'

type Sheet = { readonly width: number; readonly height: number }

const sheets: Readonly<Record<Lie, Sheet>> = {
  upright: paper,
  wide: { width: paper.height, height: paper.width },
}

/**
 * Lays portions out on A4, one after the other, and gives the PDF. Throws `Unreadable` when it takes too much, or
 * longer than `until`; as soon as it can be seen that it will.
 */
export function layOut(portions: readonly (readonly Node[])[], until: number, lie: Lie): Uint8Array {
  loadTypefaces()
  const buffer = new mupdf.Buffer()
  const writer = new mupdf.DocumentWriter(buffer, 'pdf', 'compress')
  const start = performance.now()
  let pages = 0
  try {
    for (const [at, portion] of portions.entries()) {
      pages += print(portion, writer, until, sheets[lie])
      const now = performance.now()
      if (start + ((now - start) / (at + 1)) * portions.length > until) throw new Unreadable('timeout')
      if (pages > mostPages || buffer.getLength() > mostBytes) throw new Unreadable('too-much-inside')
    }
    writer.close()
    return tidied(buffer.asUint8Array())
  } finally {
    writer.destroy()
    buffer.destroy()
  }
}

/** The number of pages that it took. */
function print(nodes: readonly Node[], writer: mupdf.DocumentWriter, until: number, sheet: Sheet): number {
  const html = writeHtml(nodes)
  if (pictureless(html) > longestHtml) throw new Unreadable('too-much-inside')
  return withDocument(new TextEncoder().encode(html), 'text/html', (document) => {
    document.layout(
      sheet.width - margins.left - margins.right,
      sheet.height - margins.top - margins.bottom,
      bodySize,
    )
    const pages = document.countPages()
    for (let index = 0; index < pages; index++) {
      if (performance.now() > until) throw new Unreadable('timeout')
      printPage(document, index, writer, sheet)
    }
    return pages
  })
}

const pictureless = (html: string): number =>
  html.includes('src="data:') ? html.replace(/src="data:[^"]*"/g, '').length : html.length

function printPage(
  document: mupdf.Document,
  index: number,
  writer: mupdf.DocumentWriter,
  sheet: Sheet,
): void {
  const page = document.loadPage(index)
  try {
    const device = writer.beginPage([0, 0, sheet.width, sheet.height])
    page.run(device, mupdf.Matrix.translate(margins.left, margins.top))
    writer.endPage()
  } finally {
    page.destroy()
  }
}

/** Only the letters that are used, each picture once. */
function tidied(pdf: Uint8Array): Uint8Array {
  return withDocument(pdf, 'application/pdf', (document) => {
    const whole = document.asPDF()
    if (whole === null) throw new Unreadable('damaged')
    whole.subsetFonts()
    const saved = whole.saveToBuffer('garbage=compact,compress')
    try {
      return saved.asUint8Array().slice()
    } finally {
      saved.destroy()
    }
  })
}

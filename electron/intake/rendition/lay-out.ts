import * as mupdf from 'mupdf'
import { withDocument } from '../reader/open.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { bodySize, margins, paper } from './page-style.ts'
import { loadTypefaces } from './typefaces.ts'

/** Pages past this are not made (security.md section 4). */
const mostPages = 2_000
const mostBytes = 500_000_000

/** How the sheets lie. */
export type Lie = 'upright' | 'wide'

/** Lays HTML of `writeHtml` out on A4 and gives the PDF. Throws `Unreadable` when it takes too long or too much. */
export function layOut(html: string, until: number, lie: Lie = 'upright'): Uint8Array {
  const sheet = sheets[lie]
  loadTypefaces()
  return withDocument(new TextEncoder().encode(html), 'text/html', (document) => {
    document.layout(
      sheet.width - margins.left - margins.right,
      sheet.height - margins.top - margins.bottom,
      bodySize,
    )
    return print(document, until, sheet)
  })
}

type Sheet = { readonly width: number; readonly height: number }

const sheets: Readonly<Record<Lie, Sheet>> = {
  upright: paper,
  wide: { width: paper.height, height: paper.width },
}

function print(document: mupdf.Document, until: number, sheet: Sheet): Uint8Array {
  const pages = Math.min(document.countPages(), mostPages)
  const buffer = new mupdf.Buffer()
  const writer = new mupdf.DocumentWriter(buffer, 'pdf', 'compress')
  try {
    for (let index = 0; index < pages; index++) {
      if (performance.now() > until) throw new Unreadable('timeout')
      if (buffer.getLength() > mostBytes) throw new Unreadable('too-large')
      printPage(document, index, writer, sheet)
    }
    writer.close()
    return tidied(buffer.asUint8Array())
  } finally {
    writer.destroy()
    buffer.destroy()
  }
}

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

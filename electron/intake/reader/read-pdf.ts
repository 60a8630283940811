import type * as mupdf from 'mupdf'
import { guessDate } from '../guess/guess-date.ts'
import { guessTitle } from '../guess/guess-title.ts'
import type { ReadNote, ReadResult, Tasks } from './messages.ts'
import { tryOnPage, withPdf } from './open.ts'
import { largestLine, pageText, type PageText } from './page-text.ts'
import { plainnessIn } from './plain-page.ts'

/** Pages past this are counted, not read (security.md section 4). */
const mostPages = 2_000
const mostText = 20_000_000

type PdfPart = Pick<ReadResult, 'pages' | 'pageTexts' | 'ocr' | 'note' | 'title' | 'date' | 'rooms'>

/** Text, title and date of a PDF. Stops reading, with a note, when the time or the text runs over. */
export function readPdf(bytes: Uint8Array, ask: Omit<Tasks['read']['ask'], 'language'>): PdfPart {
  const until = performance.now() + ask.softLimitMs
  return withPdf(bytes, (pdf, pages) => {
    const { texts, rooms, needsOcr, cut } = readPages(pdf, Math.min(pages, mostPages), until)
    const note: ReadNote | undefined = cut
      ? 'text-cut-short'
      : pages > mostPages
        ? 'more-than-2000-pages'
        : undefined
    const date = guessDate(texts[0] ?? '')
    return {
      pages,
      pageTexts: texts,
      rooms,
      ocr: needsOcr ? 'needed' : 'none',
      title: guessTitle({
        declared: declaredTitle(pdf),
        largest: () => tryOnPage(pdf, 0, largestLine),
        text: texts[0],
        fileName: ask.name,
      }),
      ...(date === undefined ? {} : { date }),
      ...(note === undefined ? {} : { note }),
    }
  })
}

function readPages(pdf: mupdf.PDFDocument, count: number, until: number) {
  const plainness = plainnessIn(pdf)
  const texts: string[] = []
  const rooms: (Uint8Array | null)[] = []
  let needsOcr = false
  let length = 0
  for (let index = 0; index < count; index++) {
    if (performance.now() > until || length > mostText) return { texts, rooms, needsOcr, cut: true }
    const found = tryOnPage(pdf, index, (page) => pageText(page, plainness)) ?? blank
    texts.push(found.text)
    rooms.push(found.room ?? null)
    length += found.text.length
    needsOcr ||= found.needsOcr
  }
  return { texts, rooms, needsOcr, cut: false }
}

const blank: PageText = { text: '', needsOcr: false }

function declaredTitle(pdf: mupdf.PDFDocument): string | undefined {
  try {
    return pdf.getMetaData('info:Title')
  } catch {
    return undefined
  }
}

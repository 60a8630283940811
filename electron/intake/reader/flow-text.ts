import type * as mupdf from 'mupdf'
import { withDocument } from './open.ts'

/** A page so wide and tall that a paragraph is one line and a document few pages, in points. */
const width = 20_000
const height = 20_000
const mostPages = 2_000

/** The text of an office or web document, in reading order. Pictures on a server are never asked for. */
export function flowText(bytes: Uint8Array, mime: string, softLimitMs: number): string {
  const until = performance.now() + softLimitMs
  return withDocument(bytes, mime, (document) => {
    document.layout(width, height, 12)
    const texts: string[] = []
    const pages = Math.min(document.countPages(), mostPages)
    for (let index = 0; index < pages && performance.now() < until; index++)
      texts.push(textOf(document, index))
    return texts.join('\n')
  })
}

function textOf(document: mupdf.Document, index: number): string {
  const page = document.loadPage(index)
  try {
    const text = page.toStructuredText('')
    try {
      return text.asText()
    } finally {
      text.destroy()
    }
  } finally {
    page.destroy()
  }
}

/** HTML as text: scripts, styles and what is hidden left out. Falls back to the bare words of broken markup. */
export function htmlText(html: string): string {
  const source = html.replace(/<meta[^>]{0,500}charset[^>]{0,200}>|<img\b[^>]{0,4000}>/gi, '')
  try {
    return flowText(new TextEncoder().encode(source), 'text/html', 10_000)
  } catch {
    return source.replace(/<(script|style)\b.*?<\/\1>/gis, ' ').replace(/<[^>]*>/g, ' ')
  }
}

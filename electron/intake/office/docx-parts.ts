import { htmlTokens } from '../rendition/html-tokens.ts'

const style = /grid|raster|list|lijst|accent|colorful|kleurrijk/i

/** Of each table of a Word document in order: whether its edges are drawn. */
export function linedTables(document: string): boolean[] {
  const lined: boolean[] = []
  const open: number[] = []
  let inBorders = false
  for (const token of htmlTokens(document)) {
    if (token.type === 'text') continue
    if (token.name === 'w:tbl') {
      if (token.type === 'close') open.pop()
      else open.push(lined.push(false) - 1)
      continue
    }
    if (/^w:t(?:bl|c)borders$/.test(token.name)) inBorders = token.type === 'open'
    if (token.type !== 'open') continue
    const value = token.attributes.get('w:val') ?? ''
    const draws = inBorders
      ? /^w:(?:top|left|bottom|insideh|insidev)$/.test(token.name) && !/^(?:nil|none|)$/.test(value)
      : false
    const table = open.at(-1)
    if (table !== undefined && (draws || (token.name === 'w:tblstyle' && style.test(value))))
      lined[table] = true
  }
  return lined
}

const mostParagraphs = 60

/** The paragraphs of the headers or footers of a Word document, each once: the letterhead says who wrote. */
export function edgeTexts(parts: ReadonlyMap<string, Uint8Array>, edge: 'header' | 'footer'): string[] {
  const found = new Set<string>()
  const name = new RegExp(`^word/${edge}\\d*\\.xml$`, 'i')
  for (const [part, bytes] of parts) {
    if (!name.test(part)) continue
    for (const text of paragraphsIn(new TextDecoder().decode(bytes))) found.add(text)
  }
  return [...found].slice(0, mostParagraphs)
}

/** The words of each paragraph; fields such as the number of the page are left out. */
export function paragraphsIn(xml: string): string[] {
  const paragraphs: string[] = []
  let text = ''
  let inText = false
  let field = 0
  for (const token of htmlTokens(xml)) {
    if (token.type === 'text') text += inText && field === 0 ? token.text : ''
    else if (token.name === 'w:t') inText = token.type === 'open' && !token.closed
    else if (token.name === 'w:fldchar' && token.type === 'open') {
      field += fieldStep[token.attributes.get('w:fldchartype') ?? ''] ?? 0
    } else if (/^w:(?:tab|br)$/.test(token.name) && token.type === 'open') text += ' '
    else if (token.name === 'w:p' && token.type === 'close') {
      if (/\p{L}/u.test(text)) paragraphs.push(text.trim())
      text = ''
    }
  }
  return paragraphs
}

const fieldStep: Readonly<Record<string, number>> = { begin: 1, end: -1 }

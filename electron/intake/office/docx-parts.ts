import { each, walkXml, type Attributes } from './walk-xml.ts'

const style = /grid|raster|list|lijst|accent|colorful|kleurrijk/i
const edges = ['w:top', 'w:left', 'w:bottom', 'w:insideh', 'w:insidev']

/** Of each table of a Word document in order: whether its edges are drawn. */
export function linedTables(document: string): boolean[] {
  const lined: boolean[] = []
  const tables: number[] = []
  let inBorders = false
  const mark = (): void => {
    const table = tables.at(-1)
    if (table !== undefined) lined[table] = true
  }
  const enter = (): void => void (inBorders = true)
  const leave = (): void => void (inBorders = false)
  const edge = (attributes: Attributes): void => {
    if (inBorders && !/^(?:nil|none|)$/.test(attributes.get('w:val') ?? '')) mark()
  }
  walkXml(document, {
    open: {
      'w:tbl': () => tables.push(lined.push(false) - 1),
      'w:tblstyle': (attributes) => style.test(attributes.get('w:val') ?? '') && mark(),
      ...each(['w:tblborders', 'w:tcborders'], enter),
      ...each(edges, edge),
    },
    close: { 'w:tbl': () => void tables.pop(), ...each(['w:tblborders', 'w:tcborders'], leave) },
  })
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
  const space = (): void => void (text += ' ')
  walkXml(xml, {
    text: (more) => void (text += inText && field === 0 ? more : ''),
    open: {
      'w:t': () => void (inText = true),
      'w:fldchar': (attributes) => void (field += fieldStep[attributes.get('w:fldchartype') ?? ''] ?? 0),
      ...each(['w:tab', 'w:br'], space),
    },
    close: {
      'w:t': () => void (inText = false),
      'w:p': () => {
        if (/\p{L}/u.test(text)) paragraphs.push(text.trim())
        text = ''
      },
    },
  })
  return paragraphs
}

const fieldStep: Readonly<Record<string, number>> = { begin: 1, end: -1 }

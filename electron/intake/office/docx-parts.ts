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

/** The words of each paragraph; the number of the page and how many there are, which are fields, are left out. */
export function paragraphsIn(xml: string): string[] {
  const paragraphs: string[] = []
  const fields = new Fields()
  let text = ''
  let inText = false
  const space = (): void => void (text += ' ')
  walkXml(xml, {
    text: (more) => {
      fields.say(more)
      if (inText && !fields.counts) text += more
    },
    open: {
      'w:t': () => void (inText = true),
      'w:fldchar': (attributes) => fields.step(attributes.get('w:fldchartype') ?? ''),
      'w:fldsimple': (attributes) => fields.open(attributes.get('w:instr') ?? ''),
      'w:instrtext': () => fields.code(true),
      ...each(['w:tab', 'w:br'], space),
    },
    close: {
      'w:t': () => void (inText = false),
      'w:instrtext': () => fields.code(false),
      'w:fldsimple': () => fields.step('end'),
      'w:p': () => {
        if (/\p{L}/u.test(text)) paragraphs.push(text.trim())
        text = ''
      },
    },
  })
  return paragraphs
}

/** Fields within fields, each with the code that tells what it shows (ECMA-376 part 1, 17.16). */
class Fields {
  readonly #open: string[] = []
  #inCode = false

  /** Whether what is said now counts pages. */
  get counts(): boolean {
    return this.#open.some((code) => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code))
  }

  say(text: string): void {
    const last = this.#open.length - 1
    if (this.#inCode && last >= 0) this.#open[last] += text
  }

  code(inside: boolean): void {
    this.#inCode = inside
  }

  open(code: string): void {
    this.#open.push(code)
  }

  step(kind: string): void {
    if (kind === 'begin') this.#open.push('')
    if (kind === 'end') this.#open.pop()
  }
}

import { element, type Element, type Node } from '../rendition/html-tree.ts'

/** Collects the words of an RTF file into paragraphs and tables. */
export class RtfPage {
  readonly #blocks: Element[] = []
  #words: Node[] = []
  #cell: Node[] = []
  #row: Element[] = []
  #table: Element | null = null
  #inTable = false

  add(node: Node): void {
    this.#words.push(node)
  }

  /** Whether the word ends or starts a line, a paragraph, a cell or a row. */
  takeWord(name: string): boolean {
    const deed = deeds.get(name)
    deed?.(this)
    return deed !== undefined
  }

  done(): Element[] {
    this.endParagraph()
    this.endRow()
    return this.#blocks
  }

  breakLine(): void {
    this.#words.push(element('br'))
  }

  enterTable(): void {
    this.#inTable = true
  }

  leaveTable(): void {
    this.#inTable = false
  }

  endParagraph(): void {
    const paragraph = element('p', this.#words)
    this.#words = []
    if (this.#inTable) return void this.#cell.push(paragraph)
    if (this.#row.length > 0) this.endRow()
    this.#table = null
    this.#blocks.push(paragraph)
  }

  endCell(): void {
    const own = this.#words.length > 0 ? [element('p', this.#words)] : []
    this.#row.push(element('td', [...this.#cell, ...own]))
    this.#words = []
    this.#cell = []
  }

  endRow(): void {
    if (this.#cell.length > 0) this.endCell()
    if (this.#row.length === 0) return
    if (this.#table === null) {
      this.#table = element('table', [], { lined: '' })
      this.#blocks.push(this.#table)
    }
    this.#table.children.push(element('tr', this.#row))
    this.#row = []
  }
}

const deeds = new Map<string, (page: RtfPage) => void>([
  ['par', (page) => page.endParagraph()],
  ['sect', (page) => page.endParagraph()],
  ['page', (page) => page.endParagraph()],
  ['line', (page) => page.breakLine()],
  ['\n', (page) => page.endParagraph()],
  ['\r', (page) => page.endParagraph()],
  ['intbl', (page) => page.enterTable()],
  ['pard', (page) => page.leaveTable()],
  ['cell', (page) => page.endCell()],
  ['nestcell', (page) => page.endCell()],
  ['row', (page) => page.endRow()],
])

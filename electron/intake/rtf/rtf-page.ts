import { element, type Element, type Node } from '../rendition/html-tree.ts'
import { fitTables } from '../rendition/tables.ts'

/** Collects the words of an RTF file into paragraphs and tables. */
export class RtfPage {
  readonly #blocks: Element[] = []
  #words: Node[] = []
  /** Text of one look that more may be added to. */
  #pending: string[] = []
  #look: readonly string[] = []
  #cell: Node[] = []
  #row: Element[] = []
  #table: Element | null = null
  #inTable = false

  /** Letters of one look become one word: Arabic joins only what stands together. */
  add(text: string, look: readonly string[]): void {
    if (this.#pending.length > 0 && this.#look.join() !== look.join()) this.#settle()
    this.#look = look
    this.#pending.push(text)
  }

  #settle(): void {
    if (this.#pending.length === 0) return
    const text = this.#pending.join('')
    this.#pending = []
    this.#words.push(this.#look.reduce<Node>((node, name) => element(name, [node]), text))
  }

  /** Whether the word ends or starts a line, a paragraph, a cell or a row. */
  takeWord(name: string): boolean {
    const deed = deeds.get(name)
    deed?.(this)
    return deed !== undefined
  }

  done(): Node[] {
    this.endParagraph()
    this.endRow()
    const body = element('body', [...this.#blocks])
    fitTables(body)
    return body.children
  }

  breakLine(): void {
    this.#settle()
    this.#words.push(element('br'))
  }

  enterTable(): void {
    this.#inTable = true
  }

  leaveTable(): void {
    this.#inTable = false
  }

  endParagraph(): void {
    const paragraph = element('p', this.#taken())
    if (this.#inTable) return void this.#cell.push(paragraph)
    if (this.#row.length > 0) this.endRow()
    this.#table = null
    this.#blocks.push(paragraph)
  }

  #taken(): Node[] {
    this.#settle()
    const words = this.#words
    this.#words = []
    return words
  }

  endCell(): void {
    const words = this.#taken()
    const own = words.length > 0 ? [element('p', words)] : []
    this.#row.push(element('td', [...this.#cell, ...own]))
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

import WordExtractor from 'word-extractor'
import { element, type Node } from '../rendition/html-tree.ts'
import { fitTables } from '../rendition/tables.ts'

/** A Word document of before 2007 (`.doc`): its words, paragraph by paragraph, with its letterhead and notes. */
export async function readWord(bytes: Uint8Array): Promise<Node[]> {
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const notes = `${document.getFootnotes()}\n${document.getEndnotes()}`
  const body = element('body', [
    ...aside(document.getHeaders({ includeFooters: false }), 'before'),
    ...paragraphs(document.getBody()),
    ...paragraphs(document.getTextboxes({ includeHeadersAndFooters: false })),
    ...aside(notes, 'after'),
    ...aside(document.getFooters(), 'after'),
  ])
  fitTables(body)
  return body.children
}

/** Cells of a table stand behind tabs, rows on lines of their own. */
function paragraphs(text: string): Node[] {
  const blocks: Node[] = []
  let rows: Node[] = []
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(element('table', rows, { lined: '' }))
    rows = []
  }
  for (const line of text.split('\n')) {
    const cells = line.split('\t')
    if (cells.length > 2 && cells.filter((cell) => cell.trim() !== '').length > 1) {
      rows.push(
        element(
          'tr',
          cells.map((cell) => element('td', [cell])),
        ),
      )
      continue
    }
    endTable()
    if (line.trim() !== '') blocks.push(element('p', [line.replaceAll('\t', '\u2003')]))
  }
  endTable()
  return blocks
}

const aside = (text: string, place: 'before' | 'after'): Node[] =>
  text.trim() === '' ? [] : [element('div', paragraphs(text), { class: place })]

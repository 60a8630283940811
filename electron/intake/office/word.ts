import WordExtractor from 'word-extractor'
import { headOf } from '../ole-directory.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { element, type Node } from '../rendition/html-tree.ts'
import { fitTables } from '../rendition/tables.ts'

/** A Word document of before 2007 (`.doc`): its words, paragraph by paragraph, with its letterhead and notes. */
export async function readWord(bytes: Uint8Array): Promise<Node[]> {
  const document = await extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
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

/** Word 6 and 95 wrote another format, and some files are encrypted: neither is damaged. */
async function extract(file: Buffer): ReturnType<WordExtractor['extract']> {
  if (isEncrypted(file)) throw new Unreadable('needs-password')
  try {
    return await new WordExtractor().extract(file)
  } catch (error) {
    if (error instanceof Error && error.message.includes('Invalid magic number'))
      throw new Unreadable('unsupported')
    throw error
  }
}

/** By the flags at the start of its stream ([MS-DOC] 2.5.2). */
function isEncrypted(file: Buffer): boolean {
  const head = headOf(file, 'WordDocument')
  return head !== undefined && head.length >= 12 && (head.readUInt16LE(10) & encrypted) !== 0
}

const encrypted = 0x0100

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

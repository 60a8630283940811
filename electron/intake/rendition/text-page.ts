import { element, type Element } from './html-tree.ts'

/** More lines than this are cut off; 2,000 pages hold fewer. */
const mostLines = 120_000

/** Plain text as it was typed: its lines and their spaces, lines of a quoted mail set back. */
export function textBlocks(text: string): Element[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n', mostLines)
    .map((line) => element('p', [line === '' ? '\u00a0' : line.replaceAll('\t', '    ')], { class: 'line' }))
}

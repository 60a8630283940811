import { element, type Element } from './html-tree.ts'

/** More lines than this are cut off; 2,000 pages hold fewer. */
const mostLines = 120_000

/** Whether lines of this text would be cut off. */
export function hasTooManyLines(text: string): boolean {
  let count = 0
  for (let at = text.search(/[\r\n]/); at >= 0 && count <= mostLines; at = text.indexOf('\n', at + 1)) count++
  return count > mostLines
}

/** Plain text as it was typed: its lines and their spaces, lines of a quoted mail set back. */
export function textBlocks(text: string): Element[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n', mostLines)
    .map((line) => element('p', [line === '' ? '\u00a0' : line.replaceAll('\t', '    ')], { class: 'line' }))
}

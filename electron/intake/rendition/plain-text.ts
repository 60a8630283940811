import type { Node } from './html-tree.ts'
import { sanitise } from './sanitise.ts'

const block = /^(?:p|div|h[1-6]|li|dt|dd|tr|table|blockquote|pre|hr|ul|ol|dl|caption|body)$/

/** The words of what is printed, a line for each paragraph, a tab between cells. */
export function plainText(nodes: readonly Node[]): string {
  const pieces: string[] = []
  for (const node of nodes) say(node, pieces)
  return pieces.join('').replace(/\n{3,}/g, '\n\n')
}

function say(node: Node, pieces: string[]): void {
  if (typeof node === 'string') return void pieces.push(node)
  if (node.name === 'br') return void pieces.push('\n')
  const before = block.test(node.name)
  if (before) pieces.push('\n')
  for (const child of node.children) say(child, pieces)
  if (node.name === 'td' || node.name === 'th') pieces.push('\t')
  else if (before) pieces.push('\n')
}

/** The words of HTML as they would be printed: no scripts, styles or hidden parts. */
export const htmlWords = (html: string): string => plainText(sanitise(html, () => undefined).body.children)

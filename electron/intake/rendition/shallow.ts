import type { Element, Node } from './html-tree.ts'

/**
 * Deepest nesting that is laid out. The layout calls itself for each level and has little room for that: past thirty
 * levels it breaks down. Real letters have ten when boxes around boxes are taken away.
 */
const deepest = 18

const block = /^(?:p|div|h[1-6]|ul|ol|dl|table|blockquote|pre|hr)$/
const inTable = /^(?:thead|tbody|tfoot|tr|td|th|caption)$/

/** Takes away boxes that change nothing, and whatever is nested deeper than can be laid out: words stay. */
export function makeShallow(body: Element): void {
  body.children = body.children.flatMap(collapse)
  for (const child of body.children) if (typeof child !== 'string') cap(child, 1)
}

function collapse(node: Node): Node[] {
  if (typeof node === 'string') return [node]
  node.children = node.children.flatMap(collapse)
  if (node.attributes.size > 0) return [node]
  if (node.name === 'span' || node.name === 'font') return node.children
  return node.name === 'div' && holdsBlocksOnly(node)
    ? node.children.filter((child) => !isSpace(child))
    : [node]
}

const isSpace = (node: Node): boolean => typeof node === 'string' && node.trim() === ''

/** Without words of its own the box around other boxes cannot be seen. */
const holdsBlocksOnly = ({ children }: Element): boolean =>
  children.length > 0 &&
  children.every((child) => (typeof child === 'string' ? child.trim() === '' : block.test(child.name)))

function cap(node: Element, depth: number): void {
  if (depth < deepest) {
    for (const child of node.children) if (typeof child !== 'string') cap(child, depth + 1)
    return
  }
  node.children = node.children.flatMap(unwrapped)
}

/** The words in it with their line ends, and pictures; a table needs its rows, so it becomes words as well. */
function unwrapped(node: Node): Node[] {
  if (typeof node === 'string' || node.name === 'br' || node.name === 'img') return [node]
  const inside = node.children.flatMap(unwrapped)
  const ends = block.test(node.name) || inTable.test(node.name) || node.name === 'li'
  return ends ? [...inside, { name: 'br', attributes: new Map(), children: [] }] : inside
}

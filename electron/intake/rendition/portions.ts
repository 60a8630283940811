import type { Element, Node } from './html-tree.ts'

/** Laid out in one go: about 60 pages, a second of work. What is smaller stays whole. */
const portion = 200_000
const whole = 400_000
/** More than this is not made into pages: it would be more than there is time for. */
const most = 5_000_000
/** A longer stretch of text without any mark in it is cut. */
const longestText = 20_000
/** What a tag costs beside its words. */
const tag = 30

/**
 * Cuts what is to be printed into portions that are laid out one after the other, so that it can be stopped between
 * them. Only very long things are cut, where a paragraph or row ends. Null when it is more than can be printed.
 */
export function portionsOf(nodes: readonly Node[]): Node[][] | null {
  const sizes = new Map<Node, number>()
  const total = nodes.reduce<number>((sum, node) => sum + measure(node, sizes), 0)
  if (total > most) return null
  const short = nodes.flatMap((node) => cutText(node))
  if (total <= whole) return [short]
  return group(
    short.flatMap((node) => cut(node, sizes)),
    sizes,
  )
}

/** Letters with what they take to set: those of other typefaces, and marks, take a multiple. */
function measure(node: Node, sizes: Map<Node, number>): number {
  if (typeof node === 'string')
    return /^[\t\n -~\u00a0-\u00ff\u200b]*$/.test(node) ? node.length : node.length * 3
  const known = sizes.get(node)
  if (known !== undefined) return known
  const size = node.children.reduce<number>((sum, child) => sum + measure(child, sizes), tag)
  sizes.set(node, size)
  return size
}

function group(nodes: readonly Node[], sizes: Map<Node, number>): Node[][] {
  const groups: Node[][] = []
  let left = 0
  for (const node of nodes) {
    const size = measure(node, sizes)
    if (size > left || groups.length === 0) {
      groups.push([])
      left = portion
    }
    groups.at(-1)?.push(node)
    left -= size
  }
  return groups
}

/** One element as several of the same kind, each with a part of what is in it. */
function cut(node: Node, sizes: Map<Node, number>): Node[] {
  if (typeof node === 'string' || measure(node, sizes) <= portion) return [node]
  const children = node.children.flatMap((child) => cut(child, sizes))
  return group(children, sizes).map((part): Element => ({ ...node, children: part }))
}

/** Paragraphs of endless text become several. */
function cutText(node: Node): Node[] {
  if (typeof node === 'string') return pieces(node)
  if (!node.children.some(isEndless)) {
    node.children = node.children.flatMap((child) => (typeof child === 'string' ? [child] : cutText(child)))
    return [node]
  }
  return node.children
    .flatMap((child) => cutText(child))
    .map((child): Element => ({ ...node, children: [child] }))
}

const isEndless = (node: Node): boolean => typeof node === 'string' && node.length > longestText

function pieces(text: string): string[] {
  if (text.length <= longestText) return [text]
  const found: string[] = []
  for (let at = 0; at < text.length;) {
    const space = text.lastIndexOf(' ', at + longestText)
    const end = space > at && at + longestText < text.length ? space + 1 : at + longestText
    found.push(text.slice(at, end))
    at = end
  }
  return found
}

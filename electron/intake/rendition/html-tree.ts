import type { HtmlToken } from './html-tokens.ts'

/** An element that is printed, with the attributes that are kept; a string is text. */
export interface Element {
  name: string
  attributes: Map<string, string>
  children: Node[]
}
export type Node = Element | string

export const element = (
  name: string,
  children: Node[] = [],
  attributes: Record<string, string> = {},
): Element => ({
  name,
  attributes: new Map(Object.entries(attributes)),
  children,
})

/** Elements printed as themselves. All others vanish, with what is in them (`dropped`) or without. */
const kept = new Set(
  `p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre
   span b strong i em u s del ins sub sup small code a img font`.split(/\s+/),
)
const dropped =
  /^(?:svg|math|object|embed|applet|audio|video|canvas|select|datalist|map|head|meta|link|base)$/
const empty = /^(?:br|hr|img|input|meta|link|base|col|wbr|area|embed|source|track|param|frame)$/
const renamed: Readonly<Record<string, string>> = {
  strike: 's',
  big: 'span',
  tt: 'code',
  samp: 'code',
  kbd: 'code',
  cite: 'i',
  var: 'i',
  dfn: 'i',
  address: 'div',
  center: 'div',
  article: 'div',
  section: 'div',
  header: 'div',
  footer: 'div',
  main: 'div',
  aside: 'div',
  nav: 'div',
  figure: 'div',
  figcaption: 'div',
  fieldset: 'div',
  legend: 'div',
  form: 'div',
  details: 'div',
  summary: 'div',
  dir: 'ul',
  menu: 'ul',
  listing: 'pre',
}

/** Deeper than this, elements are passed over and their text stands in the one around it. */
const deepest = 60
const mostNodes = 400_000

const endsParagraph = /^p$/

/** Which elements the start of one ends, as HTML has it: a list item ends the one before it. */
const ends: Readonly<Record<string, RegExp>> = {
  p: endsParagraph,
  div: endsParagraph,
  table: endsParagraph,
  ul: endsParagraph,
  ol: endsParagraph,
  blockquote: endsParagraph,
  pre: endsParagraph,
  li: /^(?:p|li)$/,
  dt: /^(?:p|dt|dd)$/,
  dd: /^(?:p|dt|dd)$/,
  td: /^(?:p|td|th)$/,
  th: /^(?:p|td|th)$/,
  tr: /^(?:p|td|th|tr)$/,
  thead: /^(?:p|td|th|tr|thead|tbody|tfoot)$/,
  tbody: /^(?:p|td|th|tr|thead|tbody|tfoot)$/,
  tfoot: /^(?:p|td|th|tr|thead|tbody|tfoot)$/,
}
/** Nothing ends beyond these. */
const walls = /^(?:table|td|th|ul|ol|dl|blockquote|body)$/
/** A paragraph holds no blocks, so there is none to end beyond one. */
const paragraphWalls = /^(?:table|td|th|ul|ol|dl|li|dd|dt|div|h[1-6]|blockquote|pre|body)$/
const cellWalls = /^(?:table|td|th|body)$/
const rowParts = /^(?:td|th|tr|thead|tbody|tfoot)$/

/** Which attributes an element keeps; whatever it says of itself goes through here. */
export type Keep = (name: string, attributes: ReadonlyMap<string, string>) => Map<string, string> | null

/**
 * Builds the tree of what is printed. `keep` chooses the attributes, or leaves an element out with all that is in it
 * (null). Well-formed whatever the tokens are: everything that opens is closed, in order.
 */
export function htmlTree(tokens: Iterable<HtmlToken>, keep: Keep): Element {
  const body = element('body')
  const open: Element[] = [body]
  const out = new LeftOut()
  let nodes = 0
  for (const token of tokens) {
    if (++nodes > mostNodes) break
    if (out.takes(token)) continue
    if (token.type === 'text') say(last(open), token.text)
    else if (token.type === 'close') close(open, renamed[token.name] ?? token.name)
    else if (!add(open, token, keep)) out.start(token.name)
  }
  return body
}

/** The element that is being left out, with all that is in it. */
class LeftOut {
  #name = ''
  #depth = 0

  start(name: string): void {
    this.#name = name
    this.#depth = 1
  }

  takes(token: HtmlToken): boolean {
    if (this.#depth === 0) return false
    if (token.type !== 'text' && token.name === this.#name) this.#depth += token.type === 'open' ? 1 : -1
    return true
  }
}

function last(open: readonly Element[]): Element {
  const top = open.at(-1)
  if (top === undefined) throw new Error('the body is never closed')
  return top
}

/** Text beside text is one text: a word may have come in pieces. */
function say({ children }: Element, text: string): void {
  const before = children.at(-1)
  if (typeof before === 'string') children[children.length - 1] = before + text
  else children.push(text)
}

/** False when the element and all that is in it are left out. */
function add(open: Element[], token: Extract<HtmlToken, { type: 'open' }>, keep: Keep): boolean {
  const name = renamed[token.name] ?? token.name
  const leaf = empty.test(token.name)
  if (dropped.test(name)) return leaf || token.closed
  if (!kept.has(name)) return true
  const attributes = keep(token.name, token.attributes)
  if (attributes === null) return leaf
  endOthers(open, name)
  const node: Element = { name, attributes, children: [] }
  if (leaf || open.length < deepest) last(open).children.push(node)
  if (!leaf && open.length < deepest) open.push(node)
  return true
}

function endOthers(open: Element[], name: string): void {
  const others = ends[name]
  if (others === undefined) return
  const wall = wallOf(name, others)
  for (let at = open.length - 1; at > 0; at--) {
    const other = open[at]?.name ?? ''
    if (wall.test(other)) return
    if (others.test(other)) open.length = at
  }
}

function wallOf(name: string, others: RegExp): RegExp {
  if (rowParts.test(name)) return /^(?:table|body)$/
  return others === endsParagraph ? paragraphWalls : walls
}

function close(open: Element[], name: string): void {
  for (let at = open.length - 1; at > 0; at--) {
    const other = open[at]?.name ?? ''
    if (other === name) {
      open.length = at
      return
    }
    if (cellWalls.test(other) && name !== 'table' && !rowParts.test(name)) return
  }
}

/** Visits all elements, the innermost first. */
export function eachElement(node: Element, use: (found: Element) => void): void {
  for (const child of node.children) if (typeof child !== 'string') eachElement(child, use)
  use(node)
}

/** The text in it, without any markup. */
export function textIn(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join(node.name === 'br' ? '\n' : '')
}

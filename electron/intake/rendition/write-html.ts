import { composed } from '../compose.ts'
import type { Element, Node } from './html-tree.ts'
import { pageStyle } from './page-style.ts'
import { breakHere } from './tables.ts'
import { loadTypefaces } from './typefaces.ts'

/** Attributes that are written; the values are our own or numbers. */
const written = /^(?:class|style|src|colspan|rowspan|start)$/
const leaf = /^(?:br|hr|img)$/

/** A tree as well-formed HTML for the layout, with all that it needs and nothing that could be asked for. */
export function writeHtml(nodes: readonly Node[]): string {
  const pieces: string[] = [
    '<!doctype html><html><head><meta charset="utf-8"><style>',
    pageStyle,
    '</style></head><body>',
  ]
  for (const node of nodes) write(node, pieces)
  pieces.push('</body></html>')
  return pieces.join('')
}

function write(node: Node, pieces: string[]): void {
  if (typeof node === 'string') return void pieces.push(writeText(node))
  pieces.push(`<${node.name}${writeAttributes(node)}>`)
  if (leaf.test(node.name)) return
  for (const child of node.children) write(child, pieces)
  pieces.push(`</${node.name}>`)
}

function writeAttributes({ attributes }: Element): string {
  return [...attributes]
    .filter(([name, value]) => written.test(name) && (!/span$|^start$/.test(name) || /^\d{1,4}$/.test(value)))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Control characters and those that turn the order of what is read. */
const unprinted = /(?![\n\t])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gu
const plain = /^[\t\n -~\u00a0-\u00ff\u200b]*$/

const endless = /\S{100,}/g
const stretch = /(\S{16})(?=\S)/gu

/** A word longer than a line gets places where it may break: without them it takes the layout ages. */
const breakable = (text: string): string =>
  text.search(endless) >= 0 ? text.replace(endless, (word) => word.replace(stretch, `$1${breakHere}`)) : text

/** Characters that the typeface lacks are set in the other one. */
function writeText(text: string): string {
  const clean = breakable(composed(text.toWellFormed()).replace(unprinted, ''))
  if (plain.test(clean)) return escape(clean)
  const type = loadTypefaces()
  const runs: { other: boolean; text: string }[] = []
  for (const character of clean) {
    const previous = runs.at(-1)
    const white = /\s|\u200b/.test(character)
    const other = white ? (previous?.other ?? false) : !type.has(character) && type.otherHas(character)
    if (previous?.other === other) previous.text += character
    else runs.push({ other, text: character })
  }
  return runs
    .map((run) => (run.other ? `<span class="o">${escape(run.text)}</span>` : escape(run.text)))
    .join('')
}

import type { HtmlToken } from '../rendition/html-tokens.ts'
import { htmlTokens } from '../rendition/html-tokens.ts'
import type { Node } from '../rendition/html-tree.ts'
import { sanitiseTokens, withLinks } from '../rendition/sanitise.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { edge } from './edges.ts'
import { openDocumentParts } from './odf-parts.ts'
import { odtEdges } from './odt-edges.ts'
import { OdtStyles } from './odt-styles.ts'

const wanted = (name: string): boolean => /^(?:content\.xml|styles\.xml|Pictures\/.*)$/.test(name)

/** A text document or presentation of OpenDocument (`.odt`, `.odp`) as what is printed: headings, lists, tables, pictures, notes. */
export async function readOdt(bytes: Uint8Array): Promise<Node[]> {
  const { content: xml, parts } = await openDocumentParts(bytes, wanted)
  const looks = new TextDecoder().decode(parts.get('styles.xml'))
  const styles = new OdtStyles([looks, xml])
  const body = xml.indexOf('<office:body')
  if (body < 0) throw new Unreadable('damaged')
  const tokens = asHtml(htmlTokens(xml.slice(body)), styles)
  const words = withLinks(sanitiseTokens(tokens, (src) => parts.get(src.replace(/^\.\//, ''))))
  const { top, bottom } = odtEdges(looks)
  return [...edge(top, 'before'), ...words, ...edge(bottom, 'after')]
}

/** Elements that hold nothing that is printed. */
const aside =
  /^(?:text:tracked-changes|office:annotation|office:forms|text:sequence-decls|text:variable-decls|text:user-field-decls|table:covered-table-cell|svg:desc|svg:title|math:math|text:changed-region)$/

function* asHtml(tokens: Iterable<HtmlToken>, styles: OdtStyles): Generator<HtmlToken> {
  const writer = new OdtWriter(styles)
  for (const token of tokens) yield* writer.take(token)
  yield* writer.done()
}

const open = (name: string, attributes: Record<string, string> = {}): HtmlToken => ({
  type: 'open',
  name,
  attributes: new Map(Object.entries(attributes)),
  closed: false,
})
const close = (name: string): HtmlToken => ({ type: 'close', name })
const say = (text: string): HtmlToken => ({ type: 'text', text })

/** One element of OpenDocument after another as HTML; notes are kept for the end. */
class OdtWriter {
  readonly #styles: OdtStyles
  readonly #notes: HtmlToken[][] = []
  /** What the open elements of the document became. */
  readonly #names: string[] = []
  #out = 0
  #inNote = false
  #listDepth = 0

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  take(token: HtmlToken): readonly HtmlToken[] {
    if (token.type !== 'text' && aside.test(token.name)) {
      this.#out = Math.max(0, this.#out + (token.type === 'close' ? -1 : token.closed ? 0 : 1))
      return []
    }
    if (this.#out > 0) return []
    const found = this.#translate(token)
    const note = this.#inNote ? this.#notes.at(-1) : undefined
    if (note === undefined) return found
    note.push(...found)
    return []
  }

  /** The notes, below a line. */
  done(): HtmlToken[] {
    if (this.#notes.length === 0) return []
    return [open('hr'), ...this.#notes.flatMap((note) => [open('div'), ...note, close('div')])]
  }

  #translate(token: HtmlToken): HtmlToken[] {
    if (token.type === 'text') return [say(token.text.replace(/\s+/g, ' '))]
    if (token.type === 'close') return this.#close(token.name)
    const opened = this.#open(token.name, token.attributes)
    if (!token.closed) return opened
    return [...opened, ...this.#close(token.name)]
  }

  #open(name: string, found: ReadonlyMap<string, string>): HtmlToken[] {
    const single = singles[name]?.(found)
    if (single !== undefined) return single
    if (name === 'text:note-body') {
      this.#inNote = true
      this.#notes.push([open('small'), say(`[${this.#notes.length + 1}] `), close('small')])
      return []
    }
    if (name === 'text:note-citation') return [open('sup'), say('[')]
    const html = this.#htmlOf(name, found)
    if (html === null) return []
    this.#names.push(html)
    return [open(html, this.#attributes(name, found))]
  }

  #close(name: string): HtmlToken[] {
    if (name === 'text:note-body') this.#inNote = false
    if (name === 'text:note-citation') return [say(']'), close('sup')]
    if (name === 'text:list') this.#listDepth = Math.max(0, this.#listDepth - 1)
    if (!Object.hasOwn(names, name) && name !== 'text:h') return []
    const html = this.#names.pop()
    return html === undefined ? [] : [close(html)]
  }

  #htmlOf(name: string, found: ReadonlyMap<string, string>): string | null {
    if (name === 'text:h') return `h${Math.min(6, Math.max(1, Number(found.get('text:outline-level')) || 1))}`
    if (name === 'text:list') {
      this.#listDepth++
      return this.#styles.isNumbered(found.get('text:style-name') ?? '', this.#listDepth) ? 'ol' : 'ul'
    }
    return Object.hasOwn(names, name) ? (names[name] ?? null) : null
  }

  #attributes(name: string, found: ReadonlyMap<string, string>): Record<string, string> {
    if (name === 'text:a') return { href: found.get('xlink:href') ?? '' }
    if (name === 'table:table') return { border: '1' }
    if (name === 'table:table-cell') return { colspan: found.get('table:number-columns-spanned') ?? '1' }
    const style = this.#styles.cssOf(found.get('text:style-name') ?? '')
    return style === '' ? {} : { style }
  }
}

/** Elements that become one of HTML. */
const names: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:span': 'span',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'text:a': 'a',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
}

const mostSpaces = 200

/** Elements without contents. */
const singles: Readonly<Record<string, (found: ReadonlyMap<string, string>) => HtmlToken[]>> = {
  'text:line-break': () => [open('br')],
  'text:tab': () => [say('\u2003')],
  'text:s': (found) => [
    say('\u00a0'.repeat(Math.min(mostSpaces, Math.max(1, Number(found.get('text:c')) || 1)))),
  ],
  'draw:image': (found) => [open('img', { src: found.get('xlink:href') ?? '' })],
}

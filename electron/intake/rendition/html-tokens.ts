import { decodeEntities } from './entities.ts'

export type HtmlToken =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      /** It says itself that it has no contents (`<br/>`). */
      readonly closed: boolean
    }
  | { readonly type: 'close'; readonly name: string }

/** Elements whose contents are no markup: everything up to their own end belongs to them. */
const raw = /^(?:script|style|title|xmp|iframe|noembed|noframes|noscript|template|textarea|plaintext)$/
const mostAttributes = 60

/**
 * Cuts HTML into tags and text, as forgiving as a browser and in one pass. Comments, declarations, scripts and styles
 * are left out. Names are in small letters, references are decoded.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastComment = html.lastIndexOf('-->')
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag < 0 ? html.length : tag
    if (end > at) yield { type: 'text', text: decodeEntities(html.slice(at, end)) }
    if (tag < 0) return
    const found = tagAt(html, tag, lastComment)
    yield* found.tokens
    at = found.end
  }
}

interface Found {
  readonly tokens: readonly HtmlToken[]
  readonly end: number
}

function tagAt(html: string, at: number, lastComment: number): Found {
  const next = html.charAt(at + 1)
  if (next === '!' || next === '?') return { tokens: [], end: declarationEnd(html, at, lastComment) }
  if (/[A-Za-z]/.test(next)) return openTag(html, at)
  if (next === '/' && /[A-Za-z]/.test(html.charAt(at + 2))) {
    const name = nameAt(html, at + 2)
    return { tokens: [{ type: 'close', name }], end: after(html, '>', at) }
  }
  return { tokens: [{ type: 'text', text: '<' }], end: at + 1 }
}

function declarationEnd(html: string, at: number, lastComment: number): number {
  if (!html.startsWith('<!--', at)) return after(html, '>', at)
  return lastComment >= at + 4 ? html.indexOf('-->', at + 4) + 3 : after(html, '>', at)
}

/** Behind the next `mark`; the end of the text when there is none. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

const tagName = /[A-Za-z][^\s/>]{0,80}/y

function nameAt(html: string, at: number): string {
  tagName.lastIndex = at
  return (tagName.exec(html)?.[0] ?? '').toLowerCase()
}

const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y

function openTag(html: string, at: number): Found {
  const name = nameAt(html, at + 1)
  const attributes = new Map<string, string>()
  let end = at + 1 + name.length
  for (let count = 0; count < mostAttributes; count++) {
    attribute.lastIndex = end
    const found = attribute.exec(html)
    if (found === null) break
    end = attribute.lastIndex
    const key = (found[1] ?? '').toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeEntities(found[2] ?? found[3] ?? found[4] ?? ''))
  }
  const closing = after(html, '>', end)
  const closed = html.charAt(closing - 2) === '/'
  const open: HtmlToken = { type: 'open', name, attributes, closed }
  if (raw.test(name)) return { tokens: [], end: rawEnd(html, name, closing) }
  return { tokens: [open], end: closing }
}

function rawEnd(html: string, name: string, from: number): number {
  const mark = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  mark.lastIndex = from
  const found = mark.exec(html)
  return found === null ? html.length : after(html, '>', found.index)
}

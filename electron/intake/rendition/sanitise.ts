import { htmlTokens, type HtmlToken } from './html-tokens.ts'
import { element, htmlTree, type Element, type Node } from './html-tree.ts'
import { keepStyle } from './keep-style.ts'
import { listLinks } from './links.ts'
import { placePictures, type PictureOf } from './pictures.ts'
import { makeShallow } from './shallow.ts'
import { fitTables } from './tables.ts'

/** More HTML than this is no letter; the rest is left out. */
const longestHtml = 8_000_000

export interface Sanitised {
  readonly body: Element
  /** The addresses behind links, by their number in the text. */
  readonly links: readonly string[]
}

/**
 * Foreign HTML as a tree of what is printed: words, lists, tables and the pictures that came with it. Of everything
 * else nothing passes: no script, style sheet, form, frame or address that could be asked for. Links are words with
 * a number, their addresses a list.
 */
export const sanitise = (html: string, pictureOf: PictureOf): Sanitised =>
  sanitiseTokens(htmlTokens(html.slice(0, longestHtml)), pictureOf)

/** The same of tags and text from elsewhere. */
export function sanitiseTokens(tokens: Iterable<HtmlToken>, pictureOf: PictureOf): Sanitised {
  const body = htmlTree(tokens, keep)
  const links = listLinks(body)
  placePictures(body, pictureOf)
  fitTables(body)
  makeShallow(body)
  return { body, links }
}

/** The whole as what is printed: the words, and below them where the links lead. */
export function withLinks({ body, links }: Sanitised): Node[] {
  if (links.length === 0) return body.children
  const list = links.map((address, at) => element('p', [`[${at + 1}] ${address}`], { class: 'tight' }))
  const title = element('p', [element('b', ['Adressen achter de links'])])
  return [...body.children, element('div', [title, ...list], { class: 'after' })]
}

function keep(name: string, found: ReadonlyMap<string, string>): Map<string, string> | null {
  const { style, hidden, lined, tight } = keepStyle(styleOf(name, found))
  if (hidden || found.has('hidden')) return null
  const said = (own[name] ?? []).map((attribute) => [attribute, found.get(attribute)] as const)
  return given([
    ['style', style === '' ? undefined : style],
    ['lined', lined || says(found, 'border', /^[1-9]/) ? '' : undefined],
    ['class', tight || says(found, 'class', /\bMsoNormal\b/i) ? 'tight' : undefined],
    ...said,
  ])
}

const says = (found: ReadonlyMap<string, string>, name: string, form: RegExp): boolean =>
  form.test(found.get(name) ?? '')

const given = (pairs: readonly (readonly [string, string | undefined])[]): Map<string, string> =>
  new Map(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

/** Attributes that mean something to a later step; only numbers of them are ever written. */
const own: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height', 'style'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
}

/** The older attributes of HTML as the style that they mean; what the `style` attribute says goes before. */
function styleOf(name: string, found: ReadonlyMap<string, string>): string {
  const align = found.get('align')
  const color = name === 'font' ? found.get('color') : undefined
  const background = /^(?:td|th|tr|table)$/.test(name) ? found.get('bgcolor') : undefined
  return [
    name === 'center' ? 'text-align:center' : '',
    align === undefined || name === 'table' || name === 'img' ? '' : `text-align:${align}`,
    color === undefined ? '' : `color:${color}`,
    background === undefined ? '' : `background-color:${background}`,
    found.get('style') ?? '',
  ].join(';')
}

import { htmlTokens } from '../rendition/html-tokens.ts'

const mostStyles = 20_000

/** The look of words and lists in an OpenDocument file, as far as it is printed. */
export class OdtStyles {
  readonly #css = new Map<string, string>()
  readonly #numbered = new Set<string>()

  constructor(sources: readonly string[]) {
    for (const source of sources) this.#read(source)
  }

  /** Bold, italic, underlined and aligned as CSS; empty when it is none of these. */
  cssOf(style: string): string {
    return this.#css.get(style) ?? ''
  }

  /** Whether a list has numbers at this depth (from 1). */
  isNumbered(style: string, depth: number): boolean {
    return this.#numbered.has(`${style} ${depth}`)
  }

  #read(source: string): void {
    const body = source.indexOf('<office:body')
    let style = ''
    let list = ''
    for (const token of htmlTokens(body < 0 ? source : source.slice(0, body))) {
      if (token.type !== 'open' || this.#css.size > mostStyles) continue
      const { name, attributes } = token
      if (name === 'style:style') style = attributes.get('style:name') ?? ''
      if (name === 'text:list-style') list = attributes.get('style:name') ?? ''
      if (name === 'text:list-level-style-number') {
        this.#numbered.add(`${list} ${attributes.get('text:level') ?? '1'}`)
      }
      const css = cssIn(attributes)
      if (/^style:(?:text|paragraph)-properties$/.test(name) && css !== '') {
        this.#css.set(style, [this.#css.get(style) ?? '', css].join(';'))
      }
    }
  }
}

function cssIn(attributes: ReadonlyMap<string, string>): string {
  const line = attributes.get('style:text-underline-style') ?? 'none'
  const through = attributes.get('style:text-line-through-style') ?? 'none'
  const pairs = [
    ['font-weight', attributes.get('fo:font-weight')],
    ['font-style', attributes.get('fo:font-style')],
    ['text-decoration', line === 'none' ? (through === 'none' ? undefined : 'line-through') : 'underline'],
    ['text-align', attributes.get('fo:text-align')?.replace('end', 'right').replace('start', 'left')],
  ]
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`])).join(';')
}

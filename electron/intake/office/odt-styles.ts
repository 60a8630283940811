import { each, walkXml, type Attributes } from './walk-xml.ts'

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
    const look = (attributes: Attributes): void => this.#add(style, cssIn(attributes))
    walkXml(body < 0 ? source : source.slice(0, body), {
      open: {
        'style:style': (attributes) => void (style = attributes.get('style:name') ?? ''),
        'text:list-style': (attributes) => void (list = attributes.get('style:name') ?? ''),
        'text:list-level-style-number': (attributes) =>
          void this.#numbered.add(`${list} ${attributes.get('text:level') ?? '1'}`),
        ...each(['style:text-properties', 'style:paragraph-properties'], look),
      },
    })
  }

  #add(style: string, css: string): void {
    if (css === '' || this.#css.size > mostStyles) return
    this.#css.set(style, [this.#css.get(style) ?? '', css].join(';'))
  }
}

function cssIn(attributes: Attributes): string {
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

import { htmlTokens } from '../rendition/html-tokens.ts'

export type Attributes = ReadonlyMap<string, string>

/** What is done at elements, by their names in small letters, and at text. */
export interface Deeds {
  readonly open?: Readonly<Record<string, (attributes: Attributes) => void>>
  readonly close?: Readonly<Record<string, () => void>>
  readonly text?: (text: string) => void
}

/** Goes through XML once. An element without contents is opened and closed. No entity but those of HTML is known. */
export function walkXml(xml: string, { open = {}, close = {}, text }: Deeds): void {
  for (const token of htmlTokens(xml)) {
    if (token.type === 'text') {
      text?.(token.text)
      continue
    }
    if (token.type === 'open' && Object.hasOwn(open, token.name)) open[token.name]?.(token.attributes)
    const ends = token.type === 'close' || token.closed
    if (ends && Object.hasOwn(close, token.name)) close[token.name]?.()
  }
}

/** One deed for several elements. */
export const each = <T>(names: readonly string[], deed: T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, deed]))

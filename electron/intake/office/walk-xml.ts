import { htmlTokens } from '../rendition/html-tokens.ts'

export type Attributes = ReadonlyMap<string, string>

/** What is done at elements, by their names in small letters, and at text. */
export interface Deeds {
  readonly open?: Readonly<Record<string, (attributes: Attributes) => void>>
  readonly close?: Readonly<Record<string, () => void>>
  readonly text?: (text: string) => void
}

/** Goes through XML once. An element without contents is opened and closed. No entity but those of HTML is known. */
export function walkXml(xml: string, deeds: Deeds): void {
  const open = byName(deeds.open)
  const close = byName(deeds.close)
  for (const token of htmlTokens(xml)) {
    if (token.type === 'text') deeds.text?.(token.text)
    else if (token.type === 'close') close.get(token.name)?.()
    else {
      open.get(token.name)?.(token.attributes)
      if (token.closed) close.get(token.name)?.()
    }
  }
}

const byName = <T>(deeds: Readonly<Record<string, T>> = {}): Map<string, T> => new Map(Object.entries(deeds))

/** One deed for several elements. */
export const each = <T>(names: readonly string[], deed: T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, deed]))

import { line } from '../mail.ts'

/** Header lines (RFC 5322, 2.2) as pairs, folded lines made one. Encoded words stay as they are. */
export function headerLines(source: string): (readonly [name: string, value: string])[] {
  return source
    .slice(0, 500_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((text) => {
      const colon = text.indexOf(':')
      return colon < 1 ? [] : [[line(text.slice(0, colon)), line(text.slice(colon + 1))] as const]
    })
}

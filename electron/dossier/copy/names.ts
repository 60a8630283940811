import { latin1 } from './lex.ts'
import { Name } from './syntax.ts'

/** Slots of the table; a name that finds its slot taken pushes the other one out. */
const slots = 1 << 12
const table: (Name | undefined)[] = Array.from({ length: slots })

/**
 * The name that stands at a position (without its slash), `#xx` resolved. Files repeat the same few names endlessly:
 * most calls make no new object.
 */
export function nameAt(buf: Uint8Array, start: number, end: number): Name {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (buf[at] ?? 0)) | 0
  const slot = hash & (slots - 1)
  const known = table[slot]
  if (known && stands(known.text, buf, start, end)) return known
  const raw = latin1(buf, start, end)
  const name = new Name(raw.includes('#') ? unescape(raw) : raw)
  if (name.text === raw && raw.length <= 40) table[slot] = name
  return name
}

function stands(text: string, buf: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== buf[start + i]) return false
  return true
}

const unescape = (raw: string): string =>
  raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

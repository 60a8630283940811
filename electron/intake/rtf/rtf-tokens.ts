export type RtfToken =
  | { readonly type: 'open' | 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'text'; readonly text: string }

const word = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const plain = /[^\\{}\r\n]+/y

/** Cuts RTF (Latin-1, a character for a byte) into groups, control words and text. Never throws. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length;) {
    const found = tokenAt(source, at)
    if (found.token !== null) yield found.token
    at = found.end
  }
}

interface Found {
  readonly token: RtfToken | null
  readonly end: number
}

function tokenAt(source: string, at: number): Found {
  const first = source.charAt(at)
  if (first === '{') return { token: { type: 'open' }, end: at + 1 }
  if (first === '}') return { token: { type: 'close' }, end: at + 1 }
  if (first === '\r' || first === '\n') return { token: null, end: at + 1 }
  if (first === '\\') return control(source, at)
  plain.lastIndex = at
  const text = plain.exec(source)?.[0] ?? first
  return { token: { type: 'text', text }, end: at + text.length }
}

function control(source: string, at: number): Found {
  word.lastIndex = at
  const found = word.exec(source)
  if (found !== null) {
    const value = found[2] === undefined ? undefined : Number(found[2])
    const name = found[1] ?? ''
    // Raw bytes: no markup in them.
    const end = name === 'bin' ? word.lastIndex + Math.max(0, value ?? 0) : word.lastIndex
    return { token: { type: 'word', name, value }, end: Math.min(end, source.length) }
  }
  const symbol = source.charAt(at + 1)
  if (symbol === "'") {
    const byte = parseInt(source.slice(at + 2, at + 4), 16)
    return { token: Number.isNaN(byte) ? null : { type: 'byte', byte }, end: at + 4 }
  }
  return { token: { type: 'word', name: symbol, value: undefined }, end: at + 2 }
}

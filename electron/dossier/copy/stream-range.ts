import { isWhite } from './lex.ts'
import { stop } from './syntax.ts'

export type Range = { readonly start: number; readonly length: number }

/** Finds where streams begin and end. Trusts a stated length only if `endstream` follows; else looks for it. */
export class StreamFinder {
  private readonly bytes: Buffer
  /** Bytes that may still be searched for lost ends: a hostile file must not make this quadratic. */
  private searchable: number

  constructor(buf: Uint8Array) {
    this.bytes = Buffer.from(buf.buffer, buf.byteOffset, buf.length)
    this.searchable = buf.length * 4 + 2 ** 26
  }

  /** `keywordEnd` is where the word `stream` ends. Stops with `pdf-damaged` when no end is to be found. */
  find(keywordEnd: number, length: number | undefined): Range {
    const start = this.dataStart(keywordEnd)
    if (length !== undefined && this.endsAt(start + length)) return { start, length }
    let end = this.search(start, 'endstream')
    if (end < 0) end = this.search(start, 'endobj')
    if (end < 0) stop('pdf-damaged')
    return { start, length: Math.max(0, this.beforeNewline(end) - start) }
  }

  /** `stream` is followed by CR LF or LF (ISO 32000-1 7.3.8.1); some writers end with CR alone. */
  private dataStart(keywordEnd: number): number {
    const at = this.bytes[keywordEnd] === 13 ? keywordEnd + 1 : keywordEnd
    return this.bytes[at] === 10 ? at + 1 : at
  }

  private endsAt(end: number): boolean {
    if (end > this.bytes.length) return false
    let at = end
    while (at < end + 4 && isWhite(this.bytes[at])) at++
    return (
      this.bytes.compare(endWord, 0, endWord.length, at, Math.min(at + endWord.length, this.bytes.length)) ===
      0
    )
  }

  private beforeNewline(end: number): number {
    const at = this.bytes[end - 1] === 10 ? end - 1 : end
    return this.bytes[at - 1] === 13 ? at - 1 : at
  }

  private search(start: number, word: string): number {
    const at = this.bytes.indexOf(word, start)
    this.searchable -= (at < 0 ? this.bytes.length : at) - start
    return this.searchable < 0 ? stop('pdf-too-complex') : at
  }
}

const endWord = Buffer.from('endstream', 'latin1')

import { stop } from './syntax.ts'

const CLEAR = 256
const END = 257

/** The growing table of strings, each an earlier string and one byte more. */
class Table {
  readonly prefix = new Uint16Array(4096)
  readonly suffix = new Uint8Array(4096)
  readonly length = new Uint16Array(4096)
  next = 258
  width = 9

  constructor() {
    for (let i = 0; i < 256; i++) {
      this.suffix[i] = i
      this.length[i] = 1
    }
  }

  clear(): void {
    this.next = 258
    this.width = 9
  }

  learn(from: number, byte: number, early: number): void {
    if (this.next >= 4096) return
    this.prefix[this.next] = from
    this.suffix[this.next] = byte
    this.length[this.next] = (this.length[from] ?? 0) + 1
    this.next++
    if (this.next + early >= 1 << this.width && this.width < 12) this.width++
  }

  firstByte(code: number): number {
    let current = code
    while (current > 255) current = this.prefix[current] ?? 0
    return this.suffix[current] ?? 0
  }
}

/**
 * Undoes LZW with codes of 9 to 12 bits, ISO 32000-1 7.4.4. `early` is `EarlyChange`. Data that go wrong give what they
 * held until there, as readers do.
 */
export function lzwDecode(data: Uint8Array, early: number, max: number): Uint8Array {
  const table = new Table()
  const out = new Growing(max, data.length * 4 + 1024)
  let previous = -1
  let bits = 0
  let held = 0
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    if (bits < table.width) continue
    bits -= table.width
    const code = (held >> bits) & ((1 << table.width) - 1)
    if (code === END) break
    if (code === CLEAR) {
      table.clear()
      previous = -1
      continue
    }
    if (code > (previous < 0 ? 255 : table.next)) break
    if (previous >= 0) table.learn(previous, table.firstByte(code < table.next ? code : previous), early)
    out.add(table, code)
    previous = code
  }
  return out.bytes()
}

class Growing {
  private readonly max: number
  private held: Uint8Array<ArrayBuffer>
  private size = 0

  constructor(max: number, guess: number) {
    this.max = max
    this.held = new Uint8Array(Math.min(max, guess))
  }

  add(table: Table, code: number): void {
    const end = this.size + (table.length[code] ?? 0)
    if (end > this.max) stop('pdf-too-complex')
    if (end > this.held.length) {
      const larger = new Uint8Array(Math.min(this.max, end * 2))
      larger.set(this.held)
      this.held = larger
    }
    let current = code
    for (let at = end - 1; at >= this.size; at--) {
      this.held[at] = table.suffix[current] ?? 0
      current = table.prefix[current] ?? 0
    }
    this.size = end
  }

  bytes(): Uint8Array {
    return this.held.subarray(0, this.size)
  }
}

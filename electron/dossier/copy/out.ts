/** Bytes that grow while an object is put together. */
export class Out {
  private held = new Uint8Array(512)
  size = 0

  copy(buf: Uint8Array, start: number, end: number): void {
    const length = end - start
    if (length <= 0) return
    this.room(length)
    if (length > 32) this.held.set(buf.subarray(start, end), this.size)
    else for (let i = 0; i < length; i++) this.held[this.size + i] = buf[start + i] ?? 0
    this.size += length
  }

  /** Text of one byte per char. */
  ascii(text: string): void {
    this.room(text.length)
    for (let i = 0; i < text.length; i++) this.held[this.size + i] = text.charCodeAt(i)
    this.size += text.length
  }

  bytes(): Uint8Array {
    return this.held.slice(0, this.size)
  }

  private room(more: number): void {
    if (this.size + more <= this.held.length) return
    const larger = new Uint8Array(Math.max(this.held.length * 2, this.size + more))
    larger.set(this.held.subarray(0, this.size))
    this.held = larger
  }
}

export const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** A number as PDF writes it: no exponent, no needless digits. */
export function real(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  if (Math.abs(value) >= 1 && Math.abs(value) < 1e9) return String(Math.round(value * 1e4) / 1e4)
  const text = value.toFixed(8)
  const short = text.replace(/\.?0+$/, '')
  return short === '-0' || short === '' ? '0' : short
}

/** A text string: plain where ASCII will do, else UTF-16 (ISO 32000-1 7.9.2.2). */
export function textString(text: string): string {
  const clean = text.toWellFormed()
  if (/^[\x20-\x7e]*$/.test(clean)) return `(${clean.replace(/[\\()]/g, (char) => `\\${char}`)})`
  return `<${Buffer.from(`\uFEFF${clean}`, 'utf16le').swap16().toString('hex')}>`
}

/** A name, with what is not plain written as `#xx`. */
export function nameToken(text: string): string {
  return `/${text.replace(/[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g, (char) => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
}

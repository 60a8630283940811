/** A file that nobody sends by accident. */
export interface Hostile {
  /** File name with an extension, distinct among all of them. */
  readonly name: string
  readonly make: () => Uint8Array | Promise<Uint8Array>
  /** A bomb must be stopped within 5 s and 500 MB; anything else within 20 s. */
  readonly bomb?: true
  /** Takes more than a moment, until it is stopped too. */
  readonly slow?: true
}

/** One piece after the other; strings as one byte a character. */
export const bytesOf = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))

export const u16 = (value: number): Buffer => Buffer.from([value & 0xff, (value >> 8) & 0xff])
export const u16be = (value: number): Buffer => Buffer.from([(value >> 8) & 0xff, value & 0xff])

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

export function u32be(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

/** One attribute: of the message (1) or of an attachment (2). */
type Attribute = readonly [level: 1 | 2, id: number, data: Uint8Array]

/** A TNEF stream ([MS-OXTNEF] 2.1.3) of these attributes. */
export function tnef(attributes: readonly Attribute[]): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt32LE(0x223e9f78, 0)
  head.writeUInt16LE(1, 4)
  const pieces = attributes.map(([level, id, data]) => {
    const start = Buffer.alloc(9)
    start[0] = level
    start.writeUInt32LE(id, 1)
    start.writeUInt32LE(data.length, 5)
    const sum = Buffer.alloc(2)
    sum.writeUInt16LE(data.reduce((total, byte) => (total + byte) & 0xffff, 0))
    return Buffer.concat([start, data, sum])
  })
  return Buffer.concat([head, ...pieces])
}

/** A list of properties, each with one value of UTF-16 text (0x1f) or bytes (0x102). */
export function properties(all: readonly (readonly [id: number, value: string | Uint8Array])[]): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32LE(all.length)
  const pieces = all.map(([id, value]) => {
    const data = typeof value === 'string' ? Buffer.from(`${value}\0`, 'utf16le') : value
    const head = Buffer.alloc(12)
    head.writeUInt16LE(typeof value === 'string' ? 0x1f : 0x102, 0)
    head.writeUInt16LE(id, 2)
    head.writeUInt32LE(1, 4)
    head.writeUInt32LE(data.length, 8)
    return Buffer.concat([head, data, Buffer.alloc((4 - (data.length % 4)) % 4)])
  })
  return Buffer.concat([count, ...pieces])
}

const signature = 'PK\x05\x06'
const length = 22
const reach = length + 0xffff

/** Where the end record of a ZIP begins; -1 when it has none. */
export function endOf(bytes: Buffer): number {
  const end = bytes.lastIndexOf(signature, undefined, 'latin1')
  return end < bytes.length - reach || end + length > bytes.length ? -1 : end
}

/**
 * The bytes of a ZIP so that its end record (APPNOTE 4.3.16) ends it: programs leave bytes behind it, or say that a
 * comment follows which does not. The same bytes when nothing is wrong with its end, or when it has none.
 */
export function upToEnd(bytes: Buffer): Buffer {
  const end = endOf(bytes)
  if (end < 0) return bytes
  if (end + length + bytes.readUInt16LE(end + 20) === bytes.length) return bytes
  const whole = Buffer.from(bytes.subarray(0, end + length))
  whole.writeUInt16LE(0, end + 20)
  return whole
}

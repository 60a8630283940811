/**
 * Puts an EXIF segment right after the start of a JPEG: orientation, make, model and time, the way a phone does
 * (TIFF 6.0, big-endian). `taken` as `2026:06:11 10:15:02`.
 */
export function withExif(jpeg: Uint8Array, orientation: 1 | 3 | 6 | 8, taken: string): Uint8Array {
  const texts: [number, string][] = [
    [0x010f, 'Voorbeeld'],
    [0x0110, 'Telefoon 8'],
    [0x0132, taken],
  ]
  const count = texts.length + 1
  const tiff = Buffer.alloc(
    8 + 2 + count * 12 + 4 + texts.reduce((sum, [, text]) => sum + text.length + 1, 0),
  )
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(count, 8)
  const entries = [...texts.map(([tag, text]) => ({ tag, text })), { tag: 0x0112, text: '' }].toSorted(
    (a, b) => a.tag - b.tag,
  )
  let store = 8 + 2 + count * 12 + 4
  entries.forEach(({ tag, text }, at) => {
    const entry = 10 + at * 12
    tiff.writeUInt16BE(tag, entry)
    tiff.writeUInt16BE(text ? 2 : 3, entry + 2)
    tiff.writeUInt32BE(text ? text.length + 1 : 1, entry + 4)
    if (!text) tiff.writeUInt16BE(orientation, entry + 8)
    else {
      tiff.writeUInt32BE(store, entry + 8)
      tiff.write(text, store, 'latin1')
      store += text.length + 1
    }
  })
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(2 + 6 + tiff.length, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), tiff, jpeg.subarray(2)])
}

/** Words and numbers in the EXIF of a photo that nobody outside may ever see. */
export const canaries = {
  text: ['ZAAKMAPCANARYMAKE', 'ZAAKMAPCANARYPLACE'],
  /** 52 degrees, 22 minutes, 40.123 seconds as rationals of an unusual denominator. */
  bytes: Buffer.from([0, 0, 0, 52, 0, 0, 0, 1, 0, 0, 0, 22, 0, 0, 0, 1, 0, 0, 0x9c, 0xbb, 0, 0, 0x03, 0xe9]),
}

/** A JPEG with an EXIF segment that tells its orientation, day, camera and place, and the place in XMP too. */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${canaries.text[1]}</x:xmpmeta>`)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, xmp),
    segment(0xfe, Buffer.from(canaries.text[1] ?? '')),
    jpeg.subarray(2),
  ])
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

type Field = readonly [tag: number, type: number, count: number, value: Buffer]

/** Big-endian TIFF: orientation, camera, day, and a directory of its own with the place (CIPA DC-008, 4.6.6). */
function exif(orientation: number): Buffer {
  const short = Buffer.from([0, orientation, 0, 0])
  const make = Buffer.from(`${canaries.text[0]}\0`)
  const day = Buffer.from('2026:11:03 10:11:12\0')
  const start = 8
  const main: Field[] = [
    [0x010f, 2, make.length, make],
    [0x0112, 3, 1, short],
    [0x0132, 2, day.length, day],
    [0x8825, 4, 1, Buffer.alloc(4)],
  ]
  const first = directory(main, start)
  const gpsAt = start + first.length
  first.writeUInt32BE(gpsAt, 2 + 3 * 12 + 8)
  const gps = directory(
    [
      [0x0001, 2, 2, Buffer.from('N\0\0\0')],
      [0x0002, 5, 3, canaries.bytes],
      [0x0003, 2, 2, Buffer.from('E\0\0\0')],
      [0x0004, 5, 3, canaries.bytes],
    ],
    gpsAt,
  )
  return Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), first, gps])
}

/** The fields in a row, their longer values after them; offsets count from the start of the TIFF. */
function directory(fields: readonly Field[], at: number): Buffer {
  const rows = Buffer.alloc(2 + fields.length * 12 + 4)
  rows.writeUInt16BE(fields.length, 0)
  const values: Buffer[] = []
  let end = at + rows.length
  for (const [index, [tag, type, count, value]] of fields.entries()) {
    const row = 2 + index * 12
    rows.writeUInt16BE(tag, row)
    rows.writeUInt16BE(type, row + 2)
    rows.writeUInt32BE(count, row + 4)
    if (value.length <= 4) value.copy(rows, row + 8)
    else {
      rows.writeUInt32BE(end, row + 8)
      values.push(value)
      end += value.length
    }
  }
  return Buffer.concat([rows, ...values])
}

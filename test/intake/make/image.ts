import * as mupdf from 'mupdf'

/** A picture whose left quarter is red, the rest white. */
function picture(width: number, height: number): mupdf.Pixmap {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  pixmap.clear(255)
  const pixels = pixmap.getPixels()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width / 4; x++) pixels.fill(0, (y * width + x) * 3 + 1, (y * width + x) * 3 + 3)
  }
  return pixmap
}

export const png = (width: number, height: number): Uint8Array => picture(width, height).asPNG()

/** A JPEG with, on request, a JFIF comment, an EXIF orientation and the day it was taken. */
export function jpeg(width: number, height: number, orientation?: number): Uint8Array {
  const plain = Buffer.from(picture(width, height).asJPEG(90))
  if (orientation === undefined) return plain
  const comment = segment(0xfe, Buffer.from('camera'))
  const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'))
  return Buffer.concat([
    plain.subarray(0, 2),
    comment,
    xmp,
    segment(0xe1, exif(orientation)),
    plain.subarray(2),
  ])
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** Big-endian TIFF: orientation and a date in the first directory. */
function exif(orientation: number): Buffer {
  const body = Buffer.alloc(6 + 8 + 2 + 24 + 4 + 20)
  body.write('Exif\0\0MM\0*\0\0\0\x08', 0, 'latin1')
  body.writeUInt16BE(2, 14)
  body.writeUInt16BE(0x0112, 16)
  body.writeUInt16BE(3, 18)
  body.writeUInt32BE(1, 20)
  body.writeUInt16BE(orientation, 24)
  body.writeUInt16BE(0x0132, 28)
  body.writeUInt16BE(2, 30)
  body.writeUInt32BE(20, 32)
  body.writeUInt32BE(38, 36)
  body.write('2024:03:04 10:11:12\0', 44, 'latin1')
  return body
}

/** Only the headers of a PNG, of whatever size it claims. */
export function pngHeader(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(33)
  header.write('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 0, 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 2, 0, 0, 0], 24)
  return header
}

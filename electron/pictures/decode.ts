import * as mupdf from 'mupdf'
import { imageSize, tooManyPixels, type ImageSize } from '../intake/image-size.ts'
import { drawUpright, uprightSize } from '../intake/reader/upright.ts'
import { Unreadable } from '../intake/reader/unreadable.ts'
import { sniff } from '../intake/sniff.ts'
import { decodeHeic } from './decode-heic.ts'
import type { Pixels } from './pixels.ts'

/** Longest side in dots of a photo as it is worked on; of the paper in it enough is left for a sharp page. */
export const longestRead = 3_200

/** A photo as it stands by its EXIF orientation, which the pixels have been turned by already. */
export interface Picture {
  readonly pixels: Pixels
  readonly orientation: number
}

/**
 * A picture of any kind that intake knows as one, upright by EXIF, on white, its longest side at most `longest`.
 * Size is told by the header before anything is decoded. Throws `Unreadable`.
 */
export async function decode(bytes: Uint8Array, longest: number): Promise<Picture> {
  const { kind, mime } = sniff(bytes)
  if (!mime.startsWith('image/')) throw new Unreadable('unsupported')
  const size = imageSize(bytes)
  if (size === null) throw new Unreadable('damaged')
  if (tooManyPixels(size)) throw new Unreadable('too-many-pixels')
  if (kind === 'heic') {
    const pixels = mime === 'image/avif' ? await viaBmp(bytes, longest) : await decodeHeic(bytes, longest)
    return { pixels, orientation: 1 }
  }
  if (kind === 'webp') return { pixels: await viaBmp(bytes, longest), orientation: 1 }
  return { pixels: drawn(bytes, size, longest), orientation: size.orientation }
}

/** What MuPDF does not read; the other decoder hands it on without packing it. */
async function viaBmp(bytes: Uint8Array, longest: number): Promise<Pixels> {
  const { Transformer } = await import('@napi-rs/image')
  const bmp = await new Transformer(bytes).bmp()
  const size = imageSize(bmp)
  if (size === null) throw new Unreadable('damaged')
  return drawn(bmp, size, longest)
}

function drawn(bytes: Uint8Array, size: ImageSize, longest: number): Pixels {
  const upright = uprightSize(size)
  const scale = Math.min(1, longest / Math.max(upright.width, upright.height))
  const image = new mupdf.Image(bytes)
  try {
    const pixmap = drawUpright(image, size, scale)
    try {
      return pixelsOf(pixmap)
    } finally {
      pixmap.destroy()
    }
  } finally {
    image.destroy()
  }
}

function pixelsOf(pixmap: mupdf.Pixmap): Pixels {
  return { width: pixmap.getWidth(), height: pixmap.getHeight(), data: new Uint8Array(pixmap.getPixels()) }
}

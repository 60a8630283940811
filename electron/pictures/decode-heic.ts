import type { Heif, HeifImage } from 'libheif-js/libheif-wasm/libheif-bundle.mjs'
import { mostPixels } from '../intake/image-size.ts'
import { Unreadable } from '../intake/reader/unreadable.ts'
import { shrink, type Pixels } from './pixels.ts'

let library: Heif | undefined

/**
 * The main picture of a HEIC file, its longest side at most `longest`; the turns that the file itself asks for are
 * made by the decoder. Throws `Unreadable`.
 */
export async function decodeHeic(bytes: Uint8Array, longest: number): Promise<Pixels> {
  library ??= (await import('libheif-js/libheif-wasm/libheif-bundle.mjs')).default()
  const images = new library.HeifDecoder().decode(bytes) ?? []
  const main = images.find((image) => image.is_primary() !== 0) ?? images[0]
  if (main === undefined) throw new Unreadable('damaged')
  try {
    return await pixelsOf(main, longest)
  } finally {
    for (const image of images) image.free()
  }
}

/** The header may say less than the stream holds, so the size is looked at once more before it is decoded. */
async function pixelsOf(image: HeifImage, longest: number): Promise<Pixels> {
  const width = image.get_width()
  const height = image.get_height()
  if (!(width > 0 && height > 0)) throw new Unreadable('damaged')
  if (width * height > mostPixels) throw new Unreadable('too-many-pixels')
  const data = new Uint8ClampedArray(width * height * 4)
  const shown = await new Promise<boolean>((resolve) => {
    image.display({ data, width, height }, (done) => resolve(done !== null))
  })
  if (!shown) throw new Unreadable('damaged')
  return shrink({ width, height, data: new Uint8Array(data.buffer) }, longest, 4)
}

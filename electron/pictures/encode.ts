import * as mupdf from 'mupdf'
import type { Pixels } from './pixels.ts'

const quality = 80

/** A JPEG of nothing but the picture: no EXIF, no place, no camera. `grey`: one channel, a third of the work. */
export function encode({ width, height, data }: Pixels, grey: boolean): Uint8Array {
  const space = grey ? mupdf.ColorSpace.DeviceGray : mupdf.ColorSpace.DeviceRGB
  const pixmap = new mupdf.Pixmap(space, [0, 0, width, height], false)
  try {
    pixmap.getPixels().set(grey ? firstChannel(data) : data)
    return pixmap.asJPEG(quality, false).slice()
  } finally {
    pixmap.destroy()
  }
}

const firstChannel = (data: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: data.length / 3 }, (_, at) => data[at * 3] ?? 0)

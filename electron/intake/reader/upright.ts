import * as mupdf from 'mupdf'
import type { ImageSize } from '../image-size.ts'
import type { PageSize } from './messages.ts'

/** Width and height as a picture stands upright: orientations 5 to 8 lie on their side. */
export const uprightSize = ({ width, height, orientation }: ImageSize): PageSize =>
  orientation >= 5 ? { width: height, height: width } : { width, height }

/**
 * Draws a picture upright, on white. MuPDF finds an EXIF orientation only in the first segment of its kind, and
 * phones write others before it; so it draws the picture as stored and is told where each corner goes.
 */
export function drawUpright(
  image: mupdf.Image,
  size: ImageSize,
  scale: number,
  fourth = false,
): mupdf.Pixmap {
  const upright = uprightSize(size)
  const width = Math.max(1, Math.round(upright.width * scale))
  const height = Math.max(1, Math.round(upright.height * scale))
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], fourth)
  pixmap.clear(255)
  const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
  device.fillImage(image, placing(size.orientation, width, height), 1)
  device.close()
  device.destroy()
  return pixmap
}

/** Where the unit square of the stored picture goes, by EXIF orientation (CIPA DC-008, 4.6.4). */
export function placing(orientation: number, w: number, h: number): mupdf.Matrix {
  const placings: readonly mupdf.Matrix[] = [
    [w, 0, 0, h, 0, 0],
    [-w, 0, 0, h, w, 0],
    [-w, 0, 0, -h, w, h],
    [w, 0, 0, -h, 0, h],
    [0, h, w, 0, 0, 0],
    [0, h, -w, 0, w, 0],
    [0, -h, -w, 0, w, h],
    [0, -h, w, 0, 0, h],
  ]
  return placings[orientation - 1] ?? [w, 0, 0, h, 0, 0]
}

import { Transformer } from '@napi-rs/image'
import * as mupdf from 'mupdf'
import { dice } from './dice.ts'

/** Pixels of four bytes: red, green, blue, opacity. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8ClampedArray
}

/** A page of a PDF as pixels, at `scale` pixels a point. */
export function render(pdf: Uint8Array, page: number, scale: number): Picture {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  const pixmap = document
    .loadPage(page)
    .toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true)
  const [width, height] = [pixmap.getWidth(), pixmap.getHeight()]
  const [source, stride] = [pixmap.getPixels(), pixmap.getStride()]
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [from, to] = [y * stride + x * 3, (y * width + x) * 4]
      pixels.set(source.subarray(from, from + 3), to)
      pixels[to + 3] = 255
    }
  }
  return { width, height, pixels }
}

/** The same picture, each pixel fetched from where `place` says; outside it is `paper` grey. */
export function bend(
  source: Picture,
  place: (x: number, y: number) => [number, number],
  paper = 238,
): Picture {
  const { width, height } = source
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [u, v] = place(x, y)
      const to = (y * width + x) * 4
      for (let channel = 0; channel < 3; channel += 1)
        pixels[to + channel] = sample(source, u, v, channel, paper)
    }
  }
  return { width, height, pixels }
}

function sample(source: Picture, u: number, v: number, channel: number, paper: number): number {
  const [x, y] = [Math.floor(u), Math.floor(v)]
  if (x < 0 || y < 0 || x >= source.width - 1 || y >= source.height - 1) return paper
  const at = (y * source.width + x) * 4 + channel
  const below = at + source.width * 4
  const [p, q] = [u - x, v - y]
  const of = (index: number) => source.pixels[index] ?? 0
  return (of(at) * (1 - p) + of(at + 4) * p) * (1 - q) + (of(below) * (1 - p) + of(below + 4) * p) * q
}

/** Grain and uneven light, as of a lamp at (cx, cy), both in 0 to 1. */
export function weather(
  picture: Picture,
  look: { seed: number; grain: number; cx: number; cy: number; fall: number },
): Picture {
  const roll = dice(look.seed)
  const { width, height, pixels } = picture
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const far = Math.hypot(x / width - look.cx, y / height - look.cy)
      const light = 1 - look.fall * far * far
      const noise = (roll() + roll() - 1) * look.grain
      const at = (y * width + x) * 4
      for (let channel = 0; channel < 3; channel += 1)
        pixels[at + channel] = (pixels[at + channel] ?? 0) * light + noise
    }
  }
  return picture
}

/** Turned by quarters, clockwise. */
export function turn(source: Picture, quarters: 0 | 1 | 2 | 3): Picture {
  let picture = source
  for (let done = 0; done < quarters; done += 1) picture = quarter(picture)
  return picture
}

function quarter({ width, height, pixels }: Picture): Picture {
  const turned = new Uint8ClampedArray(pixels.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4
      turned.set(pixels.subarray(from, from + 4), (x * height + (height - 1 - y)) * 4)
    }
  }
  return { width: height, height: width, pixels: turned }
}

export function jpeg(
  picture: Picture,
  quality: number,
  look: { grey?: boolean; blur?: number } = {},
): Uint8Array {
  const image = Transformer.fromRgbaPixels(picture.pixels, picture.width, picture.height)
  if (look.blur) image.blur(look.blur)
  if (look.grey) image.grayscale()
  return image.jpegSync(quality)
}

export function png(picture: Picture): Uint8Array {
  return Transformer.fromRgbaPixels(picture.pixels, picture.width, picture.height).pngSync()
}

import * as mupdf from 'mupdf'
import { mostPixels } from '../image-size.ts'
import { withPdf } from './open.ts'
import type { Shrunk, Tasks } from './messages.ts'
import { Unreadable } from './unreadable.ts'

/** A scan of text is mostly paper; a photo hardly ever is. */
const leastPaper = 0.6
/** This near to white is paper, whatever the scanner made of it. */
const paperFrom = 200
/** Colours that differ no more than this within a dot are the noise of a scanner. */
const noise = 12
/** A stray dot of colour does not make a scan a colour picture; a stamp or a signature in blue does. */
const mostColoured = 0.0005

/**
 * The first picture of a PDF of one page, with at most so many dots on its longest side, as a JPEG. Whoever asks cut it
 * out of its document; masks stay behind. What is grey becomes grey. Throws `Unreadable`.
 */
export async function shrink(bytes: Uint8Array, ask: Tasks['shrink']['ask']): Promise<Shrunk> {
  const { data, width, height, text } = withPdf(bytes, (pdf) => drawn(pdf, ask))
  const { Transformer } = await import('@napi-rs/image')
  const picture = Transformer.fromRgbaPixels(data, width, height)
  const quality = text ? ask.text.quality : ask.photo.quality
  const jpeg = await (isGrey(data) ? picture.grayscale() : picture).jpeg(quality)
  return { jpeg: new Uint8Array(jpeg), width, height }
}

type Drawn = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly text: boolean
}

function drawn(pdf: mupdf.PDFDocument, { photo, text }: Tasks['shrink']['ask']): Drawn {
  const image = pdf.loadImage(pdf.findPage(0).get('Resources', 'XObject', 'Im'))
  try {
    const size = { width: image.getWidth(), height: image.getHeight() }
    if (size.width * size.height > mostPixels) throw new Unreadable('too-many-pixels')
    const sharp = dotsOf(image, size, text.longest)
    const isText = looksLikeText(sharp.data)
    const own = isText || photo.longest >= text.longest ? sharp : dotsOf(image, size, photo.longest)
    return { ...own, text: isText }
  } finally {
    image.destroy()
  }
}

/** The picture as plain dots, on white, in the colours of a screen. */
function dotsOf(
  image: mupdf.Image,
  size: { readonly width: number; readonly height: number },
  longest: number,
): Omit<Drawn, 'text'> {
  const scale = Math.min(1, longest / Math.max(size.width, size.height))
  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.round(size.height * scale))
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], true)
  try {
    pixmap.clear(255)
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
    device.fillImage(image, [width, 0, 0, height, 0, 0], 1)
    device.close()
    device.destroy()
    return { data: new Uint8Array(pixmap.getPixels()), width, height }
  } finally {
    pixmap.destroy()
  }
}

/** Every tenth dot is looked at: enough to tell paper from a face. */
const sampling = 40

/** Whether it is mostly paper with something on it, as scans of letters are. */
function looksLikeText(data: Uint8Array): boolean {
  let paper = 0
  let seen = 0
  for (let at = 0; at + 2 < data.length; at += sampling) {
    seen += 1
    if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= paperFrom) paper += 1
  }
  return paper >= seen * leastPaper
}

function isGrey(data: Uint8Array): boolean {
  let coloured = 0
  let seen = 0
  for (let at = 0; at + 2 < data.length; at += 4) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
    seen += 1
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > noise) coloured += 1
  }
  return coloured <= seen * mostColoured
}

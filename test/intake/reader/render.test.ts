import { afterAll, expect, it } from 'vitest'
import * as mupdf from 'mupdf'
import { Transformer } from '@napi-rs/image'
import { createReader, type PageImage } from '../../../electron/intake/reader/reader.ts'
import { jpeg, png, pngHeader } from '../make/image.ts'
import { pdfOf, rotatedPdf } from '../make/pdf.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

async function drawn(bytes: Uint8Array, width: number, page = 0): Promise<PageImage> {
  const result = await reader.renderPage(bytes, page, width)
  if (!result.ok) throw new Error(result.failure.detail)
  return result.value
}

/** Red, green, blue at a place of a PNG. */
function colourAt(image: PageImage, x: number, y: number): number[] {
  const pixels = new mupdf.Image(image.png).toPixmap().getPixels()
  return [...pixels.subarray((y * image.width + x) * 3, (y * image.width + x) * 3 + 3)]
}

it('a page is drawn as wide as asked', async () => {
  const image = await drawn(await pdfOf(['Beste']), 300)
  expect([image.width, image.height]).toEqual([300, 425])
  expect(Buffer.from(image.png).subarray(1, 4).toString()).toBe('PNG')
})

it.each([
  [1, 80, 40, 2, 20],
  [2, 80, 40, 77, 20],
  [3, 80, 40, 77, 20],
  [4, 80, 40, 2, 20],
  [5, 80, 160, 40, 2],
  [7, 80, 160, 40, 157],
  [6, 80, 160, 40, 2],
  [8, 80, 160, 40, 157],
])('a photo with orientation %i stands upright', async (orientation, width, height, x, y) => {
  const image = await drawn(jpeg(400, 200, orientation), 80)
  expect([image.width, image.height]).toEqual([width, height])
  const [red = 0, green = 255, blue = 255] = colourAt(image, x, y)
  expect(red > 200 && green < 60 && blue < 60).toBe(true)
})

it('PNG and WebP are drawn too', async () => {
  expect(await drawn(png(100, 50), 50)).toMatchObject({ width: 50, height: 25 })
  const webp = await Transformer.fromRgbaPixels(new Uint8Array(64 * 32 * 4).fill(200), 64, 32).webpLossless()
  expect(await drawn(webp, 32)).toMatchObject({ width: 32, height: 16 })
})

it('sizes are those shown: turned and cut', async () => {
  expect(await reader.pageSizes(await rotatedPdf())).toEqual({
    ok: true,
    value: [
      { width: 400, height: 200 },
      { width: 100, height: 100 },
    ],
  })
})

const failed = async (bytes: Uint8Array, page = 0): Promise<string | undefined> => {
  const result = await reader.renderPage(bytes, page, 100)
  return result.ok ? 'ok' : result.failure.detail
}

it('a page that is not there, a bomb and a text fail', async () => {
  expect(await failed(await pdfOf(['x']), 1)).toBe('damaged')
  expect(await failed(pngHeader(60_000, 60_000))).toBe('too-many-pixels')
  expect(await failed(Buffer.from('tekst'))).toBe('unsupported')
})

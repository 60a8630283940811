import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { Pictures } from '../../electron/dossier/shrink/pictures.ts'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { must } from '../../shared/result.ts'
import { dice } from '../support/case-text.ts'
import { copied } from './copy/look.ts'
import { onePage, pdfOf, type Objects } from './copy/make.ts'
import { difference, photo, photoJpeg } from './make-pictures.ts'

const reader = createReader({ workers: 1 })
const folder = mkdtempSync(join(tmpdir(), 'zaakmap-test-pictures-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await reader.close()
})

/** The file with its pictures as small as they go; and how many were made so. */
async function shrunk(bytes: Uint8Array): Promise<{ file: Uint8Array; count: number }> {
  const pictures = new Pictures(async (alone, bounds) => reader.shrink(alone, bounds), undefined)
  for (let step = 0; step < 2; step += 1) {
    pictures.further()
    pictures.newRound()
    await pictures.ofPdf('een', bytes, undefined)
  }
  const small = must(await pictures.ofPdf('een', bytes, undefined))
  return { file: copied(bytes, 1, { pictures: small }), count: small.size }
}

const [width, height] = [1_000, 700]
const dots = Buffer.from(photo(width, height).getPixels())
const grey = Buffer.from(Array.from({ length: width * height }, (_, at) => dots[at * 3] ?? 0))
const fourth = Buffer.from(Array.from({ length: width * height * 4 }, (_, at) => (at * 7) % 251))
const bits = Buffer.from(Array.from({ length: (width / 8) * height }, dice(3)).map((roll) => roll * 255))

/** A page of 300 by 200 points that draws picture 6, with what it needs from 7 on. */
function page(
  dict: string,
  data: Uint8Array,
  more: Objects = {},
  content = 'q 280 0 0 180 10 10 cm /Im Do Q',
) {
  const filter = dict.includes('/Filter') ? '' : '/Filter/FlateDecode'
  const packed = dict.includes('/Filter') ? data : deflateSync(data)
  const picture = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${dict}${filter}`
  return pdfOf(
    onePage(content, '/MediaBox[0 0 300 200]/Resources<</XObject<</Im 6 0 R>>/Font<</F 5 0 R>>>>', {
      6: { dict: picture, data: packed },
      ...more,
    }),
  )
}

const rgb = '/ColorSpace/DeviceRGB/BitsPerComponent 8'
const palette = Buffer.from(Array.from({ length: 768 }, (_, at) => (at % 3 === 0 ? at / 3 : 255 - at / 3)))
const half = {
  dict: '/Type/XObject/Subtype/Image/Width 2/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
  data: Buffer.from([255, 40]),
}

const smaller: Readonly<Record<string, Uint8Array>> = {
  'a photo without loss': page(rgb, dots),
  'a photo of JPEG': page(`${rgb}/Filter/DCTDecode`, photoJpeg(width, height)),
  'a grey scan': page('/ColorSpace/DeviceGray/BitsPerComponent 8', grey),
  'an upside-down grey scan': page('/ColorSpace/DeviceGray/BitsPerComponent 8/Decode[1 0]', grey),
  'a photo with a palette': page(
    `/ColorSpace[/Indexed/DeviceRGB 255<${palette.toString('hex')}>]/BitsPerComponent 8`,
    grey,
  ),
  'calibrated colours': page(
    '/ColorSpace[/CalRGB<</WhitePoint[.9505 1 1.089]/Gamma[2.2 2.2 2.2]>>]/BitsPerComponent 8',
    dots,
  ),
  'a photo behind a soft mask': page(`${rgb}/SMask 7 0 R`, dots, { 7: half }),
  'a photo that is drawn askew in a form': page(
    rgb,
    dots,
    {
      8: {
        dict: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Matrix[250 40 -30 140 40 10]/Resources<</XObject<</Im 6 0 R>>>>',
        data: '/Im Do',
      },
      3: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 300 200]/Rotate 90/Resources<</XObject<</Im 8 0 R>>>>>>',
    },
    '/Im Do',
  ),
}

const untouched: Readonly<Record<string, Uint8Array>> = {
  'a fax': page('/ColorSpace/DeviceGray/BitsPerComponent 1', bits),
  'a stencil': page('/ImageMask true/BitsPerComponent 1', bits),
  'colours of print': page('/ColorSpace/DeviceCMYK/BitsPerComponent 8', fourth),
  'a spot colour': page(
    '/ColorSpace[/Separation/Gold/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>]/BitsPerComponent 8',
    grey,
  ),
  'a colour that is clear': page(`${rgb}/Mask[0 9 0 9 0 9]`, dots),
  'colours mixed with their mask': page(`${rgb}/SMask 7 0 R`, dots, {
    7: { ...half, dict: `${half.dict}/Matte[0 0 0]` },
  }),
  'a picture without an end': page(`${rgb}/Filter/DCTDecode`, photoJpeg(width, height).subarray(0, 400)),
}

describe('a picture that is made smaller', () => {
  it.each(Object.entries(smaller))('%s looks as it did', async (name, bytes) => {
    const { file, count } = await shrunk(bytes)
    const whole = copied(bytes)
    expect(count, name).toBe(1)
    expect(file.length).toBeLessThan(whole.length * 0.8)
    expect(difference(whole, file, 0), name).toBeLessThan(5)
  })

  it.each(Object.entries(untouched))('never is one that is %s', async (_name, bytes) => {
    const { file, count } = await shrunk(bytes)
    expect(count).toBe(0)
    expect(file).toEqual(copied(bytes))
  })

  it('may come out of an encrypted file, and is sound for other programs', async () => {
    const [clear, locked, out] = ['a', 'b', 'c'].map((name) => join(folder, `${name}.pdf`))
    if (!clear || !locked || !out) throw new Error('three names')
    writeFileSync(clear, page(rgb, dots))
    execFileSync('qpdf', ['--encrypt', '', 'baas', '256', '--', clear, locked])
    const { file, count } = await shrunk(readFileSync(locked))
    expect(count).toBe(1)
    expect(difference(copied(page(rgb, dots)), file, 0)).toBeLessThan(5)
    writeFileSync(out, file)
    expect(execFileSync('qpdf', ['--check', out]).toString()).toContain('No syntax or stream encoding errors')
  })

  it('is drawn with no fewer dots than where it is drawn largest', async () => {
    const twice = page(rgb, dots, {}, 'q 20 0 0 14 10 10 cm /Im Do Q q 280 0 0 180 10 10 cm /Im Do Q')
    const { file } = await shrunk(twice)
    const found = /\/Width (\d+)/.exec(Buffer.from(file).toString('latin1'))
    // 280 points on a page that is enlarged one and a half times to A4, at 150 dots an inch.
    expect(Number(found?.[1])).toBeGreaterThanOrEqual((280 * 1.5 * 150) / 72 - 2)
  })

  it('is not unpacked when it is a bomb', async () => {
    const zeros = deflateSync(Buffer.alloc(40_000_000), { level: 9 })
    const pdf = pdfOf(
      onePage(
        'q 280 0 0 180 10 10 cm /Im Do Q',
        '/MediaBox[0 0 300 200]/Resources<</XObject<</Im 6 0 R>>>>',
        {
          6: {
            dict: `/Type/XObject/Subtype/Image/Width 60000/Height 60000${rgb}/Filter/FlateDecode`,
            data: zeros,
          },
        },
      ),
    )
    expect((await shrunk(pdf)).count).toBe(0)
  })
})

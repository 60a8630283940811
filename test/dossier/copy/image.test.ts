import { Transformer } from '@napi-rs/image'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Orientation } from '../../../electron/dossier/copy/types.ts'
import { addingImage, detailOf, everything, Look, withPicture } from './look.ts'

const red = [255, 0, 0]
const blue = [0, 0, 255]

/** 400 × 200, the left half red, the right half blue, and a green bar along the top. */
function pixels(): Buffer {
  const rgba = Buffer.alloc(400 * 200 * 4, 255)
  for (let y = 0; y < 200; y++)
    for (let x = 0; x < 400; x++) {
      const colour = y < 40 ? [0, 255, 0] : x < 200 ? red : blue
      rgba.set(colour, (y * 400 + x) * 4)
    }
  return rgba
}

let jpeg: Buffer
beforeAll(async () => {
  jpeg = await Transformer.fromRgbaPixels(pixels(), 400, 200).jpeg(95)
})

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** EXIF with an orientation and, behind it, what a phone knows of its owner. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPSLatitude 52.1 Annas telefoon')]),
  )
}

const withExif = (orientation: number): Buffer => {
  const comment = segment(0xfe, Buffer.from('geheime opmerking'))
  const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'))
  return Buffer.concat([
    jpeg.subarray(0, 2),
    exif(orientation),
    xmp,
    comment,
    jpeg.subarray(2),
    Buffer.from('film na het einde'),
  ])
}

const problem = (bytes: Uint8Array) => detailOf(addingImage({ bytes }))

const near = (colour: readonly number[]) => colour.map((value) => expect.closeTo(value, -1.4))

/** Colours left, right, at the top and at the bottom of the picture as it stands on the sheet. */
function sides(bytes: Uint8Array): { left: number[]; right: number[]; top: number[]; bottom: number[] } {
  const look = new Look(bytes)
  const [width, height] = look.size()
  const middle = [width / 2, (height - 34 - 30) / 2 + 30] as const
  const [x, y] = width > height ? [150, 80] : [80, 150]
  return {
    left: look.colour(middle[0] - x, middle[1] + 10),
    right: look.colour(middle[0] + x, middle[1] + 10),
    top: look.colour(middle[0] + 10, middle[1] - y),
    bottom: look.colour(middle[0] + 10, middle[1] + y),
  }
}

describe('photographs', () => {
  it('go in as they are, without what they tell about their maker', () => {
    const bytes = withPicture({ bytes: withExif(1) })
    expect(everything(bytes)).not.toMatch(/GPS|telefoon|xmpmeta|opmerking|film na/)
    // From the tables on, nothing was touched.
    expect(Buffer.from(bytes).includes(jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xdb]))))).toBe(true)
    const look = new Look(bytes)
    expect(look.line('1 / 1').y).toBeGreaterThan(560)
    expect(look.text()).toContain('Foto')
  })

  it.each<[Orientation, string, string]>([
    [1, 'left', 'top'],
    [2, 'right', 'top'],
    [3, 'right', 'bottom'],
    [4, 'left', 'bottom'],
    [5, 'top', 'left'],
    [6, 'top', 'right'],
    [7, 'bottom', 'right'],
    [8, 'bottom', 'left'],
  ])('of orientation %d stand upright: red %s, green %s', (orientation, redSide, greenSide) => {
    const seen = sides(withPicture({ bytes: withExif(orientation) }))
    expect(seen[redSide as keyof typeof seen]).toEqual(near(red))
    const green = seen[greenSide as keyof typeof seen]
    expect(green[1]).toBeGreaterThan(200)
    expect(sides(withPicture({ bytes: jpeg, orientation }))).toEqual(seen)
  })

  it('keep their colour profile when it fits, and lose it when it does not', () => {
    const profile = Buffer.alloc(200)
    profile.write('RGB ', 16)
    profile.write('acsp', 36)
    const icc = (space: string) => {
      profile.write(space, 16)
      return segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), profile]))
    }
    const file = (space: string) => Buffer.concat([jpeg.subarray(0, 2), icc(space), jpeg.subarray(2)])
    expect(everything(withPicture({ bytes: file('RGB ') }))).toContain('/ICCBased')
    expect(everything(withPicture({ bytes: file('CMYK') }))).not.toContain('/ICCBased')
  })

  it('that are cut off or of a kind that PDF does not know are told', () => {
    expect(problem(jpeg.subarray(0, 100))).toBe('image-damaged')
    const lossless = Buffer.from(jpeg)
    lossless[lossless.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc3
    expect(problem(lossless)).toBe('image-unsupported')
    expect(problem(Buffer.from('GIF89a'))).toBe('image-unsupported')
  })

  it('of any bytes end as a picture or a failure', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 700 }), fc.nat({ max: 255 })), { maxLength: 6 })
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = withExif(6)
        for (const [at, byte] of all) bytes[at % bytes.length] = byte
        const result = addingImage({ bytes })
        if (!result.ok) expect(result.failure.kind).toBe('unreadable-file')
      }),
      { numRuns: 100 },
    )
  })
})

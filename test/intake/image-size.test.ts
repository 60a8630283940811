import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageSize, tooManyPixels } from '../../electron/intake/image-size.ts'
import { jpeg, png, pngHeader } from './make/image.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text.padEnd(40, '\0'), 'latin1')

describe('the size of a picture from its headers', () => {
  it('PNG and JPEG', () => {
    expect(imageSize(png(40, 20))).toEqual({ width: 40, height: 20, orientation: 1 })
    expect(imageSize(jpeg(40, 20))).toEqual({ width: 40, height: 20, orientation: 1 })
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'JPEG behind a comment, XMP and EXIF with orientation %i',
    (orientation) => {
      expect(imageSize(jpeg(40, 20, orientation))).toEqual({
        width: 40,
        height: 20,
        orientation,
        takenOn: '2024-03-04',
      })
    },
  )

  it('HEIC: the largest of its pictures, whatever its EXIF says of turning', () => {
    const file = readFileSync('test/fixtures/pictures/red-to-blue.heic')
    expect(imageSize(file)).toEqual({ width: 640, height: 480, orientation: 1 })
    const place = file.indexOf('ispe')
    const bomb = Buffer.from(file)
    bomb.writeUInt32BE(60_000, place + 8)
    bomb.writeUInt32BE(60_000, place + 12)
    expect(imageSize(bomb)).toMatchObject({ width: 60_000, height: 60_000 })
    expect(imageSize(file.subarray(0, place))).toBeNull()
  })

  it('an orientation that does not exist is none', () => {
    expect(imageSize(jpeg(40, 20, 9))?.orientation).toBe(1)
    expect(imageSize(jpeg(40, 20, 0))?.orientation).toBe(1)
  })

  it('JPEG with every kind of frame', () => {
    const file = Buffer.from(jpeg(40, 20))
    const frame = Math.max(file.indexOf('\xff\xc0', 'latin1'), file.indexOf('\xff\xc2', 'latin1'))
    for (const kind of [0xc0, 0xc1, 0xc2, 0xc3, 0xc9]) {
      file[frame + 1] = kind
      expect(imageSize(file)).toMatchObject({ width: 40, height: 20 })
    }
  })

  it('GIF, BMP upside down, the three WebPs, TIFF', () => {
    expect(imageSize(bytes('GIF89a\x28\0\x14\0'))).toMatchObject({ width: 40, height: 20 })
    expect(imageSize(bytes(`BM${'\0'.repeat(12)}\x28\0\0\0\x28\0\0\0\xec\xff\xff\xff`))).toMatchObject({
      width: 40,
      height: 20,
    })
    expect(imageSize(bytes(`RIFF\0\0\0\0WEBPVP8 ${'\0'.repeat(10)}\x28\0\x14\0`))).toMatchObject({
      width: 40,
      height: 20,
    })
    expect(imageSize(bytes(`RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x27\xc0\x04\0`))).toMatchObject({
      width: 40,
      height: 20,
    })
    expect(imageSize(bytes(`RIFF\0\0\0\0WEBPVP8X${'\0'.repeat(8)}\x27\0\0\x13\0\0`))).toMatchObject({
      width: 40,
      height: 20,
    })
    const tiff =
      'II*\0\x08\0\0\0\x03\0\0\x01\x03\0\x01\0\0\0\x28\0\0\0\x01\x01\x03\0\x01\0\0\0\x14\0\0\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0'
    expect(imageSize(bytes(tiff))).toEqual({ width: 40, height: 20, orientation: 6 })
  })

  it('a bomb is known by its header', () => {
    const size = imageSize(pngHeader(60_000, 60_000))
    expect(size && tooManyPixels(size)).toBe(true)
    const photo = imageSize(pngHeader(8_000, 6_000))
    expect(photo && tooManyPixels(photo)).toBe(false)
  })

  it('a header that says nothing is no size', () => {
    expect(imageSize(new Uint8Array())).toBeNull()
    expect(imageSize(pngHeader(0, 10))).toBeNull()
    expect(imageSize(bytes('\xff\xd8\xff\xe0\0\x01'))).toBeNull()
    expect(imageSize(jpeg(40, 20).subarray(0, 60))).toBeNull()
  })
})

it('hostile headers never throw', () => {
  const starts = [
    '\xff\xd8\xff\xe1\0\x40Exif\0\0MM\0*\0\0\0\x08',
    '\xff\xd8',
    'II*\0\x08\0\0\0',
    'RIFF....WEBPVP8X',
    'BM',
    'GIF89a',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const size = imageSize(Buffer.concat([Buffer.from(start, 'latin1'), rest]))
      if (size !== null) expect(size.width * size.height).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})

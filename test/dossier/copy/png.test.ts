import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addingImage, detailOf, everything, Look, withPicture } from './look.ts'

const red = [255, 0, 0]
const blue = [0, 0, 255]
const white = [255, 255, 255]
const problem = (bytes: Uint8Array) => detailOf(addingImage({ bytes }))

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  return out
}

type Made = {
  colour: number
  bits: number
  rows: Uint8Array
  interlaced?: number
  more?: Buffer[]
  size?: [number, number]
}

function png({ colour, bits, rows, interlaced = 0, more = [], size = [2, 2] }: Made): Buffer {
  const head = Buffer.from([0, 0, 0, size[0], 0, 0, 0, size[1], bits, colour, 0, 0, interlaced])
  const text = chunk('tEXt', Buffer.from('Author\0Anna'))
  const data = [
    chunk('IHDR', head),
    text,
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...data])
}

/** The picture of 2 × 2 pixels is drawn on 2 × 2 points in the middle of the sheet; enlarged for looking. */
function corners(bytes: Buffer): number[][] {
  const look = new Look(withPicture({ bytes }))
  const [width, height] = look.size()
  const [x, y] = [width / 2, (height - 34 - 30) / 2 + 30]
  const half = 0.5
  return look.colours(
    [
      [x - half, y - half],
      [x + half, y - half],
      [x - half, y + half],
      [x + half, y + half],
    ],
    8,
  )
}

describe('drawings in PNG', () => {
  it.each<[string, Made, number[][]]>([
    [
      'colour',
      { colour: 2, bits: 8, rows: Uint8Array.from([0, ...red, ...blue, 0, ...white, ...red]) },
      [red, blue, white, red],
    ],
    [
      'colour, 16 bits',
      {
        colour: 2,
        bits: 16,
        rows: Uint8Array.from([
          0,
          255,
          255,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          255,
          255,
          0,
          ...Array.from({ length: 12 }, () => 255),
        ]),
      },
      [red, blue, white, white],
    ],
    [
      'grey',
      { colour: 0, bits: 8, rows: Uint8Array.from([0, 0, 255, 0, 255, 0]) },
      [[0, 0, 0], white, white, [0, 0, 0]],
    ],
    [
      'one bit',
      { colour: 0, bits: 1, rows: Uint8Array.from([0, 0b01000000, 0, 0b10000000]) },
      [[0, 0, 0], white, white, [0, 0, 0]],
    ],
    [
      'palette',
      {
        colour: 3,
        bits: 2,
        rows: Uint8Array.from([0, 0b00010000, 0, 0b10000000]),
        more: [chunk('PLTE', Uint8Array.from([...red, ...blue, ...white]))],
      },
      [red, blue, white, red],
    ],
    [
      'clear palette',
      {
        colour: 3,
        bits: 8,
        rows: Uint8Array.from([0, 0, 1, 0, 1, 0]),
        more: [chunk('PLTE', Uint8Array.from([...red, ...blue])), chunk('tRNS', Uint8Array.of(0))],
      },
      [white, blue, blue, white],
    ],
    [
      'clear colour',
      {
        colour: 2,
        bits: 8,
        rows: Uint8Array.from([0, ...red, ...blue, 0, ...blue, ...red]),
        more: [chunk('tRNS', Uint8Array.of(0, 255, 0, 0, 0, 0))],
      },
      [white, blue, blue, white],
    ],
    [
      'alpha',
      { colour: 6, bits: 8, rows: Uint8Array.from([0, ...red, 255, ...blue, 0, 0, ...blue, 255, ...red, 0]) },
      [red, white, blue, white],
    ],
    [
      'grey with alpha',
      { colour: 4, bits: 8, rows: Uint8Array.from([0, 0, 255, 0, 0, 0, 0, 0, 0, 255]) },
      [[0, 0, 0], white, white, [0, 0, 0]],
    ],
    [
      'interlaced',
      {
        colour: 2,
        bits: 8,
        interlaced: 1,
        rows: Uint8Array.from([0, ...red, 0, ...blue, 0, ...white, ...red]),
      },
      [red, blue, white, red],
    ],
    [
      'cut off',
      { colour: 2, bits: 8, rows: Uint8Array.from([0, ...red, ...blue]) },
      [red, blue, white, white],
    ],
  ])('of %s look the same', (_, made, expected) => {
    expect(corners(png(made))).toEqual(expected)
  })

  it('leave their texts behind', () => {
    const bytes = withPicture({
      bytes: png({ colour: 0, bits: 8, rows: Uint8Array.from([0, 0, 0, 0, 0, 0]) }),
    })
    expect(everything(bytes)).not.toMatch(/Author|Anna/)
  })

  it('that make no sense are told, and large ones refused before memory is spent', () => {
    expect(problem(png({ colour: 5, bits: 8, rows: Uint8Array.of(0) }))).toBe('image-damaged')
    expect(problem(png({ colour: 3, bits: 8, rows: Uint8Array.of(0) }))).toBe('image-damaged')
    const vast = png({ colour: 6, bits: 8, rows: Uint8Array.of(0) })
    vast.writeUInt32BE(100_000, 16)
    vast.writeUInt32BE(100_000, 20)
    expect(problem(vast)).toBe('image-too-large')
  })

  it('of any bytes end as a picture or a failure', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 700 }), fc.nat({ max: 255 })), { maxLength: 6 })
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = png({ colour: 6, bits: 8, rows: Buffer.alloc(18) })
        for (const [at, byte] of all) bytes[at % bytes.length] = byte
        const result = addingImage({ bytes })
        if (!result.ok) expect(result.failure.kind).toBe('unreadable-file')
      }),
      { numRuns: 100 },
    )
  })
})

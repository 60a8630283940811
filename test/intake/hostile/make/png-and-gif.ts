import { crc32 } from 'node:zlib'
import { bytesOf, u16, u32be, type Hostile } from './hostile.ts'
import { zeros } from './zeros.ts'

export function chunk(type: string, data: Uint8Array): Buffer {
  const body = bytesOf(type, data)
  return bytesOf(u32be(data.length), body, u32be(crc32(body)))
}

const mark = '\x89PNG\r\n\x1a\n'

/** `shape`: bits a channel, colour type, interlacing. */
export const pngOf = (
  width: number,
  height: number,
  [bits, colour, interlaced]: readonly [number, number, number],
  ...chunks: readonly Uint8Array[]
): Buffer =>
  bytesOf(
    mark,
    chunk('IHDR', bytesOf(u32be(width), u32be(height), Buffer.from([bits, colour, 0, 0, interlaced]))),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  )

const data = (millions: number): Buffer => chunk('IDAT', zeros(millions))

export const pngs: readonly Hostile[] = [
  { name: 'png-kop-4-miljard.png', bomb: true, make: () => pngOf(0x7fffffff, 0x7fffffff, [8, 2, 0]) },
  {
    name: 'png-100000-bij-100000.png',
    bomb: true,
    make: () => pngOf(100_000, 100_000, [8, 6, 0], data(100)),
  },
  {
    name: 'png-net-niet-te-groot-16-bits.png',
    bomb: true,
    make: () => pngOf(9_990, 9_990, [16, 6, 0], data(799)),
  },
  {
    name: 'png-net-niet-te-groot-kleur.png',
    bomb: true,
    make: () => pngOf(9_990, 9_990, [8, 6, 0], data(400)),
  },
  {
    name: 'png-net-niet-te-groot-1-bit.png',
    bomb: true,
    make: () => pngOf(9_990, 9_990, [1, 0, 0], data(13)),
  },
  {
    name: 'png-net-niet-te-groot-in-zeven.png',
    bomb: true,
    make: () => pngOf(9_990, 9_990, [8, 2, 1], data(300)),
  },
  { name: 'png-strook.png', bomb: true, make: () => pngOf(1, 99_000_000, [1, 0, 0], data(198)) },
  {
    name: 'png-klein-met-veel-gegevens.png',
    slow: true,
    bomb: true,
    make: () => pngOf(10, 10, [8, 2, 0], data(900)),
  },
  {
    name: 'png-kleurprofiel-van-een-gigabyte.png',
    slow: true,
    bomb: true,
    make: () => pngOf(10, 10, [8, 2, 0], chunk('iCCP', bytesOf('icc\0\0', zeros(900))), data(1)),
  },
  {
    name: 'png-tekst-van-een-gigabyte.png',
    slow: true,
    bomb: true,
    make: () => pngOf(10, 10, [8, 2, 0], chunk('zTXt', bytesOf('Comment\0\0', zeros(900))), data(1)),
  },
  {
    name: 'png-twintigduizend-stukjes.png',
    make: () =>
      pngOf(50, 50, [8, 2, 0], ...Array.from({ length: 20_000 }, () => chunk('tEXt', bytesOf('a\0b')))),
  },
  { name: 'png-zonder-gegevens.png', make: () => pngOf(100, 100, [8, 2, 0]) },
  { name: 'png-nul-breed.png', make: () => pngOf(0, 100, [8, 2, 0], data(1)) },
  { name: 'png-lengte-liegt.png', make: () => bytesOf(mark, u32be(0xffffffff), 'IHDR', u32be(1)) },
]

const gifHead = (width: number, height: number): Buffer =>
  bytesOf('GIF89a', u16(width), u16(height), Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]))

/** One frame; the two codes are "clear" and "end". */
const gifFrame = (width: number, height: number, blocks: Uint8Array = Buffer.from([1, 0x2c])): Buffer =>
  bytesOf(',', u16(0), u16(0), u16(width), u16(height), Buffer.from([0, 2]), blocks, Buffer.from([0]))

/** LZW that says the same colour in runs that grow longer and longer. */
function lzwRuns(blocks: number): Buffer {
  const block = Buffer.alloc(256, 0x24)
  block[0] = 255
  return Buffer.concat(Array.from({ length: blocks }, () => block))
}

export const gifs: readonly Hostile[] = [
  {
    name: 'gif-65535.gif',
    bomb: true,
    make: () => bytesOf(gifHead(65_535, 65_535), gifFrame(65_535, 65_535), ';'),
  },
  {
    name: 'gif-klein-scherm-groot-beeld.gif',
    slow: true,
    bomb: true,
    make: () => bytesOf(gifHead(1, 1), gifFrame(65_535, 65_535, lzwRuns(100)), ';'),
  },
  {
    name: 'gif-net-niet-te-groot.gif',
    slow: true,
    bomb: true,
    make: () => bytesOf(gifHead(9_990, 9_990), gifFrame(9_990, 9_990, lzwRuns(2_000)), ';'),
  },
  {
    name: 'gif-dertigduizend-beelden.gif',
    slow: true,
    bomb: true,
    make: () => bytesOf(gifHead(500, 500), ...Array.from({ length: 30_000 }, () => gifFrame(500, 500)), ';'),
  },
  { name: 'gif-zonder-beeld.gif', make: () => bytesOf(gifHead(10, 10), ';') },
  {
    name: 'gif-commentaar-zonder-eind.gif',
    make: () => bytesOf(gifHead(10, 10), '!\xfe', Buffer.alloc(300_000, 0xff)),
  },
]

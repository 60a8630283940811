import { bytesOf, u16, u32, u32be, type Hostile } from './hostile.ts'
import { zeros } from './zeros.ts'

type Field = readonly [tag: number, value: number, count?: number]

/** A little-endian directory of LONG fields, and where the next one stands. */
const directory = (fields: readonly Field[], next: number): Buffer =>
  bytesOf(
    u16(fields.length),
    ...fields.map(([tag, value, count = 1]) => bytesOf(u16(tag), u16(4), u32(count), u32(value))),
    u32(next),
  )

const head = bytesOf('II*\0', u32(8))

interface Shape {
  readonly width: number
  readonly height: number
  readonly bits?: number
  readonly channels?: number
  readonly compression?: number
}

/** One strip that starts at `at`. */
const picture = (
  { width, height, bits = 8, channels = 1, compression = 1 }: Shape,
  at: number,
  length: number,
): Field[] => [
  [0x100, width],
  [0x101, height],
  [0x102, bits],
  [0x103, compression],
  [0x106, channels === 1 ? 1 : 2],
  [0x111, at],
  [0x115, channels],
  [0x116, height],
  [0x117, length],
]

function tiff(shape: Shape, data: Uint8Array): Buffer {
  const at = 8 + 2 + 9 * 12 + 4
  return bytesOf(head, directory(picture(shape, at, data.length), 0), data)
}

const size = 2 + 9 * 12 + 4
const small: Shape = { width: 8, height: 8 }

/** So many directories one after the other; the last one points to `end`. */
const chain = (count: number, end: number, shape = small): Buffer =>
  bytesOf(
    head,
    ...Array.from({ length: count }, (_, at) =>
      directory(picture(shape, 8, 64), at === count - 1 ? end : 8 + (at + 1) * size),
    ),
  )

export const tiffs: readonly Hostile[] = [
  {
    name: 'tiff-4-miljard.tif',
    bomb: true,
    make: () => tiff({ width: 0xffffffff, height: 0xffffffff }, Buffer.alloc(64)),
  },
  {
    name: 'tiff-net-niet-te-groot.tif',
    bomb: true,
    make: () => tiff({ width: 9_990, height: 9_990, channels: 3, compression: 8 }, zeros(300)),
  },
  {
    name: 'tiff-zestien-kanalen.tif',
    bomb: true,
    make: () => tiff({ width: 9_990, height: 9_990, channels: 16, bits: 16, compression: 8 }, zeros(900)),
  },
  {
    name: 'tiff-fax-100000.tif',
    bomb: true,
    make: () => tiff({ width: 100_000, height: 100_000, bits: 1, compression: 4 }, Buffer.alloc(2_000)),
  },
  {
    name: 'tiff-fax-net-niet.tif',
    bomb: true,
    make: () => tiff({ width: 9_990, height: 9_990, bits: 1, compression: 4 }, Buffer.alloc(2_000, 0xff)),
  },
  { name: 'tiff-kring.tif', bomb: true, make: () => chain(3, 8) },
  { name: 'tiff-honderdduizend-bladen.tif', slow: true, bomb: true, make: () => chain(100_000, 0) },
  {
    name: 'tiff-tweede-blad-te-groot.tif',
    bomb: true,
    make: () =>
      bytesOf(
        head,
        directory(picture(small, 8, 64), 8 + size),
        directory(picture({ width: 90_000, height: 90_000 }, 8, 64), 0),
      ),
  },
  {
    name: 'tiff-tweeduizend-grote-bladen.tif',
    slow: true,
    bomb: true,
    make: () => chain(2_000, 0, { width: 9_900, height: 9_900, bits: 1, compression: 4 }),
  },
  {
    name: 'tiff-miljard-stroken.tif',
    bomb: true,
    make: () =>
      bytesOf(
        head,
        directory(
          [
            [0x100, 5_000],
            [0x101, 5_000],
            [0x102, 8],
            [0x103, 1],
            [0x111, 8, 1_000_000_000],
            [0x116, 1],
            [0x117, 8, 1_000_000_000],
          ],
          0,
        ),
      ),
  },
  { name: 'tiff-map-buiten-bestand.tif', make: () => bytesOf('II*\0', u32(0xfffffff0), Buffer.alloc(32)) },
  { name: 'tiff-big.tif', make: () => bytesOf('II+\0', u16(8), u16(0), u32(16), u32(0), Buffer.alloc(64)) },
]

const bmp = (
  width: number,
  height: number,
  [bits, compression]: readonly [number, number],
  data: Uint8Array,
): Buffer =>
  bytesOf(
    'BM',
    u32(54 + data.length),
    u32(0),
    u32(54),
    u32(40),
    u32(width),
    u32(height),
    u16(1),
    u16(bits),
    u32(compression),
    u32(data.length),
    u32(0),
    u32(0),
    u32(0),
    u32(0),
    data,
  )

export const bmps: readonly Hostile[] = [
  {
    name: 'bmp-2-miljard.bmp',
    bomb: true,
    make: () => bmp(0x7fffffff, 0x7fffffff, [24, 0], Buffer.alloc(64)),
  },
  { name: 'bmp-op-zijn-kop.bmp', bomb: true, make: () => bmp(100_000, -100_000, [24, 0], Buffer.alloc(64)) },
  { name: 'bmp-net-niet-te-groot.bmp', bomb: true, make: () => bmp(9_990, 9_990, [24, 0], Buffer.alloc(64)) },
  { name: 'bmp-reeksen.bmp', bomb: true, make: () => bmp(9_990, 9_990, [8, 1], Buffer.alloc(4_000, 0xff)) },
]

const box = (type: string, ...parts: readonly (string | Uint8Array)[]): Buffer => {
  const body = bytesOf(...parts)
  return bytesOf(u32be(body.length + 8), type, body)
}
const brand = (name: string): Buffer => box('ftyp', name, u32be(0), 'mif1', name)

/** Boxes in boxes, `depth` deep. */
function nested(depth: number): Buffer {
  let inner: Buffer = Buffer.alloc(0)
  for (let level = 0; level < depth; level++) inner = box('meta', u32be(0), inner)
  return inner
}

const sized = (width: number, height: number): Buffer =>
  bytesOf(
    brand('heic'),
    box(
      'meta',
      u32be(0),
      box('hdlr', u32be(0), u32be(0), 'pict', Buffer.alloc(13)),
      box('pitm', u32be(0), '\0\x01'),
      box('iinf', u32be(0), '\0\x01', box('infe', '\x02\0\0\0', '\0\x01\0\0', 'hvc1', '\0')),
      box('iloc', u32be(0), '\x44\0\0\x01\0\x01\0\0\0\x01', u32be(0xfffffff0), u32be(0xfffffff0)),
      box(
        'iprp',
        box('ipco', box('ispe', u32be(0), u32be(width), u32be(height))),
        box('ipma', u32be(0), u32be(1), '\0\x01\x01\x01'),
      ),
    ),
  )

export const heics: readonly Hostile[] = [
  { name: 'heic-100000.heic', bomb: true, make: () => sized(100_000, 100_000) },
  { name: 'heic-net-niet-te-groot.heic', bomb: true, make: () => sized(9_990, 9_990) },
  { name: 'heic-genest.heic', bomb: true, make: () => bytesOf(brand('heic'), nested(2_000)) },
  { name: 'heic-zonder-einde.heic', make: () => bytesOf(brand('heic'), u32be(0), 'meta', Buffer.alloc(500)) },
  { name: 'heic-alleen-kop.heic', make: () => brand('heic') },
  {
    name: 'avif-100000.avif',
    bomb: true,
    make: () => bytesOf(brand('avif'), sized(100_000, 100_000).subarray(24)),
  },
]

import { jpeg } from '../../make/image.ts'
import { bytesOf, u16, u16be, u32, type Hostile } from './hostile.ts'

const segment = (marker: number, body: Uint8Array): Buffer =>
  bytesOf(Buffer.from([0xff, marker]), u16be(body.length + 2), body)

const quantisation = segment(0xdb, Buffer.alloc(65, 1).fill(0, 0, 1))
/** One code of one bit, which stands for `value`. */
const huffman = (kind: number, value: number): Buffer =>
  segment(0xc4, bytesOf(Buffer.from([kind, 1]), Buffer.alloc(15), Buffer.from([value])))

/** A frame of `count` channels, baseline (0xc0) or progressive (0xc2). */
const frame = (marker: number, width: number, height: number, count: number): Buffer =>
  segment(
    marker,
    bytesOf(
      Buffer.from([8]),
      u16be(height),
      u16be(width),
      Buffer.from([count]),
      ...Array.from({ length: count }, (_, at) => Buffer.from([at + 1, 0x11, 0])),
    ),
  )

const scan = (low: number, high: number, data: Uint8Array): Buffer =>
  bytesOf(segment(0xda, Buffer.from([1, 1, 0, low, high, 0])), data)

const start = bytesOf('\xff\xd8', quantisation)
const end = '\xff\xd9'

/** Each scan takes few bytes and touches every block of the picture anew. */
const manyScans = (side: number, count: number): Buffer =>
  bytesOf(
    start,
    frame(0xc2, side, side, 1),
    huffman(0, 0),
    huffman(0x10, 0xe0),
    scan(0, 0, Buffer.alloc(100)),
    ...Array.from({ length: count }, () => scan(1, 63, Buffer.alloc(20))),
    end,
  )

/** A whole small JPEG whose frame header says another size. */
function resized(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg(64, 64))
  const at = bytes.findIndex(
    (byte, index) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(bytes[index + 1] ?? 0),
  )
  bytes.writeUInt16BE(height, at + 5)
  bytes.writeUInt16BE(width, at + 7)
  return bytes
}

export const jpegs: readonly Hostile[] = [
  { name: 'jpeg-65500.jpg', bomb: true, make: () => resized(65_500, 65_500) },
  { name: 'jpeg-net-niet-te-groot.jpg', bomb: true, make: () => resized(9_990, 9_990) },
  { name: 'jpeg-strook.jpg', bomb: true, make: () => resized(1, 65_500) },
  { name: 'jpeg-nul-hoog.jpg', make: () => resized(64, 0) },
  { name: 'jpeg-duizend-gangen.jpg', slow: true, bomb: true, make: () => manyScans(9_990, 1_000) },
  { name: 'jpeg-twintigduizend-gangen.jpg', slow: true, bomb: true, make: () => manyScans(4_000, 20_000) },
  { name: 'jpeg-gangen-in-te-groot-beeld.jpg', bomb: true, make: () => manyScans(65_000, 10) },
  {
    name: 'jpeg-vier-kanalen-groot.jpg',
    slow: true,
    bomb: true,
    make: () =>
      bytesOf(start, frame(0xc2, 9_990, 9_990, 4), huffman(0, 0), scan(0, 0, Buffer.alloc(50)), end),
  },
  {
    name: 'jpeg-twee-koppen.jpg',
    bomb: true,
    make: () =>
      bytesOf(start, frame(0xc0, 8, 8, 1), frame(0xc0, 65_000, 65_000, 1), scan(0, 63, Buffer.alloc(9)), end),
  },
  {
    name: 'jpeg-honderdduizend-opmerkingen.jpg',
    make: () =>
      bytesOf(
        '\xff\xd8',
        ...Array.from({ length: 100_000 }, () => segment(0xfe, Buffer.alloc(4))),
        resized(64, 64).subarray(2),
      ),
  },
  { name: 'jpeg-alleen-begin.jpg', make: () => bytesOf('\xff\xd8\xff\xe0') },
  { name: 'jpeg-halverwege-op.jpg', make: () => jpeg(800, 600).slice(0, 700) },
  { name: 'jpeg-vol-ff.jpg', make: () => bytesOf('\xff\xd8', Buffer.alloc(2_000_000, 0xff)) },
  {
    name: 'jpeg-exif-verwijst-naar-zichzelf.jpg',
    make: () =>
      bytesOf(
        '\xff\xd8',
        segment(0xe1, bytesOf('Exif\0\0II*\0', u32(8), u16(1), u16(0x8769), u16(4), u32(1), u32(8), u32(8))),
        jpeg(64, 64).slice(2),
      ),
  },
]

const riff = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const body = bytesOf('WEBP', ...parts)
  return bytesOf('RIFF', u32(body.length), body)
}
const part = (name: string, data: Uint8Array): Buffer => bytesOf(name, u32(data.length), data)
const u24 = (value: number): Buffer => u32(value).subarray(0, 3)
const canvas = (width: number, height: number): Buffer =>
  part('VP8X', bytesOf(Buffer.from([2, 0, 0, 0]), u24(width - 1), u24(height - 1)))
const lossless = (width: number, height: number, data: Uint8Array): Buffer =>
  part('VP8L', bytesOf('/', u32((width - 1) | ((height - 1) << 14)), data))

export const webps: readonly Hostile[] = [
  { name: 'webp-doek-16-miljoen.webp', bomb: true, make: () => riff(canvas(0x1000000, 0x1000000)) },
  { name: 'webp-16384.webp', bomb: true, make: () => riff(lossless(16_384, 16_384, Buffer.alloc(64))) },
  {
    name: 'webp-net-niet-te-groot.webp',
    slow: true,
    bomb: true,
    make: () => riff(lossless(9_990, 9_990, Buffer.alloc(4_000))),
  },
  {
    name: 'webp-klein-doek-groot-beeld.webp',
    bomb: true,
    make: () => riff(canvas(10, 10), lossless(16_384, 16_384, Buffer.alloc(4_000))),
  },
  {
    name: 'webp-tienduizend-beelden.webp',
    bomb: true,
    make: () =>
      riff(
        canvas(4_000, 4_000),
        part('ANIM', Buffer.alloc(6)),
        ...Array.from({ length: 10_000 }, () =>
          part('ANMF', bytesOf(Buffer.alloc(16), lossless(4_000, 4_000, Buffer.alloc(8)))),
        ),
      ),
  },
  {
    name: 'webp-met-verlies-16383.webp',
    bomb: true,
    make: () =>
      riff(part('VP8 ', bytesOf('\x30\x01\0\x9d\x01\x2a', u16(16_383), u16(16_383), Buffer.alloc(500)))),
  },
  { name: 'webp-leeg.webp', make: () => riff('VP8 ', u32(0)) },
]

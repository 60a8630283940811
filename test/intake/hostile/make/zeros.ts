import { constants, deflateRawSync } from 'node:zlib'
import { bytesOf, u32be } from './hostile.ts'

const million = 1_000_000
const block = deflateRawSync(Buffer.alloc(million), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
const lastBlock = Buffer.from([3, 0])

/** Zlib data that unpacks to so many million zero bytes, a thousandth of that packed; nothing that large is made. */
export function zeros(millions: number): Buffer {
  const sum = ((millions * million) % 65_521) * 65_536 + 1
  return bytesOf(
    Buffer.from([0x78, 0xda]),
    ...Array.from({ length: millions }, () => block),
    lastBlock,
    u32be(sum),
  )
}

/** The same as raw deflate, as a ZIP holds it. */
export const rawZeros = (millions: number): Buffer =>
  bytesOf(...Array.from({ length: millions }, () => block), lastBlock)

import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { nowMilliseconds } from './clock.ts'

let lastAt = 0
let lastCount = 0

/**
 * A UUIDv7 (RFC 9562 section 5.7): 48 bits of time, then a 12-bit counter so that ids of one process sort in
 * the order they were made even within a millisecond, then 62 random bits.
 */
export function uuid(): string {
  const bytes = randomBytes(16)
  let at = nowMilliseconds()
  if (at > lastAt) {
    lastAt = at
    lastCount = bytes.readUInt16BE(6) & 0x7ff
  } else {
    lastCount += 1
    if (lastCount > 0xfff) {
      lastAt += 1
      lastCount = 0
    }
    at = lastAt
  }
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | lastCount, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A new id of a noun: `newId(caseId)`. */
export const newId = <S extends z.ZodType>(schema: S): z.output<S> => schema.parse(uuid())

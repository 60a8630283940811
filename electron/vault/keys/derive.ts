import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { keyLength } from './wrap.ts'

/** What a key is for. One key never serves two purposes. */
export type Purpose = 'header' | 'register' | 'sqlcipher' | 'recovery'

/** A key for one purpose from another key (HKDF-SHA256, RFC 5869). */
export const subkey = (key: Uint8Array, purpose: Purpose, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.from(salt, 'utf8'), `zaakmap/1/${purpose}`, keyLength))

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

export const hmac = (key: Uint8Array, data: string): string =>
  createHmac('sha256', key).update(data, 'utf8').digest('hex')

/** Equal texts, in a time that does not tell where they differ. */
export function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8')]
  return a.length === b.length && timingSafeEqual(a, b)
}

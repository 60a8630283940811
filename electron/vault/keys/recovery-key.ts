import { randomBytes } from 'node:crypto'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { sha256 } from './derive.ts'

/** Crockford's base 32: no I, L, O or U, so nothing that a person misreads or that spells a word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 16
const bodyLength = 26
const checkLength = 2
const groupLength = 4

/** 128 random bits. */
export const freshSecret = (): Buffer => randomBytes(secretLength)

/** The secret as a person reads and types it: 26 characters and two check characters in seven groups of four. */
export function writeRecoveryKey(secret: Uint8Array): string {
  if (secret.length !== secretLength) throw new TypeError('A recovery secret has 16 bytes')
  const body = encode(secret)
  return (body + checkOf(body)).match(/.{4}/g)?.join('-') ?? ''
}

/**
 * The secret of a typed key. Forgives case, spaces, dashes, O for 0, I and L for 1. Anything else that is not a
 * key fails as `wrong-recovery-key`: detail `length` or `typo`, before anything slow is tried.
 */
export function readRecoveryKey(typed: string): Result<Buffer> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (text.length !== bodyLength + checkLength) return fail({ kind: 'wrong-recovery-key', detail: 'length' })
  const body = text.slice(0, bodyLength)
  const secret = decode(body)
  if (secret === undefined || text.slice(bodyLength) !== checkOf(body)) {
    return fail({ kind: 'wrong-recovery-key', detail: 'typo', values: { group: firstStrange(text) } })
  }
  return ok(secret)
}

/** The group (from 1) with a character that no key has, or 0 when every character could be right. */
function firstStrange(text: string): number {
  const at = Array.from(text).findIndex((character) => !alphabet.includes(character))
  return at < 0 ? 0 : Math.floor(at / groupLength) + 1
}

function encode(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let at = 0; at < bodyLength; at += 1) {
    text = `${alphabet[Number(number & 31n)] ?? ''}${text}`
    number >>= 5n
  }
  return text
}

function decode(body: string): Buffer | undefined {
  let number = 0n
  for (const character of body) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    number = (number << 5n) | BigInt(value)
  }
  // 26 characters hold 130 bits; the two on top are always 0.
  if (number >> 128n !== 0n) return undefined
  return Buffer.from(number.toString(16).padStart(secretLength * 2, '0'), 'hex')
}

/** Ten bits of SHA-256: a slip goes unnoticed once in 1,024 times, and then the slot refuses it anyway. */
function checkOf(body: string): string {
  const bits = Number.parseInt(sha256(`zaakmap recovery ${body}`).slice(0, 4), 16) & 0x3ff
  return `${alphabet[bits >> 5] ?? ''}${alphabet[bits & 31] ?? ''}`
}

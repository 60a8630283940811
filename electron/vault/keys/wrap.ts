import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16
export const keyLength = 32

/** A fresh key of 256 random bits. */
export const freshKey = (): Buffer => randomBytes(keyLength)

/**
 * AES-256-GCM around a key: nonce, ciphertext, tag. `context` is bound to it (associated data), so a wrapped key
 * works only in the place it was made for. Nonces are random: far below 2^32 wraps under any key.
 */
export function wrap(key: Uint8Array, under: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', under, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(context, 'utf8'))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

/** The key back, or undefined when the wrapping key, the context or the bytes are not the same. */
export function unwrap(wrapped: Uint8Array, under: Uint8Array, context: string): Buffer | undefined {
  if (wrapped.length !== nonceLength + keyLength + tagLength) return undefined
  const nonce = wrapped.subarray(0, nonceLength)
  const decipher = createDecipheriv('aes-256-gcm', under, nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(context, 'utf8'))
  decipher.setAuthTag(wrapped.subarray(nonceLength + keyLength))
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(nonceLength, -tagLength)), decipher.final()])
  } catch {
    return undefined
  }
}

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameText, subkey } from '../../../electron/vault/keys/derive.ts'
import { freshKey, unwrap, wrap } from '../../../electron/vault/keys/wrap.ts'

const key32 = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('a wrapped key comes back under the same key and context, and under no other', () => {
  fc.assert(
    fc.property(key32, key32, key32, fc.string(), fc.string(), (key, under, other, context, elsewhere) => {
      const wrapped = wrap(key, under, context)
      expect(unwrap(wrapped, under, context)).toEqual(Buffer.from(key))
      if (!Buffer.from(under).equals(other)) expect(unwrap(wrapped, other, context)).toBeUndefined()
      if (context !== elsewhere) expect(unwrap(wrapped, under, elsewhere)).toBeUndefined()
    }),
  )
})

test('every flipped bit and every cut of a wrapped key is refused', () => {
  const [key, under] = [freshKey(), freshKey()]
  const wrapped = wrap(key, under, 'hier')
  for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
    const flipped = Buffer.from(wrapped)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(unwrap(flipped, under, 'hier')).toBeUndefined()
  }
  for (let length = 0; length < wrapped.length; length += 1) {
    expect(unwrap(wrapped.subarray(0, length), under, 'hier')).toBeUndefined()
  }
})

test('100,000 wraps never use a nonce twice', () => {
  const [key, under] = [freshKey(), freshKey()]
  const nonces = new Set<string>()
  for (let at = 0; at < 100_000; at += 1) nonces.add(wrap(key, under, '').toString('latin1', 0, 12))
  expect(nonces.size).toBe(100_000)
})

test('a key for one purpose or salt is not the key for another', () => {
  const key = Buffer.alloc(32, 9)
  const keys = [subkey(key, 'header', 'a'), subkey(key, 'register', 'a'), subkey(key, 'header', 'b'), key]
  expect(new Set(keys.map((one) => one.toString('hex'))).size).toBe(4)
  // Worked out by hand with two HMACs (RFC 5869): the derivation must never change.
  expect(subkey(key, 'sqlcipher', 'zaak').toString('hex')).toBe(
    '5066e20915d4a54bc0a1f23fad33a114e4c8973889b408892e3a4113dd73bb94',
  )
})

test('texts are compared whole', () => {
  expect(sameText('abc', 'abc')).toBe(true)
  for (const other of ['abd', 'ab', 'abcd', '']) expect(sameText('abc', other)).toBe(false)
})

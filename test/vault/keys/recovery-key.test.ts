import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshSecret, readRecoveryKey, writeRecoveryKey } from '../../../electron/vault/keys/recovery-key.ts'

const secret = fc.uint8Array({ minLength: 16, maxLength: 16 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a recovery key', () => {
  test('is seven groups of four that read back as the same secret', () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        const written = writeRecoveryKey(bytes)
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readRecoveryKey(written)).toEqual({ ok: true, value: Buffer.from(bytes) })
      }),
    )
  })

  test('forgives case, O and 0, I and L and 1, spaces and any dash', () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom('', ' ', '  ', ' - ', '\u2013', '\u00a0', '\n'),
        (bytes, between) => {
          const typed = writeRecoveryKey(bytes)
            .toLowerCase()
            .replaceAll('0', 'o')
            .replace(/1/, 'l')
            .replaceAll('1', 'I')
            .replaceAll('-', between)
          expect(readRecoveryKey(` ${typed} `)).toEqual({ ok: true, value: Buffer.from(bytes) })
        },
      ),
    )
  })

  test('with one character wrong is caught at once, but for one in a thousand', () => {
    let missed = 0
    let tried = 0
    for (let round = 0; round < 12; round += 1) {
      const written = writeRecoveryKey(freshSecret()).replaceAll('-', '')
      for (let at = 0; at < written.length; at += 1) {
        for (const other of alphabet) {
          if (other === written[at]) continue
          tried += 1
          const read = readRecoveryKey(written.slice(0, at) + other + written.slice(at + 1))
          if (read.ok) missed += 1
          else expect(read.failure).toMatchObject({ kind: 'wrong-recovery-key', detail: 'typo' })
        }
      }
    }
    expect(missed / tried).toBeLessThan(0.003)
  })

  test('with two neighbours swapped is caught at once', () => {
    let missed = 0
    for (let round = 0; round < 400; round += 1) {
      const written = writeRecoveryKey(freshSecret()).replaceAll('-', '')
      const at = round % 27
      const swapped =
        written.slice(0, at) + (written[at + 1] ?? '') + (written[at] ?? '') + written.slice(at + 2)
      if (swapped !== written && readRecoveryKey(swapped).ok) missed += 1
    }
    // One in a thousand: more than seven of 400 come once in a hundred million times.
    expect(missed).toBeLessThan(8)
  })

  test('says which group holds a character that no key has, and when the length is wrong', () => {
    const written = writeRecoveryKey(Buffer.alloc(16, 3))
    const strange = written.slice(0, 6) + 'U' + written.slice(7)
    expect(readRecoveryKey(strange)).toMatchObject({ failure: { detail: 'typo', values: { group: 2 } } })
    for (const typed of ['', 'hallo', written.slice(0, -1), `${written}0`]) {
      expect(readRecoveryKey(typed)).toMatchObject({
        failure: { kind: 'wrong-recovery-key', detail: 'length' },
      })
    }
  })

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        expect(readRecoveryKey(typed).ok).toBe(false)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deriveKey,
  kdfParameters,
  measureCosts,
  nativeDerive,
  portableDerive,
  strongest,
  weakest,
  type KdfParameters,
} from '../../../electron/vault/keys/kdf.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const costs = (memoryKib: number, passes: number, lanes: number): KdfParameters => ({
  algorithm: 'argon2id',
  memoryKib,
  passes,
  lanes,
})

const costsWhenItTakes = (milliseconds: number): Promise<KdfParameters> => {
  const times = [0, milliseconds]
  return measureCosts(
    async () => new Uint8Array(32),
    () => times.shift() ?? 0,
  )
}

describe('Argon2id', () => {
  // From the test programme of the reference implementation (phc-winner-argon2, src/test.c, version 0x13).
  test.each([
    [65536, 2, 1, 'password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    [256, 2, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [256, 2, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  ])(
    'gives the reference answer at %i KiB, %i passes, %i lanes',
    async (memory, passes, lanes, word, salt, answer) => {
      for (const derive of [nativeDerive, portableDerive]) {
        expect(hex(await derive(Buffer.from(word), Buffer.from(salt), costs(memory, passes, lanes)))).toBe(
          answer,
        )
      }
    },
  )

  test('is the same in both libraries for any passphrase, salt and costs', async () => {
    const given = [
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
    ] as const
    const cost = fc.record({
      memory: fc.integer({ min: 64, max: 512 }),
      passes: fc.integer({ min: 1, max: 4 }),
      lanes: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(...given, cost, async (word, salt, { memory, passes, lanes }) => {
        const at = costs(memory, passes, lanes)
        expect(hex(await nativeDerive(word, salt, at))).toBe(hex(await portableDerive(word, salt, at)))
      }),
      { numRuns: 40 },
    )
  })

  test('is the same in both libraries at the weakest costs a vault may have', async () => {
    const [word, salt] = [Buffer.from('correct paard'), Buffer.alloc(16, 7)]
    expect(hex(await nativeDerive(word, salt, weakest))).toBe(hex(await portableDerive(word, salt, weakest)))
  })

  test('takes a passphrase in any Unicode spelling as one', async () => {
    const salt = Buffer.alloc(16, 1)
    const composed = await deriveKey('caf\u00e9 \ufb01ets', salt, weakest)
    expect(hex(await deriveKey('cafe\u0301 fiets', salt, weakest))).toBe(hex(composed))
    expect(hex(await deriveKey('cafe fiets', salt, weakest))).not.toBe(hex(composed))
  })
})

describe('costs', () => {
  test('outside the bounds are not believed', () => {
    const mebibyte = 1024
    for (const bad of [
      costs(8 * mebibyte, 3, 4),
      costs(64 * mebibyte - 1, 3, 4),
      costs(64 * 1024 * mebibyte, 3, 4),
      costs(1024 * mebibyte + 1, 3, 4),
      costs(64 * mebibyte, 2, 4),
      costs(64 * mebibyte, 17, 4),
      costs(64 * mebibyte, 3, 0),
      costs(64 * mebibyte, 3, 17),
    ]) {
      expect(kdfParameters.safeParse(bad).success).toBe(false)
    }
    for (const good of [weakest, strongest]) expect(kdfParameters.safeParse(good).success).toBe(true)
  })

  test('are the strongest on a quick machine and never below the weakest on a slow one', async () => {
    expect(await costsWhenItTakes(1)).toEqual(strongest)
    expect(await costsWhenItTakes(370)).toEqual(strongest)
    expect((await costsWhenItTakes(700)).memoryKib).toBe(128 * 1024)
    expect(await costsWhenItTakes(20_000)).toEqual(weakest)
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { limitsOf } from '../../../electron/intake/reader/limits.ts'

test('a HEIC of 24 megapixels gets the room to be unpacked, a small one that asks for as much does not', () => {
  const small = readFileSync('test/fixtures/pictures/red-to-blue.heic')
  const large = Buffer.concat([small, Buffer.alloc(2_000_000)])
  expect(limitsOf(large, 16_000).memory).toBeGreaterThan(500_000_000)
  expect(limitsOf(large, 16_000).workMs).toBeGreaterThan(10_000)
  expect(limitsOf(small, 16_000).memory).toBeLessThan(250_000_000)
})

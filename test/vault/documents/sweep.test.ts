import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())
const megabyte = 1024 * 1024

test('reading one original after the other leaves little behind', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'scan.bin', randomBytes(4 * megabyte))
    const room = new Uint8Array(4 * megabyte)
    const left: number[] = []
    for (let times = 0; times < 40; times += 1) {
      originalOf(one.db, id, () => room)
      left.push(process.memoryUsage().arrayBuffers)
    }
    // What was there before the first sweep goes too.
    const least = Math.min(...left)
    expect((Math.max(...left.slice(8)) - least) / megabyte).toBeLessThan(20)
  })
})

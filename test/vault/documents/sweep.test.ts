import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { addDocuments } from '../../../electron/vault/documents/add.ts'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { withCase } from '../../support/vault.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())
const megabyte = 1024 * 1024

test('reading one original after the other leaves little behind', async () => {
  await withCase(async ({ session, id, folder, db }) => {
    const papers = join(folder, '..', 'papieren')
    mkdirSync(papers)
    writeFileSync(join(papers, 'scan.bin'), randomBytes(4 * megabyte))
    await addDocuments(session, id, {
      facts: {},
      duplicates: 'skip',
      language: 'nl',
      reader,
      paths: [papers],
    })
    const [document] = listDocuments(db)
    if (!document) throw new Error('nothing came in')
    const room = new Uint8Array(4 * megabyte)
    const left: number[] = []
    for (let times = 0; times < 40; times += 1) {
      originalOf(db, document.id, () => room)
      left.push(process.memoryUsage().arrayBuffers)
    }
    // What was there before the first sweep goes too.
    const least = Math.min(...left)
    expect((Math.max(...left.slice(8)) - least) / megabyte).toBeLessThan(20)
  })
})

import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { originalInTurns, originalOf } from '../../../electron/vault/documents/chunks.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())
const bytes = randomBytes(6 * 1024 * 1024)

describe('an original that is read in turns', () => {
  test('is the same, and others are served before it is whole', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      let served = 0
      let running = true
      const serve = (): void => {
        served += 1
        if (running) setImmediate(serve)
      }
      setImmediate(serve)
      const whole = await originalInTurns(() => one.db, id)
      running = false
      expect(Buffer.compare(whole, originalOf(one.db, id))).toBe(0)
      expect(Buffer.compare(whole, bytes)).toBe(0)
      expect(served).toBeGreaterThanOrEqual(5)
    })
  })

  test('stops when the vault is locked meanwhile', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      const reading = originalInTurns(() => openCase(one.session, one.id), id)
      one.session.close()
      await expect(reading).rejects.toThrow('vault-locked')
    })
  })

  test('calls nothing damaged that somebody deleted meanwhile', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      const reading = originalInTurns(() => one.db, id)
      write(one.db, (tx) => run(tx, sql`DELETE FROM document WHERE id = ${id}`))
      await expect(reading).rejects.toThrow('not-found')
    })
  })

  test('is damaged where a piece is gone', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      const reading = originalInTurns(() => one.db, id)
      write(one.db, (tx) => run(tx, sql`DELETE FROM chunk WHERE document_id = ${id} AND seq = 20`))
      await expect(reading).rejects.toThrow('vault-damaged')
    })
  })
})

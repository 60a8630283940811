import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { originalInTurns, originalOf } from '../../../electron/vault/documents/chunks.ts'
import { sourceOf } from '../../../electron/vault/dossiers/sources.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { replacePages } from '../../../electron/vault/photos/replace-pages.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { onePage, pdfOf } from '../../dossier/copy/make.ts'
import { servedDuring } from '../../support/served.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())
const bytes = randomBytes(6 * 1024 * 1024)

describe('an original that is read in turns', () => {
  test('is the same, and others are served before it is whole', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      const { value: whole, served } = await servedDuring(async () => originalInTurns(() => one.db, id))
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

  test('is whole when the case was closed and opened again meanwhile', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      const reading = originalInTurns(() => openCase(one.session, one.id), id)
      one.session.closeCase(one.id)
      expect(Buffer.compare(await reading, bytes)).toBe(0)
    })
  })

  test('becomes a source of a dossier then as well', async () => {
    await withCase(async (one) => {
      const large = { dict: '', data: randomBytes(3 * 1024 * 1024) }
      const { id } = await take(one, 'scan.pdf', pdfOf(onePage('', '/MediaBox[0 0 595 842]', { 6: large })))
      const opening = sourceOf(one.session, one.id, id, 'nl')
      one.session.closeCase(one.id)
      expect(await opening).toMatchObject({ ok: true, value: { kind: 'pdf' } })
    })
  })

  test('is as its pages are now when they were changed meanwhile', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'scan.bin', bytes)
      const reading = originalInTurns(() => one.db, id)
      const others = randomBytes(2 * 1024 * 1024)
      write(one.db, (tx) => replacePages(tx, one.session.register, id, others, { old: [], count: 1 }))
      expect(Buffer.compare(await reading, others)).toBe(0)
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

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { listCases } from '../../../electron/vault/cases/list.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { addDocuments, type AddOptions } from '../../../electron/vault/documents/add.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { exportOriginal } from '../../../electron/vault/documents/export.ts'
import { outside } from '../../../electron/vault/session/outside.ts'
import { count, run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())
const plain = { facts: {}, duplicates: 'skip', language: 'nl', reader } as const

/** Adds what lies in a new folder beside the vault. */
async function add(
  { session, id, folder }: TestCase,
  files: Record<string, string>,
  more: Partial<AddOptions> = {},
) {
  const papers = join(folder, '..', 'papieren')
  mkdirSync(papers, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(papers, name), content)
  return addDocuments(session, id, { ...plain, paths: [papers], ...more })
}
const note = ({ session, id, register }: TestCase) =>
  addContact(openCase(session, id), register, newContactSchema.parse({ at: '2026-01-05' }))
const five = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.txt`, `Brief ${at}`]))

describe('adding documents', () => {
  test('goes on when a file disappears half-way, and says which', async () => {
    await withCase(async (one) => {
      const last = join(one.folder, '..', 'papieren', '4.txt')
      const added = await add(one, five, {
        onProgress: (done) => done === 0 && rmSync(last, { force: true }),
      })
      expect(added.map(({ status }) => status)).toEqual(['added', 'added', 'added', 'added', 'refused'])
      expect(added.at(-1)).toMatchObject({ path: last, reason: 'Het bestand is er niet (meer).' })
      expect(listCases(one.session)).toMatchObject([{ documents: 4 }])
    })
  })

  test('takes one of two equal files, both when asked, and one again that went to the bin', async () => {
    await withCase(async (one) => {
      const twins = { 'a.txt': 'Gelijk', 'b.txt': 'Gelijk' }
      const first = await add(one, twins)
      expect(first.map(({ status }) => status)).toEqual(['added', 'duplicate'])
      expect(first[1]?.id).toBe(first[0]?.id)
      const kept = await add(one, twins, { duplicates: 'keep' })
      expect(kept.map(({ status }) => status)).toEqual(['added', 'added'])
      for (const { id } of listDocuments(one.db)) setDocumentRemoved(one.db, id, '2026-01-01T00:00:00+01:00')
      expect((await add(one, twins)).map(({ status }) => status)).toEqual(['added', 'duplicate'])
    })
  })

  test('ends with a failure when reading breaks down, not with the process', async () => {
    await withCase(async (one) => {
      let asked = 0
      const broken = {
        ...reader,
        read: async (...given: Parameters<typeof reader.read>) => {
          if (++asked > 2) throw new Error('het lezen is stuk')
          return reader.read(...given)
        },
      }
      await expect(add(one, five, { reader: broken })).rejects.toThrow('het lezen is stuk')
      expect(listDocuments(one.db)).toHaveLength(2)
      expect(listCases(one.session)).toMatchObject([{ documents: 2 }])
    })
  })

  test('ends as cancelled wherever it is stopped, also before it knows what there is', async () => {
    await withCase(async (one) => {
      const early = new AbortController()
      early.abort()
      await expect(add(one, five, { signal: early.signal })).rejects.toThrow('cancelled')
      const late = new AbortController()
      const stopped = add(one, five, {
        signal: late.signal,
        onProgress: (done) => done === 3 && late.abort(),
      })
      await expect(stopped).rejects.toThrow('cancelled')
      expect(listDocuments(one.db)).toHaveLength(3)
    })
  })

  test('ends when the vault is locked in between', async () => {
    await withCase(async (one) => {
      const locking = add(one, five, { onProgress: (done) => done === 2 && one.session.close() })
      await expect(locking).rejects.toThrow('vault-locked')
    })
  })
})

const large = async (one: TestCase, more: Partial<AddOptions> = {}) => {
  const path = join(one.folder, '..', 'groot.bin')
  writeFileSync(path, randomBytes(60_000_000))
  return addDocuments(one.session, one.id, { ...plain, paths: [path], ...more })
}
const left = ({ session, id }: TestCase) =>
  count(openCase(session, id), sql`SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM chunk)`)

describe('a large document', () => {
  test('lets other work through while it is stored, whatever closes its case meanwhile', async () => {
    await withCase(async (one) => {
      const adding = large(one)
      let between = 0
      for (; listDocuments(openCase(one.session, one.id)).length === 0; between += 1) {
        const importing = count(
          openCase(one.session, one.id),
          sql`SELECT count(*) FROM document WHERE state = 'importing'`,
        )
        if (importing > 0) one.session.closeCase(one.id)
        note(one)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      const [added] = await adding
      expect(added?.status).toBe('unreadable')
      expect(between).toBeGreaterThan(5)
      const id = added?.id ?? expect.fail('not added')
      const original = originalOf(openCase(one.session, one.id), id)
      expect(Buffer.compare(original, readFileSync(join(one.folder, '..', 'groot.bin')))).toBe(0)
      expect((await large(one, { duplicates: 'keep' }))[0]?.sha256).not.toBe(added?.sha256)
    })
  })

  test('leaves nothing when it is stopped half-way, or when the process was killed', async () => {
    await withCase(async (one) => {
      const control = new AbortController()
      const adding = large(one, { signal: control.signal })
      const watch = setInterval(() => {
        if (left(one) > 40) control.abort()
      }, 1)
      await expect(adding).rejects.toThrow('cancelled')
      clearInterval(watch)
      expect(left(one)).toBe(0)
      await large(one)
      write(openCase(one.session, one.id), (tx) => run(tx, sql`UPDATE document SET state = 'importing'`))
      one.session.closeCase(one.id)
      expect(left(one)).toBe(0)
    })
  })
})

describe('giving a document back', () => {
  test('writes it whole or not at all, never over the vault', async () => {
    await withCase(async (one) => {
      const [added] = await add(one, { 'brief.txt': 'De brief' })
      const id = added?.id ?? expect.fail('not added')
      const home = join(one.folder, '..')
      expect(Buffer.from(originalOf(one.db, id)).toString()).toBe('De brief')
      exportOriginal(one.db, id, join(home, 'uit.txt'))
      expect(readFileSync(join(home, 'uit.txt'), 'utf8')).toBe('De brief')
      expect(() => exportOriginal(one.db, id, join(home, 'weg', 'uit.txt'))).toThrow('not-found')
      write(one.db, (tx) => run(tx, sql`UPDATE chunk SET data = ${Uint8Array.from(Buffer.from('De brieF'))}`))
      expect(() => exportOriginal(one.db, id, join(home, 'stuk.txt'))).toThrow('vault-damaged')
      expect(existsSync(join(home, 'stuk.txt'))).toBe(false)
      expect(readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([])
      symlinkSync(one.folder, join(home, 'omweg'))
      for (const name of ['kluis/x.pdf', 'kluis/vault.json', 'kluis/cases/x', 'omweg/x.pdf', 'kluis']) {
        expect(() => outside(one.session, join(home, name)), name).toThrow('no-permission')
      }
      for (const name of ['x.pdf', 'kluis2/x.pdf', '..x.pdf']) {
        expect(outside(one.session, join(home, name))).toBe(join(home, name))
      }
    })
  })
})

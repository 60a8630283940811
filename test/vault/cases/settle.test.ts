import { existsSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { must } from '../../../shared/result.ts'
import { addCase, changeCase, getCase, setCaseRemoved } from '../../../electron/vault/cases/change.ts'
import { writeCase } from '../../../electron/vault/cases/cases-table.ts'
import { eraseCase } from '../../../electron/vault/cases/erase.ts'
import { listCases, listRemovedCases } from '../../../electron/vault/cases/list.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { settleCases } from '../../../electron/vault/cases/settle.ts'
import { addContact, setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { count, run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { passphrase, withCase, type TestCase } from '../../support/vault.ts'
import { snapshot } from '../make.ts'

/** What another opening of the vault, as after a kill, finds and sets right. */
async function again<T>({ session, folder }: TestCase, look: (next: TestCase['session']) => T): Promise<T> {
  session.close()
  const next = must(await openVault({ folder, passphrase }))
  try {
    settleCases(next)
    return look(next)
  } finally {
    next.close()
  }
}
const note = ({ db, register }: TestCase) =>
  addContact(db, register, newContactSchema.parse({ at: '2026-01-05', summary: 'Gebeld' }))

describe('after a kill between the register and a case file', () => {
  test('a case that was made but not entered is entered', async () => {
    await withCase(async (one) => {
      note(one)
      write(one.register, (tx) => run(tx, sql`DELETE FROM case_file`))
      expect(await again(one, listCases)).toMatchObject([{ id: one.id, name: 'Familie Proef', contacts: 1 }])
    })
  })

  test('a name, a place and numbers that the register does not have yet come from the case', async () => {
    await withCase(async (one) => {
      const facts = getCase(one.session, one.id)
      write(one.db, (tx) => writeCase(tx, { ...facts, name: 'Anders', municipality: 'Elders' }))
      note(one)
      const found = await again(one, (session) => {
        openCase(session, one.id)
        return listCases(session)
      })
      expect(found).toMatchObject([{ name: 'Anders', municipality: 'Elders', contacts: 1 }])
    })
  })

  test('a case that was half erased is erased, one that is only in the bin stays there', async () => {
    await withCase(async (one) => {
      const other = addCase(one.session, newCaseSchema.parse({ name: 'In de bak' }))
      setCaseRemoved(one.session, other.id, '2026-11-01T00:00:00+01:00')
      setCaseRemoved(one.session, one.id, '2026-11-01T00:00:00+01:00')
      renameSync(join(one.folder, 'cases', one.id), join(one.folder, 'cases', `.gone-${one.id}`))
      const left = await inNovember(async () => again(one, listRemovedCases))
      expect(left.map(({ id }) => id)).toEqual([other.id])
      expect(existsSync(join(one.folder, 'cases', `.gone-${one.id}`))).toBe(false)
    })
  })

  test('a vault in which nothing is wrong is opened and read without a byte written', async () => {
    await withCase(async (one) => {
      note(one)
      changeCase(one.session, one.id, { name: 'Zo is het goed' })
      await again(one, (session) => void openCase(session, one.id))
      const before = snapshot(one.folder)
      await again(one, (session) => {
        openCase(session, one.id)
        find(session, { query: 'gebeld', limit: 5 })
      })
      expect(snapshot(one.folder)).toEqual(before)
    })
  })
})

describe('the bin', () => {
  test('is emptied after thirty days, of cases as of what is in them, and erases for real', async () => {
    await withCase(async (one) => {
      const other = addCase(one.session, newCaseSchema.parse({ name: 'Weg ermee' }))
      const { id } = note(one)
      setContactRemoved(one.db, id, '2026-10-23T12:00:00+02:00')
      setCaseRemoved(one.session, other.id, '2026-10-23T12:00:00+02:00')
      const left = await inNovember(async () =>
        again(one, (session) => {
          const contacts = count(openCase(session, one.id), sql`SELECT count(*) FROM contact`)
          return { contacts, cases: listRemovedCases(session).length }
        }),
      )
      expect(left).toEqual({ contacts: 1, cases: 1 })
      const later = await inNovember(async () => {
        const session = must(await openVault({ folder: one.folder, passphrase }))
        settleCases(session)
        const contacts = count(openCase(session, one.id), sql`SELECT count(*) FROM contact`)
        const cases = listRemovedCases(session).length
        session.close()
        return { contacts, cases }
      }, 25)
      expect(later).toEqual({ contacts: 0, cases: 0 })
      expect(existsSync(join(one.folder, 'cases', other.id))).toBe(false)
    })
  })

  test('is passed over by an erasing on the spot', async () => {
    await withCase(async ({ session, id, folder }) => {
      must(eraseCase(session, id))
      expect([listCases(session), listRemovedCases(session)]).toEqual([[], []])
      expect(existsSync(join(folder, 'cases', id))).toBe(false)
    })
  })
})

describe('a damaged case', () => {
  test.each(['flipped', 'cut', 'gone', 'keyless'])(
    '(%s) hides no other, and says what it is',
    async (how) => {
      await withCase(async (one) => {
        const other = addCase(
          one.session,
          newCaseSchema.parse({ name: 'Een goede zaak', ownWords: 'Gebeld' }),
        )
        note(one)
        one.session.close()
        const path = join(one.folder, 'cases', one.id)
        if (how === 'flipped') writeFileSync(join(path, 'case.db'), Buffer.alloc(8_192, 7))
        if (how === 'cut') truncateSync(join(path, 'case.db'), 10_000)
        if (how === 'gone') rmSync(path, { recursive: true })
        if (how === 'keyless') rmSync(join(path, 'case.json'))
        if (how === 'keyless') mkdirSync(join(path, 'case.json'))
        await again(one, (session) => {
          const hits = find(session, { query: 'gebeld', limit: 5 })
          expect(hits.map((hit) => hit.case)).toEqual([other.id])
          const lines = listCases(session)
          expect(lines.find(({ id }) => id === one.id)?.damaged).toBe(true)
          expect(lines.find(({ id }) => id === other.id)?.damaged).toBe(false)
          expect(() => openCase(session, one.id)).toThrow(/vault-damaged|not-found/)
        })
      })
    },
  )
})

async function inNovember<T>(work: () => Promise<T>, day = 22): Promise<T> {
  const back = setClock(() => new Date(Date.UTC(2026, 10, day, 12)))
  try {
    return await work()
  } finally {
    back()
  }
}

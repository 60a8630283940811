import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { inspector } from '../../../electron/vault/redactions/inspect.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { all, rows, type Reader } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'
import { boxOf, madeOf } from '../redactions/make.ts'

vi.setConfig({ testTimeout: 300_000 })
afterAll(async () => reader.close())

const password = 'wortel-lucht-7-boot'

/** All that a database holds, table by table, the words that its search knows among them. */
function everythingIn(db: Reader): string {
  const name = z.object({ name: z.string() })
  return all(db, sql`SELECT name FROM sqlite_master WHERE type = 'table'`, name)
    .flatMap((table) => rows(db, { text: `SELECT * FROM "${table.name}"`, values: [], fragment: true }))
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join('\n')
}

/** Every file in a folder and below it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))

/** A case with one document that has a box on it, and how its locked dossier is made. */
async function locked(one: TestCase) {
  const { id } = await take(one, 'brief.pdf', await madeOf('text', ['Geheimwoord']))
  changeDocument(one.db, one.register, id, { title: 'Een brief' })
  addRedactions(one.db, id, [{ ...boxOf('text', 0), page: 1, reason: 'other' }])
  const around = join(one.folder, '..')
  const target = join(around, 'dossier.pdf')
  const make = async (names?: Record<string, string>) =>
    makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse({ names }), reader, password })
  return { id, around, target, make }
}

test('a locked dossier is looked through for what is black as any other', async () => {
  await withCase(async (one) => {
    const { id, target, make } = await locked(one)
    await expect(make({ [id]: 'Over het geheimwoord' })).rejects.toMatchObject({
      failure: { kind: 'invalid-input', detail: 'redacted-title' },
    })
    expect(existsSync(target)).toBe(false)
    expect((await make()).files).toHaveLength(1)
    const text = execFileSync('pdftotext', ['-upw', password, target, '-']).toString()
    expect(text).toContain('zwartgemaakt: privé')
    expect(text.toLowerCase()).not.toContain('geheimwoord')
  })
})

test('the file itself is opened with its password for that, and what still stands in it is found', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await madeOf('text', ['Geheimwoord']))
    const target = join(one.folder, '..', 'dossier.pdf')
    // Nothing is black in it, so the word comes along.
    const recipe = recipeSchema.parse({})
    const { exhibits } = await makeDossier(one.session, one.id, { target, recipe, reader, password })
    const file = {
      bytes: () => readFileSync(target),
      exhibits: exhibits.map(({ from }) => ({ id, title: 'Een brief', firstPage: from })),
    }
    const look = async (removed: string[], withPassword?: string) =>
      inspector(reader, new Map([[id, [{ removed, kept: [] }]]]), [], withPassword)(file)
    expect(exhibits).toHaveLength(1)
    expect(await look(['Geheimwoord'], password)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input', detail: 'redaction-leaks' },
    })
    expect((await look(['Elders'], password)).ok).toBe(true)
    // Without it nothing could be looked through, and that is no answer.
    await expect(look(['Geheimwoord'])).rejects.toThrow('unreadable-file')
  })
})

test('the password of a dossier stands in no table and no file', async () => {
  await withCase(async (one) => {
    const { id, around, make } = await locked(one)
    /** The password, and each long word of it, as the search would have it. */
    const found = () => {
      const held = [everythingIn(one.db), everythingIn(one.register), ...filesIn(around)]
      const words = [password, ...password.split('-').filter(({ length }) => length > 4)]
      return words.filter((word) => held.some((text) => text.includes(word)))
    }
    const { files } = await make()
    expect(everythingIn(one.db)).toContain(files[0]?.sha256)
    expect(everythingIn(one.db)).toContain('geheimwoord')
    expect(found()).toEqual([])
    // Whatever keeps it is seen: a file, and a title with the words that the search knows.
    const note = join(around, 'wachtwoord.txt')
    writeFileSync(note, password)
    expect(found()).toEqual([password, 'wortel', 'lucht'])
    rmSync(note)
    expect(found()).toEqual([])
    changeDocument(one.db, one.register, id, { title: `Slot wortel lucht ${password}` })
    expect(found()).toEqual([password, 'wortel', 'lucht'])
  })
})

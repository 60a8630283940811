import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../../electron/vault/session/session.ts'
import { verifyVault } from '../../../electron/vault/session/verify.ts'
import { count } from '../../../electron/vault/store/connection.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { Failed, must } from '../../../shared/result.ts'
import { addCase, closedVault, copyOf, snapshot, unlock, type ClosedVault } from '../make.ts'

let original: ClosedVault | undefined
let vault: ClosedVault
beforeEach(async () => {
  original ??= await closedVault(Array.from({ length: 500 }, () => 'een notitie '.repeat(20)))
  vault = copyOf(original)
})
const pathOf = (id: string, name = ''): string => join(vault.folder, 'cases', id, name)
const notes = (session: Session, id: string): number =>
  count(must(session.case(id)), sql`SELECT count(*) FROM canary`)

describe('the cases of a vault', () => {
  test('are folders of two files, of which more than eight work at a time', async () => {
    const session = await unlock(vault)
    const ids = Array.from({ length: 12 }, uuid)
    for (const [at, id] of ids.entries())
      addCase(
        session,
        id,
        Array.from({ length: at }, () => 'x'),
      )
    for (let round = 0; round < 2; round += 1) {
      for (const [at, id] of ids.entries()) expect(notes(session, id)).toBe(at)
    }
    expect(session.caseFolders().toSorted()).toEqual([vault.caseId, ...ids].toSorted())
    session.close()
    for (const id of ids)
      expect(readdirSync(pathOf(id)).filter((name) => !name.endsWith('-journal'))).toEqual([
        'case.db',
        'case.json',
      ])
  })

  test('whose making fails leave nothing', async () => {
    const session = await unlock(vault)
    const id = uuid()
    const answer = session.createCaseFiles(id, () => {
      throw new Failed({ kind: 'disk-full' })
    })
    expect(answer).toEqual({ ok: false, failure: { kind: 'disk-full' } })
    expect(() =>
      session.createCaseFiles(id, () => {
        throw new Error('een fout')
      }),
    ).toThrow('een fout')
    expect(readdirSync(join(vault.folder, 'cases'))).toEqual([vault.caseId])
    addCase(session, id, ['toch'])
    expect(notes(session, id)).toBe(1)
    session.close()
  })

  test('that were half made or half destroyed are swept at the next opening', async () => {
    for (const name of [`.new-${uuid()}`, `.gone-${uuid()}`]) {
      mkdirSync(join(vault.folder, 'cases', name))
      writeFileSync(join(vault.folder, 'cases', name, 'case.json'), 'rest')
    }
    const session = await unlock(vault)
    expect(readdirSync(join(vault.folder, 'cases'))).toEqual([vault.caseId])
    session.close()
  })

  test('that are destroyed are gone with their keys, open or not', async () => {
    const session = await unlock(vault)
    const id = uuid()
    addCase(session, id, ['weg'])
    expect(session.removeCase(vault.caseId)).toEqual({ ok: true, value: undefined })
    expect(session.removeCase(id)).toEqual({ ok: true, value: undefined })
    expect(readdirSync(join(vault.folder, 'cases'))).toEqual([])
    expect(session.case(id)).toEqual({
      ok: false,
      failure: { kind: 'not-found', detail: 'case', values: { id } },
    })
    expect(session.removeCase(id)).toMatchObject({ failure: { kind: 'not-found' } })
    session.close()
  })

  test('are looked for by id only, never by a path', async () => {
    const session = await unlock(vault)
    for (const id of [
      '',
      '.',
      '..',
      '../..',
      `../cases/${vault.caseId}`,
      vault.caseId.toUpperCase().replace(/./, 'g'),
    ]) {
      expect(session.case(id)).toEqual({
        ok: false,
        failure: { kind: 'not-found', detail: 'case', values: { id } },
      })
      expect(() => session.removeCase(id)).toThrow()
      expect(() => session.createCaseFiles(id, () => undefined)).toThrow()
    }
    session.close()
    expect(existsSync(pathOf(vault.caseId, 'case.db'))).toBe(true)
  })
})

type Damage = [string, (vault: ClosedVault) => void, string, string]
const file = ({ folder, caseId }: ClosedVault, name: string): string => join(folder, 'cases', caseId, name)
const damages: Damage[] = [
  ['a truncated case.db', (one) => truncateSync(file(one, 'case.db'), 20_000), 'case.db', 'case-database'],
  [
    'a case.db that lost its last byte',
    (one) => truncateSync(file(one, 'case.db'), readFileSync(file(one, 'case.db')).length - 1),
    'case.db',
    'case-database',
  ],
  ['an empty case.db', (one) => truncateSync(file(one, 'case.db'), 0), 'case.db', 'case-database'],
  ['no case.db', (one) => rmSync(file(one, 'case.db')), 'case.db', 'case-database-missing'],
  [
    'a damaged case.json',
    (one) =>
      writeFileSync(
        file(one, 'case.json'),
        readFileSync(file(one, 'case.json')).map((byte, at) => (at === 150 ? byte ^ 1 : byte)),
      ),
    'case.json',
    'case-key',
  ],
  ['no case.json', (one) => rmSync(file(one, 'case.json')), 'case.json', 'case-key'],
]

describe('a damaged case', () => {
  test.each(damages)(
    'with %s is named, changes nothing on the disk, and leaves the others alone',
    async (_, damage, name, detail) => {
      const setup = await unlock(vault)
      const healthy = uuid()
      addCase(setup, healthy, ['gezond'])
      setup.close()
      damage(vault)
      const session = await unlock(vault)
      const before = snapshot(pathOf(vault.caseId))
      const failure = { kind: 'vault-damaged', file: `cases/${vault.caseId}/${name}`, detail }
      expect(session.case(vault.caseId)).toEqual({ ok: false, failure })
      expect(snapshot(pathOf(vault.caseId))).toEqual(before)
      expect(notes(session, healthy)).toBe(1)
      const report = must(await verifyVault(session))
      expect(report).toMatchObject({ ok: false, problems: [] })
      expect(report.cases.find(({ id }) => id === healthy)).toEqual({ id: healthy, ok: true, problems: [] })
      expect(report.cases.find(({ id }) => id === vault.caseId)).toEqual({
        id: vault.caseId,
        ok: false,
        problems: [{ key: detail, values: { file: failure.file } }],
      })
      session.close()
    },
  )

  test('every flipped byte of a case.json is noticed', async () => {
    const session = await unlock(vault)
    const path = pathOf(vault.caseId, 'case.json')
    const whole = readFileSync(path)
    let unnoticed = 0
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      writeFileSync(path, flipped)
      const found = session.case(vault.caseId)
      if (found.ok) unnoticed += 1
      session.closeCase(vault.caseId)
    }
    expect(unnoticed).toBe(0)
    session.close()
  })

  test('the key of one case does not open another', async () => {
    const session = await unlock(vault)
    const other = uuid()
    addCase(session, other, ['x'])
    session.closeCase(other)
    writeFileSync(pathOf(other, 'case.json'), readFileSync(pathOf(vault.caseId, 'case.json')))
    expect(session.case(other)).toMatchObject({ failure: { kind: 'vault-damaged', detail: 'case-key' } })
    session.close()
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addCase } from '../../electron/vault/cases/change.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { listDocuments } from '../../electron/vault/documents/documents-table.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import { count } from '../../electron/vault/store/connection.ts'
import { sql } from '../../electron/vault/store/sql.ts'
import { verify } from '../../electron/vault/vaults/verify.ts'
import { newCaseSchema } from '../../shared/domain/case.ts'
import { must } from '../../shared/result.ts'
import { makeZip } from '../intake/zip/make-zip.ts'
import { passphrase } from '../support/vault.ts'
import { pause, startChild } from './child.ts'

const kills = Number(process.env['ZAAKMAP_KILLS'] ?? 6)
const names = (what: string, n: number): string[] => Array.from({ length: n }, (_, at) => `${what}-${at}.txt`)
const [loose, zipped, nested] = [names('los', 20), names('zip', 20), names('diep', 10)]
const archives = ['stapel.zip', 'binnen.zip']
const text = (name: string): string => `${name} over de traplift en de drempel. `.repeat(30)

test(`a batch with ZIPs that is killed ${kills} times goes on by itself: every file once, none half there`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-kill-batch-'))
  try {
    const folder = join(home, 'kluis')
    const { session } = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' }))
    const { id } = addCase(session, newCaseSchema.parse({ name: 'Stroomstoring' }))
    session.close()
    const papers = layOut(home)
    const given = [home, id, papers, passphrase]
    for (let round = 0; round < kills; round += 1) {
      const child = startChild('work-off-batch', [...given, round === 0 ? 'add' : 'go on'])
      await child.says('open')
      // Every other one dies in the middle of the work, the rest wherever it is; none may be left to kill.
      if (round % 2 === 1) await child.says('added').catch(() => undefined)
      await pause(Math.random() * 500)
      await child.kill()
    }
    const last = startChild('work-off-batch', [...given, 'go on'])
    await last.says('done')
    expect(last.lines.filter((line) => line.startsWith('bugs'))).toEqual([])
    const opened = must(await openVault({ folder, passphrase }))
    const db = openCase(opened, id)
    expect(
      listDocuments(db)
        .map(({ fileName }) => fileName)
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual([...loose, ...zipped, ...nested, ...archives].toSorted((a, b) => (a < b ? -1 : 1)))
    expect(count(db, sql`SELECT count(*) FROM document WHERE state <> 'complete'`)).toBe(0)
    expect(count(db, sql`SELECT count(*) FROM intake_item WHERE state <> 'added'`)).toBe(0)
    expect(count(opened.register, sql`SELECT count(*) FROM waiting_work WHERE kind = 'intake'`)).toBe(0)
    expect(await verify(opened, { language: 'nl' })).toMatchObject({ ok: true })
    opened.close()
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}, 300_000)

function layOut(home: string): string {
  const papers = join(home, 'papier')
  mkdirSync(papers)
  for (const name of loose) writeFileSync(join(papers, name), text(name))
  const inner = makeZip(nested.map((name) => ({ name, data: text(name) })))
  const entries = zipped.map((name) => ({ name: `map/${name}`, data: text(name) }))
  writeFileSync(join(papers, 'stapel.zip'), makeZip([...entries, { name: 'binnen.zip', data: inner }]))
  return papers
}

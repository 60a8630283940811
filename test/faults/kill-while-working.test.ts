import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newCaseSchema } from '../../shared/domain/case.ts'
import { must } from '../../shared/result.ts'
import { addCase, getCase } from '../../electron/vault/cases/change.ts'
import { listCases } from '../../electron/vault/cases/list.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { settleCases } from '../../electron/vault/cases/settle.ts'
import { listContacts } from '../../electron/vault/contacts/contacts-table.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import type { Session } from '../../electron/vault/session/session.ts'
import { count, exec, rows, write, type Reader } from '../../electron/vault/store/connection.ts'
import { sql } from '../../electron/vault/store/sql.ts'
import { passphrase } from '../support/vault.ts'
import { pause, startChild } from './child.ts'

const kills = Number(process.env['ZAAKMAP_KILLS'] ?? 10)

type Done = {
  readonly noted: Map<string, string>
  readonly removed: Set<string>
  readonly imported: Set<string>
}

test(`killed at ${kills} random moments of work, no deed that was done is lost and none is half done`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-work-'))
  const folder = join(home, 'kluis')
  const made = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' }))
  const { id } = addCase(made.session, newCaseSchema.parse({ name: 'Werk' }))
  made.session.close()
  const done: Done = { noted: new Map(), removed: new Set(), imported: new Set() }
  try {
    for (let round = 0; round < kills; round += 1) {
      const child = startChild('work-on', [folder, passphrase, id, String(round)])
      // Every other one may do a little of each before it dies, so that something was done on the slowest disk too.
      await child.says(round % 2 === 0 ? 'imported' : 'ready')
      await pause(20 + Math.random() * 400)
      await child.kill()
      for (const line of child.lines) hear(done, line)
      const session = must(await openVault({ folder, passphrase }))
      settleCases(session)
      expectDone(openCase(session, id), done)
      expectAgreement(session, openCase(session, id), getCase(session, id).name)
      session.close()
    }
    expect(done.noted.size).toBeGreaterThan(kills)
    expect(done.imported.size).toBeGreaterThan(0)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}, 240_000)

function hear({ noted, removed, imported }: Done, line: string): void {
  const [deed, first = '', second = ''] = line.split(' ')
  if (deed === 'noted') noted.set(first, second)
  if (deed === 'removed') removed.add(first)
  if (deed === 'imported') imported.add(first)
}

/** Everything that was said to be done is; the deed after it may be done too, but not by half. */
function expectDone(db: Reader, { noted, removed, imported }: Done): void {
  const { contacts } = listContacts(db, { limit: 1_000_000 })
  const summaries = new Map<string, string>(contacts.map((contact) => [contact.id, contact.summary]))
  const inBin = new Set(
    rows(db, sql`SELECT id FROM contact WHERE deleted_at IS NOT NULL`).map((row) => row['id']),
  )
  for (const [id, summary] of noted) {
    if (inBin.has(id)) continue
    expect(summaries.get(id)).toContain(summary)
    expect(removed.has(id)).toBe(false)
  }
  const lists = Map.groupBy(contacts, ({ summary }) => summary)
  for (const name of imported) expect(lists.get(name)).toHaveLength(60)
  for (const [name, list] of lists) if (name.startsWith('Lijst')) expect(list).toHaveLength(60)
}

/** Register, nouns, timeline and both indexes tell the same story. */
function expectAgreement(session: Session, db: Reader, name: string): void {
  const contacts = count(db, sql`SELECT count(*) FROM contact WHERE deleted_at IS NULL`)
  expect(listCases(session)).toMatchObject([{ name, contacts }])
  const promises = count(
    db,
    sql`SELECT count(*) FROM promise p JOIN contact c ON c.id = p.contact_id WHERE c.deleted_at IS NULL`,
  )
  for (const [kind, number] of [
    ['contact', contacts],
    ['promise', promises],
  ] as const) {
    expect(count(db, sql`SELECT count(*) FROM entry WHERE kind = ${kind}`)).toBe(number)
    expect(count(db, sql`SELECT count(*) FROM search_text WHERE kind = ${kind}`)).toBe(number)
  }
  for (const index of ['word_index', 'piece_index']) {
    write(db, (tx) => exec(tx, `INSERT INTO ${index} (${index}) VALUES ('integrity-check')`))
  }
  const known = new Set(rows(session.register, sql`SELECT id FROM agency`).map((row) => row['id']))
  const used = rows(db, sql`SELECT DISTINCT agency_id FROM contact WHERE agency_id IS NOT NULL`)
  for (const row of used) expect(known.has(row['agency_id'])).toBe(true)
}

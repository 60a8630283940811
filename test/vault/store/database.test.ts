import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Database } from '@signalapp/sqlcipher'
import { describe, expect, test } from 'vitest'
import { count, exec, handleOf, rows, run, write } from '../../../electron/vault/store/connection.ts'
import { closeDatabase, type OpenOptions } from '../../../electron/vault/store/database.ts'
import { schemaVersion } from '../../../electron/vault/store/migrate.ts'
import { attempt } from '../../../electron/vault/store/failures.ts'
import { readSetting, settings } from '../../../electron/vault/store/settings.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { Failed, must } from '../../../shared/result.ts'
import { snapshot } from '../make.ts'
import { open, options } from './open.ts'
import { migrations, third } from './schema.ts'

const note = 'notitie '.repeat(40)

/** A closed database with a hundred notes. */
function filled(change: Partial<OpenOptions> = {}): OpenOptions {
  const given = options(change)
  const db = must(open(given, true))
  write(db, (tx) => {
    for (let at = 0; at < 100; at += 1) run(tx, sql`INSERT INTO note (text) VALUES (${note})`)
  })
  closeDatabase(db)
  return given
}

/** Opens, holds every note against what was written, and answers what the check finds. */
function look(given: OpenOptions): readonly unknown[] {
  const db = must(open(given))
  try {
    const notes = attempt(() => rows(db, sql`SELECT text FROM note`))
    if (notes.ok) expect(new Set(notes.value.map((row) => row['text']))).toEqual(new Set([note]))
    return rows(db, sql`PRAGMA cipher_integrity_check`)
  } finally {
    closeDatabase(db)
  }
}

function refusal(given: OpenOptions): unknown {
  const before = snapshot(dirname(given.file))
  const opened = open(given)
  expect(snapshot(dirname(given.file))).toEqual(before)
  return opened.ok ? 'opened' : opened.failure
}
const damaged = { kind: 'vault-damaged', file: 'cases/x/case.db', detail: 'case-database' }

describe('a database', () => {
  test('is opened with every setting in force, again and again', () => {
    const given = filled()
    for (let round = 0; round < 2; round += 1) {
      const db = must(open(given))
      for (const { name, expect: value } of settings) {
        expect([name, readSetting(handleOf(db).native, name)]).toEqual([name, value])
      }
      expect(readSetting(handleOf(db).native, 'cipher_status')).toBe('1')
      expect(count(db, sql`SELECT count(*) FROM note`)).toBe(100)
      closeDatabase(db)
    }
  })

  test('is private to its owner and never looks like a database', () => {
    const { file } = filled()
    const bytes = readFileSync(file)
    expect(bytes.toString('latin1', 0, 16)).not.toBe('SQLite format 3\0')
    expect(bytes.includes('notitie')).toBe(false)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('every page is noise', () => {
    const bytes = readFileSync(filled().file)
    for (let at = 0; at < bytes.length; at += 4096)
      expect(entropy(bytes.subarray(at, at + 4096))).toBeGreaterThan(7.8)
  })

  test('is never made by opening, and never overwritten by making', () => {
    const given = options()
    expect(refusal(given)).toEqual({ ...damaged, detail: 'case-database-missing' })
    const existing = filled()
    const before = snapshot(dirname(existing.file))
    expect(open(existing, true)).toEqual({ ok: false, failure: { kind: 'vault-exists', file: given.name } })
    expect(snapshot(dirname(existing.file))).toEqual(before)
  })

  test('with another key, of another kind or of another vault is damage', () => {
    const given = filled()
    expect(refusal({ ...given, key: Buffer.alloc(32, 6) })).toEqual(damaged)
    expect(refusal({ ...given, applicationId: 1 })).toEqual(damaged)
    expect(refusal({ ...given, identity: { kind: 'case', caseId: 'y' } })).toEqual({
      ...damaged,
      detail: 'other-vault',
    })
  })

  test('that is empty, plain, text or a folder is damage', () => {
    const plain = options()
    const native = new Database(plain.file)
    native.exec('CREATE TABLE t (a); PRAGMA user_version = 2')
    native.close()
    expect(readFileSync(plain.file).toString('latin1', 0, 15)).toBe('SQLite format 3')
    expect(refusal(plain)).toEqual(damaged)
    for (const bytes of ['', 'tekst', 'x'.repeat(9000)]) {
      const given = options()
      writeFileSync(given.file, bytes)
      expect(refusal(given)).toEqual(damaged)
    }
    const folder = options()
    mkdirSync(folder.file)
    expect(refusal(folder)).toEqual(damaged)
  })

  test('cut at 200 places is damage each time', () => {
    const given = filled()
    const whole = readFileSync(given.file)
    for (let at = 0; at < 200; at += 1) {
      writeFileSync(given.file, whole)
      truncateSync(given.file, Math.floor((whole.length * at) / 200))
      expect(refusal(given)).toEqual(damaged)
    }
  })

  test('with a bit flipped anywhere never gives wrong data, and the check finds it', () => {
    const given = filled()
    const whole = readFileSync(given.file)
    for (let round = 0; round < 300; round += 1) {
      const flipped = Buffer.from(whole)
      const bit = Math.floor((round / 300) * whole.length * 8)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(given.file, flipped)
      const problems = attempt(() => look(given))
      expect(problems).not.toEqual({ ok: true, value: [] })
      if (!problems.ok) expect(problems.failure).toEqual(damaged)
    }
  })

  test('is opened once: not a second time here, not in another process', () => {
    const given = filled()
    const db = must(open(given))
    const inUse = { kind: 'vault-in-use', file: given.name }
    expect(open(given)).toEqual({ ok: false, failure: inUse })
    const script = join(import.meta.dirname, 'open-in-child.ts')
    const started = performance.now()
    const child = (): string =>
      spawnSync(process.execPath, [script, given.file], { encoding: 'utf8' }).stdout.trim()
    expect(JSON.parse(child())).toEqual(inUse)
    expect(performance.now() - started).toBeLessThan(30_000)
    expect(count(db, sql`SELECT count(*) FROM note`)).toBe(100)
    closeDatabase(db)
    expect(child()).toBe('"opened"')
  })
})

describe('a migration', () => {
  test('brings an older file up to date and keeps what is in it', () => {
    const given = filled()
    const db = must(open({ ...given, migrations: [...migrations, third] }))
    expect(schemaVersion(db)).toBe(3)
    expect(count(db, sql`SELECT count(*) FROM note WHERE kind IS NULL`)).toBe(100)
    closeDatabase(db)
  })

  test('that fails half-way leaves the old file', () => {
    const given = filled()
    const failing = {
      version: 4,
      up: (tx: Parameters<typeof exec>[0]) => {
        exec(tx, 'DROP TABLE note')
        throw new Failed({ kind: 'disk-full' })
      },
    }
    expect(open({ ...given, migrations: [...migrations, third, failing] })).toEqual({
      ok: false,
      failure: { kind: 'disk-full' },
    })
    const db = must(open(given))
    expect(schemaVersion(db)).toBe(2)
    expect(count(db, sql`SELECT count(*) FROM pragma_table_info('note') WHERE name = 'kind'`)).toBe(0)
    expect(count(db, sql`SELECT count(*) FROM note`)).toBe(100)
    closeDatabase(db)
  })

  test('refuses a file of a newer app without touching it', () => {
    const given = filled({ migrations: [...migrations, third] })
    expect(refusal({ ...given, migrations })).toEqual({ kind: 'vault-newer', file: given.name })
  })
})

function entropy(bytes: Buffer): number {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  return counts.reduce(
    (sum, many) => (many === 0 ? sum : sum - (many / bytes.length) * Math.log2(many / bytes.length)),
    0,
  )
}

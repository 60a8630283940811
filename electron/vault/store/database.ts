import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Database, setLogger } from '@signalapp/sqlcipher'
import { z } from 'zod'
import { fail, must, ok, type Failure, type Result } from '../../../shared/result.ts'
import { all, connect, count, handleOf, type Reader } from './connection.ts'
import { attempt } from './failures.ts'
import { syncFolder } from './folder.ts'
import { found, migrate, type Identity, type Migration } from './migrate.ts'
import { applySettings, cache, wrongSettings } from './settings.ts'
import { sql } from './sql.ts'

export type OpenOptions = {
  /** Absolute path of the database. */
  readonly file: string
  /** How messages name it, relative to the vault: `cases/<id>/case.db`. */
  readonly name: string
  /** Raw SQLCipher key, 32 bytes. */
  readonly key: Uint8Array
  readonly applicationId: number
  /** Rows of the `identity` table that must be there. */
  readonly identity: Identity
  readonly migrations: readonly Migration[]
  /** The detail of `vault-damaged`: `case-database` or `register-database`. */
  readonly damaged: string
  /** Make a new file; one that exists is refused. */
  readonly create?: boolean
}

const pageSize = 4096
const plainHeader = 'SQLite format 3\0'
const identityRow = z.object({ key: z.string(), value: z.string() })

/**
 * Files open in this process, by device and inode. Opening and closing such a file once more, even for a look
 * at its first bytes, would drop the POSIX lock of the first handle (SQLite, "How To Corrupt", 2.2).
 */
const opened = new Set<string>()

// Without this the driver writes its complaints, statements included, to stderr.
setLogger(() => undefined)

/**
 * Opens a database, or makes one, with the settings of `settings.ts` in force and read back, its schema up to
 * date and this process as its only user. Failures: `not-found`, `vault-in-use`, `vault-damaged` (not a
 * database, truncated, of another vault), `vault-newer` (nothing written), `disk-full`, `no-permission`.
 */
export function openDatabase(options: OpenOptions): Result<Reader> {
  const named = attempt(() => (options.create === true ? makeEmpty(options) : inspect(options)), options.name)
  if (!named.ok) return named
  const problem = named.value
  if (problem !== undefined) return fail(problem)
  const inode = inodeOf(options.file)
  if (opened.has(inode)) return fail({ kind: 'vault-in-use', file: options.name })
  opened.add(inode)
  const result = attempt(() => openChecked(options, inode), options.name, options.damaged)
  if (!result.ok) opened.delete(inode)
  return result
}

/** How much memory a database may keep its pages in: enough to work with, or little until it is asked for again. */
export const setCache = (db: Reader, need: keyof typeof cache): void =>
  handleOf(db).native.exec(`PRAGMA cache_size = ${cache[need]}`)

/** Closes a database and frees its file for others. Closing twice is fine. */
export function closeDatabase(db: Reader): void {
  const handle = handleOf(db)
  if (!handle.open) return
  handle.open = false
  handle.native.close()
  opened.delete(handle.inode)
}

function makeEmpty({ file, name }: OpenOptions): Failure | undefined {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return { kind: 'vault-exists', file: name }
    }
    throw error
  }
  syncFolder(dirname(file))
  return undefined
}

/** `new Database` would make a missing file and take an empty or plain one, so look before. */
function inspect({ file, name, damaged }: OpenOptions): Failure | undefined {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return { kind: 'vault-damaged', file: name, detail: `${damaged}-missing` }
  if (!stat.isFile() || stat.size < pageSize) return { kind: 'vault-damaged', file: name, detail: damaged }
  if (opened.has(inodeOf(file))) return { kind: 'vault-in-use', file: name }
  // SQLite would quietly open what it may not write, and then no lock could be taken.
  for (const path of [file, dirname(file)]) accessSync(path, constants.R_OK | constants.W_OK)
  const start = Buffer.alloc(plainHeader.length)
  const descriptor = openSync(file, 'r')
  readSync(descriptor, start, 0, start.length, 0)
  closeSync(descriptor)
  const plain = start.toString('latin1') === plainHeader
  return plain ? { kind: 'vault-damaged', file: name, detail: damaged } : undefined
}

function inodeOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true })
  return `${dev}:${ino}`
}

function openChecked(options: OpenOptions, inode: string): Reader {
  const native = new Database(options.file)
  try {
    setKey(native, options.key)
    applySettings(native, options.create === true)
    // Takes the lock now, not at the first write, and plays back a journal that a crash left.
    native.exec('BEGIN EXCLUSIVE; COMMIT')
    const db = connect({
      native,
      file: options.name,
      damaged: options.damaged,
      inode,
      statements: new Map(),
      depth: 0,
      open: true,
    })
    if (options.create === true) found(db, options.migrations, options.applicationId, options.identity)
    must(check(db, native, options))
    return db
  } catch (error) {
    native.close()
    throw error
  }
}

/** By `exec`, so that the key stays in no prepared statement; and no error may ever carry it. */
function setKey(native: Database, key: Uint8Array): void {
  if (key.length !== 32) throw new TypeError('A raw key has 32 bytes')
  try {
    native.exec(`PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`)
  } catch {
    throw new Error('The key was not accepted')
  }
}

function check(db: Reader, native: Database, options: OpenOptions): Result<void> {
  const damage: Failure = { kind: 'vault-damaged', file: options.name, detail: options.damaged }
  if (statSync(options.file).size % pageSize !== 0) return fail(damage)
  if (count(db, sql`PRAGMA application_id`) !== options.applicationId) return fail(damage)
  const migrated = migrate(db, options.migrations)
  if (!migrated.ok) return migrated
  if (!hasIdentity(db, options.identity)) return fail({ ...damage, detail: 'other-vault' })
  const wrong = wrongSettings(native)
  if (wrong.length > 0) throw new Error(`Settings refused: ${wrong.join(', ')}`)
  return ok(undefined)
}

function hasIdentity(db: Reader, identity: Identity): boolean {
  const rows = all(db, sql`SELECT key, value FROM identity`, identityRow)
  const known = new Map(rows.map(({ key, value }) => [key, value]))
  return Object.entries(identity).every(([key, value]) => known.get(key) === value)
}

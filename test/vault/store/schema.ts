import { exec } from '../../../electron/vault/store/connection.ts'
import type { OpenOptions } from '../../../electron/vault/store/database.ts'
import type { Migration } from '../../../electron/vault/store/migrate.ts'

export const migrations: readonly Migration[] = [
  {
    version: 1,
    up: 'CREATE TABLE identity (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  },
  {
    version: 2,
    up: 'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, bytes BLOB, whole INTEGER, part REAL) STRICT',
  },
]

export const third: Migration = { version: 3, up: (tx) => exec(tx, 'ALTER TABLE note ADD COLUMN kind TEXT') }

/** All that opening needs but the path; also what a second process opens with. */
export const fixed: Omit<OpenOptions, 'file'> = {
  name: 'cases/x/case.db',
  key: Buffer.alloc(32, 5),
  applicationId: 0x5a4b4d43,
  identity: { kind: 'case', caseId: 'x' },
  migrations,
  damaged: 'case-database',
}

import type { Migration } from './migrate.ts'

/** The schema of `case.db`, step by step. A step that was released never changes; new ones are added below. */
export const caseMigrations: readonly Migration[] = [
  {
    version: 1,
    up: 'CREATE TABLE identity (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  },
]

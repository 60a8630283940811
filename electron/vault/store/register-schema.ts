import type { Migration } from './migrate.ts'

/** The schema of `register.db`, step by step. A step that was released never changes; new ones are added below. */
export const registerMigrations: readonly Migration[] = [
  {
    version: 1,
    up: `
      CREATE TABLE identity (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

      CREATE TABLE case_file (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('client', 'family')),
        municipality TEXT NOT NULL,
        documents INTEGER NOT NULL DEFAULT 0,
        contacts INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
      ) STRICT;

      CREATE TABLE agency (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        phone TEXT NOT NULL, mail TEXT NOT NULL, address TEXT NOT NULL, note TEXT NOT NULL,
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
      ) STRICT;
      CREATE INDEX agency_by_name ON agency (name COLLATE NOCASE);
    `,
  },
  {
    version: 2,
    up: `
      CREATE TABLE saved_search (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, filters TEXT NOT NULL,
        created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
      ) STRICT;

      -- Cases in which work waits (files on their way in, pages to recognise, folders to watch), so that it goes on
      -- after the vault was opened without opening every case.
      CREATE TABLE waiting_work (
        case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE, kind TEXT NOT NULL,
        PRIMARY KEY (case_id, kind)
      ) STRICT;
      -- Scans that came in before there was anything to recognise them.
      INSERT INTO waiting_work (case_id, kind) SELECT id, 'ocr' FROM case_file;
    `,
  },
  {
    version: 3,
    up: `
      -- What a person put in the place of an amount or equated day of the law.
      CREATE TABLE legal_correction (
        key TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- What the screens over all cases ask of each, so that they open none of them. A copy: whoever loses it reads anew.
      CREATE TABLE case_days (
        case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE, language TEXT NOT NULL,
        stamp TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (case_id, language)
      ) STRICT;
    `,
  },
]

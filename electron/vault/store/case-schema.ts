import { address } from './case-schema-address.ts'
import { agenda } from './case-schema-agenda.ts'
import { checking } from './case-schema-checking.ts'
import { calls } from './case-schema-calls.ts'
import { bundle } from './case-schema-bundle.ts'
import { course } from './case-schema-course.ts'
import { dispatch } from './case-schema-dispatch.ts'
import { recipes } from './case-schema-recipes.ts'
import { meetings } from './case-schema-meetings.ts'
import { made } from './case-schema-made.ts'
import { medical } from './case-schema-medical.ts'
import { missing } from './case-schema-missing.ts'
import { papers } from './case-schema-papers.ts'
import { room, roomAnew } from './case-schema-room.ts'
import { snoozes } from './case-schema-snooze.ts'
import { time } from './case-schema-time.ts'
import type { Migration } from './migrate.ts'

const identity = 'CREATE TABLE identity (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;'

/** Nouns: what a person puts into a case. */
const nouns = `
  CREATE TABLE case_info (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL, kind TEXT NOT NULL, municipality TEXT NOT NULL,
    own_words TEXT NOT NULL, asks TEXT NOT NULL, matters TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, agency_id TEXT, agency TEXT NOT NULL,
    phone TEXT NOT NULL, mail TEXT NOT NULL, note TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX person_by_name ON person (name COLLATE NOCASE);

  CREATE TABLE contact (
    id TEXT PRIMARY KEY, at TEXT NOT NULL, channel TEXT NOT NULL, direction TEXT NOT NULL,
    agency_id TEXT, agency TEXT NOT NULL, person_id TEXT, person TEXT NOT NULL,
    minutes INTEGER, hold INTEGER, summary TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX contact_by_time ON contact (at, id) WHERE deleted_at IS NULL;
  CREATE INDEX contact_by_agency ON contact (agency_id);

  CREATE TABLE promise (
    id TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    text TEXT NOT NULL, due TEXT, status TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX promise_by_contact ON promise (contact_id);

  CREATE TABLE term (
    id TEXT PRIMARY KEY, rule TEXT NOT NULL, event TEXT NOT NULL, params TEXT NOT NULL, label TEXT NOT NULL,
    document_id TEXT, status TEXT NOT NULL, printed TEXT,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;

  CREATE TABLE dispatch (
    id TEXT PRIMARY KEY, at TEXT NOT NULL, title TEXT NOT NULL, preset TEXT NOT NULL, recipe TEXT NOT NULL,
    file TEXT NOT NULL, pages INTEGER NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, warnings TEXT NOT NULL,
    exhibits TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;

  CREATE TABLE draft (key TEXT PRIMARY KEY, body TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT;
`

/** Documents and their bytes: rows of 256 KiB, so that metadata and bytes commit together (security.md section 2). */
const documents = `
  CREATE TABLE document (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, section TEXT NOT NULL,
    file_name TEXT NOT NULL, mime TEXT NOT NULL, date TEXT, sent TEXT, received TEXT,
    agency_id TEXT, agency TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL, text_chars INTEGER NOT NULL, ocr TEXT NOT NULL, reason TEXT,
    sniffed TEXT NOT NULL, width INTEGER, height INTEGER, orientation INTEGER,
    state TEXT NOT NULL CHECK (state IN ('importing', 'complete')),
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX document_by_hash ON document (sha256);
  CREATE TABLE chunk (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, seq INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (document_id, seq)
  ) STRICT;
  CREATE TABLE page_text (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, page INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (document_id, page)
  ) STRICT;
`

/** The chronology: a line for each thing that has a date, kept by the verbs of its noun. */
const entries = `
  CREATE TABLE entry (
    kind TEXT NOT NULL, id TEXT NOT NULL, part TEXT NOT NULL, date TEXT NOT NULL,
    title TEXT NOT NULL, detail TEXT NOT NULL, actor TEXT,
    PRIMARY KEY (kind, id, part)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX entry_by_date ON entry (date, kind, id, part);
`

/**
 * Two indexes over all text: words with prefixes for ranking, and pieces of three letters for parts of Dutch
 * compounds. Triggers keep them in the same transaction as the text itself.
 */
const search = `
  CREATE TABLE search_text (
    rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, page INTEGER, date TEXT NOT NULL,
    title TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX search_text_by_noun ON search_text (kind, id);
  CREATE VIRTUAL TABLE word_index USING fts5 (
    title, body, content = 'search_text', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
  );
  CREATE VIRTUAL TABLE piece_index USING fts5 (
    title, body, content = 'search_text', content_rowid = 'rowid', tokenize = 'trigram remove_diacritics 1'
  );
  CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO word_index (rowid, title, body) VALUES (new.rowid, new.title, new.body);
    INSERT INTO piece_index (rowid, title, body) VALUES (new.rowid, new.title, new.body);
  END;
  CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO word_index (word_index, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body);
    INSERT INTO piece_index (piece_index, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body);
  END;
`

/** The schema of `case.db`, step by step. A step that was released never changes; new ones are added below. */
export const caseMigrations: readonly Migration[] = [
  { version: 1, up: [identity, nouns, documents, entries, search].join('\n') },
  { version: 2, up: papers },
  { version: 3, up: course },
  { version: 4, up: agenda },
  { version: 5, up: calls },
  { version: 7, up: missing },
  { version: 9, up: bundle },
  { version: 10, up: recipes },
  { version: 11, up: time },
  { version: 12, up: dispatch },
  { version: 14, up: checking },
  { version: 15, up: meetings },
  { version: 16, up: snoozes },
  { version: 17, up: address },
  { version: 18, up: made },
  { version: 19, up: medical },
  { version: 20, up: room },
  { version: 21, up: roomAnew },
]

import { findingNotes, searching } from './case-schema-search.ts'

/** What else is known of a document: who looked at the guesses, where it came from, which version it is. */
const documentFacts = `
  ALTER TABLE document ADD COLUMN confirmed_at TEXT;
  UPDATE document SET confirmed_at = created_at;
  ALTER TABLE document ADD COLUMN reference TEXT NOT NULL DEFAULT '';
  ALTER TABLE document ADD COLUMN paper_at TEXT NOT NULL DEFAULT '';
  ALTER TABLE document ADD COLUMN matter_id TEXT;
  ALTER TABLE document ADD COLUMN folder TEXT NOT NULL DEFAULT '';
  ALTER TABLE document ADD COLUMN parent_id TEXT;
  ALTER TABLE document ADD COLUMN parent_role TEXT NOT NULL DEFAULT '';
  ALTER TABLE document ADD COLUMN series_id TEXT;
  ALTER TABLE document ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE document ADD COLUMN version_kind TEXT NOT NULL DEFAULT '';
  ALTER TABLE document ADD COLUMN replaced_by TEXT;
  CREATE INDEX document_by_parent ON document (parent_id) WHERE parent_id IS NOT NULL;
  CREATE INDEX document_by_series ON document (series_id) WHERE series_id IS NOT NULL;
  CREATE INDEX document_by_matter ON document (matter_id) WHERE matter_id IS NOT NULL;

  CREATE TABLE matter (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, law TEXT NOT NULL, agency_id TEXT, agency TEXT NOT NULL,
    reference TEXT NOT NULL, status TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
`

/** Pages made of what is not in pages (mail, office), where recognised words stand, and how photos were edited. */
const pages = `
  CREATE TABLE rendition_chunk (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, seq INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (document_id, seq)
  ) STRICT;
  CREATE TABLE page_layer (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, page INTEGER NOT NULL,
    state TEXT NOT NULL, turn INTEGER NOT NULL, confidence REAL NOT NULL, words BLOB NOT NULL, made_at TEXT NOT NULL,
    PRIMARY KEY (document_id, page)
  ) STRICT;
  CREATE TABLE picture_recipe (
    document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, recipe TEXT NOT NULL, updated_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE page_note (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, page INTEGER NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL, text TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX page_note_by_document ON page_note (document_id, page);
`

/** What a document is to another thing of the case, and what is believed of it until the person says so. */
const relations = `
  CREATE TABLE document_link (
    id TEXT PRIMARY KEY, from_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    type TEXT NOT NULL, to_kind TEXT NOT NULL, to_id TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX document_link_from ON document_link (from_id);
  CREATE INDEX document_link_to ON document_link (to_id);
  CREATE TABLE guess (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, field TEXT NOT NULL, value TEXT NOT NULL,
    saw TEXT NOT NULL, source TEXT NOT NULL, page INTEGER, score REAL NOT NULL, state TEXT NOT NULL, made_at TEXT NOT NULL,
    PRIMARY KEY (document_id, field, value)
  ) STRICT;
  CREATE TABLE occurrence (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL, folder TEXT NOT NULL, found_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX occurrence_by_document ON occurrence (document_id);
  CREATE TABLE text_print (
    document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, words INTEGER NOT NULL, print BLOB NOT NULL
  ) STRICT;
  CREATE TABLE text_band (
    band INTEGER NOT NULL, value INTEGER NOT NULL, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    PRIMARY KEY (band, value, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX text_band_by_document ON text_band (document_id);
  CREATE TABLE alike (
    a TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, b TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    score REAL NOT NULL, state TEXT NOT NULL, PRIMARY KEY (a, b)
  ) STRICT;
`

/** Batches of files on their way in, written down so that they go on after a kill or a power cut. */
const intake = `
  CREATE TABLE intake_batch (
    id TEXT PRIMARY KEY, source TEXT NOT NULL, roots TEXT NOT NULL, facts TEXT NOT NULL, duplicates TEXT NOT NULL,
    state TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
  ) STRICT;
  -- The place sorts: '000012' is the twelfth file of the batch, '000012.000003' the third file in it.
  CREATE TABLE intake_item (
    batch_id TEXT NOT NULL REFERENCES intake_batch (id) ON DELETE CASCADE, place TEXT NOT NULL,
    path TEXT NOT NULL, name TEXT NOT NULL, folder TEXT NOT NULL, bytes INTEGER NOT NULL,
    parent_id TEXT, part INTEGER, role TEXT NOT NULL, state TEXT NOT NULL, answer TEXT NOT NULL,
    document_id TEXT, twin_id TEXT, occurrence_id TEXT, sha256 TEXT, reason TEXT, updated_at TEXT NOT NULL,
    PRIMARY KEY (batch_id, place)
  ) STRICT;
  CREATE INDEX intake_item_open ON intake_item (batch_id, state, place);
  CREATE TABLE watch_folder (path TEXT PRIMARY KEY, since TEXT NOT NULL, state TEXT NOT NULL) STRICT;
  CREATE TABLE watched_file (
    path TEXT NOT NULL, bytes INTEGER NOT NULL, modified TEXT NOT NULL, PRIMARY KEY (path, bytes, modified)
  ) STRICT;
`

/** Second step of the schema of `case.db`: everything that getting paper in needs. */
export const papers = [documentFacts, pages, relations, intake, searching, findingNotes].join('\n')

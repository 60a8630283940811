/** Ninth step of the schema of `case.db`: what is made unreadable in copies that leave the vault. */
export const bundle = `
  CREATE TABLE redaction (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, page INTEGER NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL, reason TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX redaction_by_document ON redaction (document_id, page);
`

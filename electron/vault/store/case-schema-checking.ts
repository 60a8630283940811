/**
 * Fourteenth step of the schema of `case.db`: what was seen of the pages of a version of a document (so that a
 * dossier of hundreds is looked through in a moment), what own letters refer to, and what decisions grant.
 */
export const checking = `
  CREATE TABLE page_check (
    document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    mark TEXT NOT NULL, facts TEXT NOT NULL, made_at TEXT NOT NULL
  ) STRICT;
  -- A version of a letter that refers to other documents, as it was kept: in a dossier it names their pages.
  CREATE TABLE letter_text (
    document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, draft TEXT NOT NULL, sent INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE decision (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    product TEXT NOT NULL, minutes INTEGER, period TEXT NOT NULL, euros INTEGER, form TEXT NOT NULL,
    starts TEXT, ends TEXT, reasons TEXT NOT NULL, result TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX decision_by_document ON decision (document_id);
`

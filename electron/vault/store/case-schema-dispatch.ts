/**
 * Twelfth step of the schema of `case.db`: who received what, and who allowed it. An export becomes a dispatch with a
 * recipient, a way and a day; its files stand together, where there was a row for each.
 */
export const dispatch = `
  ALTER TABLE dispatch ADD COLUMN recipient_kind TEXT CHECK (recipient_kind IN ('agency', 'person'));
  ALTER TABLE dispatch ADD COLUMN recipient_id TEXT;
  ALTER TABLE dispatch ADD COLUMN recipient TEXT;
  ALTER TABLE dispatch ADD COLUMN way TEXT;
  ALTER TABLE dispatch ADD COLUMN sent_on TEXT;
  ALTER TABLE dispatch ADD COLUMN consent_id TEXT;
  ALTER TABLE dispatch ADD COLUMN withdrawn_at TEXT;
  ALTER TABLE dispatch ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE dispatch ADD COLUMN occasion TEXT NOT NULL DEFAULT '';
  ALTER TABLE dispatch ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
  UPDATE dispatch SET
    occasion = coalesce(json_extract(recipe, '$.occasion'), ''),
    files = json_array(json_object('file', file, 'pages', pages, 'bytes', bytes, 'sha256', sha256));

  CREATE TABLE consent (
    id TEXT PRIMARY KEY, given_by TEXT NOT NULL, recipient_kind TEXT NOT NULL, recipient_id TEXT, recipient TEXT NOT NULL,
    about TEXT NOT NULL, date TEXT NOT NULL, document_id TEXT, withdrawn_on TEXT,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL
  ) STRICT;
`

/** Third step of the schema of `case.db`: how a matter goes, and the letters written in it. */
export const course = `
  ALTER TABLE matter ADD COLUMN weeks INTEGER;
  CREATE TABLE matter_event (
    matter_id TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE, step TEXT NOT NULL, date TEXT NOT NULL,
    document_id TEXT, contact_id TEXT, note TEXT NOT NULL, updated_at TEXT NOT NULL,
    PRIMARY KEY (matter_id, step)
  ) STRICT;
  CREATE TABLE matter_choice (
    matter_id TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE, choice TEXT NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY (matter_id, choice)
  ) STRICT;
  CREATE TABLE matter_day (
    matter_id TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE, link TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('agreed', 'printed')), date TEXT NOT NULL, updated_at TEXT NOT NULL,
    PRIMARY KEY (matter_id, link, kind)
  ) STRICT;
  CREATE TABLE letter (
    id TEXT PRIMARY KEY, key TEXT NOT NULL, matter_id TEXT, facts TEXT NOT NULL, written TEXT,
    document_id TEXT, sent_on TEXT, sent_by TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
`

/** Third step of the schema of `case.db`: how a matter goes. */
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
`

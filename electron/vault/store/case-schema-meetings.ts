/** Fifteenth step of the schema of `case.db`: talks that are prepared, held and reported. */
export const meetings = `
  CREATE TABLE meeting (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, planned_id TEXT, agency TEXT NOT NULL, person TEXT NOT NULL,
    points TEXT NOT NULL, notes TEXT NOT NULL, agreements TEXT NOT NULL,
    started_at TEXT, ended_at TEXT, contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
`

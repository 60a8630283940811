/** Eleventh step of the schema of `case.db`: time that was spent on the case. */
export const time = `
  CREATE TABLE time_entry (
    id TEXT PRIMARY KEY, day TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes > 0), kind TEXT NOT NULL,
    summary TEXT NOT NULL, contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
  CREATE INDEX time_entry_by_day ON time_entry (day, id) WHERE deleted_at IS NULL;
  CREATE INDEX time_entry_by_contact ON time_entry (contact_id);
`

/** Fifth step of the schema of `case.db`: who promised, and what was done about a promise day by day. */
export const calls = `
  ALTER TABLE promise ADD COLUMN promised_by TEXT NOT NULL DEFAULT 'them';
  ALTER TABLE promise ADD COLUMN closed_on TEXT;
  CREATE TABLE promise_event (
    id TEXT PRIMARY KEY, promise_id TEXT NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, date TEXT NOT NULL, channel TEXT, reason TEXT NOT NULL, due_before TEXT,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX promise_event_by_promise ON promise_event (promise_id, id);
`

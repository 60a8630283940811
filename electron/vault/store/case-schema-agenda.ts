/**
 * Fourth step of the schema of `case.db`: tasks and appointments. Both are planned on a day, so they share a table;
 * a move to another day is written beside them and never over them.
 */
export const agenda = `
  CREATE TABLE planned (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('task', 'appointment')), title TEXT NOT NULL,
    date TEXT, time TEXT NOT NULL, minutes INTEGER NOT NULL, place TEXT NOT NULL, who TEXT NOT NULL,
    agency_id TEXT, agency TEXT NOT NULL, matter_id TEXT, note TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'withdrawn')), reason TEXT NOT NULL, snoozed_until TEXT,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX planned_by_day ON planned (date, time, id);
  CREATE TABLE planned_move (
    planned_id TEXT NOT NULL REFERENCES planned (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
    from_date TEXT, from_time TEXT NOT NULL, to_date TEXT NOT NULL, to_time TEXT NOT NULL,
    reason TEXT NOT NULL, at TEXT NOT NULL, undone_at TEXT,
    PRIMARY KEY (planned_id, seq)
  ) STRICT;
`

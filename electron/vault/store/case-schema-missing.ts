/** Seventh step of the schema of `case.db`: what is missing but was put aside, with the reason. */
export const missing = `
  CREATE TABLE missing_dismissed (
    key TEXT PRIMARY KEY, why TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`

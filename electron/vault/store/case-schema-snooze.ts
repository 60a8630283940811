/** Sixteenth step of the schema of `case.db`: days that were put off, and why a term does not go on. */
export const snoozes = `
  CREATE TABLE snooze (
    kind TEXT NOT NULL, id TEXT NOT NULL, step TEXT NOT NULL, until TEXT NOT NULL,
    PRIMARY KEY (kind, id, step)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE term ADD COLUMN reason TEXT NOT NULL DEFAULT '';
`

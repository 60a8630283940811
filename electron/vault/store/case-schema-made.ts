/** Eighteenth step of the schema of `case.db`: what a dossier was made from, so that the same again is no new version. */
export const made = `ALTER TABLE dispatch ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';`

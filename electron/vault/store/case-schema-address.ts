/** Seventeenth step of the schema of `case.db`: where somebody lives, for the head of a letter. */
export const address = `ALTER TABLE person ADD COLUMN address TEXT NOT NULL DEFAULT '';`

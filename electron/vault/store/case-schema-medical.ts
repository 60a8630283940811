/**
 * Nineteenth step of the schema of `case.db`: what the pages of a document say of somebody's health (so that it is not
 * read again before every dossier), and what the person says of that; and in which language a batch of files is read,
 * for what is said in the text that is kept of them.
 */
export const medical = `
  ALTER TABLE document ADD COLUMN medical_said TEXT CHECK (medical_said IN ('yes', 'no'));
  -- A row for each document that was read, also when nothing was found; \`way\`: with which words.
  CREATE TABLE medical_text (
    document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, way TEXT NOT NULL, signs TEXT NOT NULL
  ) STRICT;
  ALTER TABLE intake_batch ADD COLUMN language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en'));
`

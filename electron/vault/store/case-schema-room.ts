/**
 * Twentieth step of the schema of `case.db`: where a page of a document, as it is seen, has room for the number that
 * it gets in a dossier. Looking for it while a dossier is made would take longer than all the rest.
 */
export const room = `
  CREATE TABLE page_room (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE, page INTEGER NOT NULL, room BLOB NOT NULL,
    PRIMARY KEY (document_id, page)
  ) STRICT, WITHOUT ROWID;
`

/**
 * Twenty-first step: a tint over most of a page was taken for paper, so that a number could come to stand on it. What
 * was seen before is looked at anew, by the first check or export.
 */
export const roomAnew = 'DELETE FROM page_room;'

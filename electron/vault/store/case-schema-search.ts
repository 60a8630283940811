/**
 * The search of a case, second step: beside the words stands in what other ways their dates, numbers and references
 * are written (`forms`); `search_place` says of each row whose it is without its text, so that a filter over fifty
 * thousand of them reads a few hundred pages; beginnings of one and of four letters have an index too, since with
 * every key that is typed all words with that beginning are asked for.
 */
export const searching = `
  DROP TRIGGER search_text_added;
  DROP TRIGGER search_text_removed;
  DROP TABLE word_index;
  ALTER TABLE search_text ADD COLUMN forms TEXT NOT NULL DEFAULT '';
  CREATE VIRTUAL TABLE word_index USING fts5 (
    title, body, forms, content = 'search_text', content_rowid = 'rowid', tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4'
  );
  INSERT INTO word_index (word_index) VALUES ('rebuild');

  CREATE TABLE search_place (
    rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, page INTEGER, date TEXT NOT NULL
  ) STRICT;
  INSERT INTO search_place (rowid, kind, id, page, date) SELECT rowid, kind, id, page, date FROM search_text;
  CREATE INDEX search_place_head ON search_place (date, kind, id) WHERE page IS NULL;

  CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO word_index (rowid, title, body, forms) VALUES (new.rowid, new.title, new.body, new.forms);
    INSERT INTO piece_index (rowid, title, body) VALUES (new.rowid, new.title, new.body);
    INSERT INTO search_place (rowid, kind, id, page, date) VALUES (new.rowid, new.kind, new.id, new.page, new.date);
  END;
  CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO word_index (word_index, rowid, title, body, forms)
      VALUES ('delete', old.rowid, old.title, old.body, old.forms);
    INSERT INTO piece_index (piece_index, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body);
    DELETE FROM search_place WHERE rowid = old.rowid;
  END;
  CREATE TRIGGER search_text_moved AFTER UPDATE OF date ON search_text BEGIN
    UPDATE search_place SET date = new.date WHERE rowid = new.rowid;
  END;

  CREATE VIRTUAL TABLE word_list USING fts5vocab(word_index, 'row');
`

/** What is written on a page is found as long as it stands there and its document does. */
export const findingNotes = `
  CREATE TRIGGER page_note_added AFTER INSERT ON page_note WHEN new.deleted_at IS NULL BEGIN
    INSERT INTO search_text (kind, id, page, date, title, body)
      VALUES ('note', new.id, NULL, substr(new.created_at, 1, 10), '', new.text);
  END;
  CREATE TRIGGER page_note_removed AFTER DELETE ON page_note BEGIN
    DELETE FROM search_text WHERE kind = 'note' AND id = old.id;
  END;
  CREATE TRIGGER page_note_changed AFTER UPDATE ON page_note BEGIN
    DELETE FROM search_text WHERE kind = 'note' AND id = old.id;
    INSERT INTO search_text (kind, id, page, date, title, body)
      SELECT 'note', new.id, NULL, substr(new.created_at, 1, 10), '', new.text WHERE new.deleted_at IS NULL
        AND EXISTS (SELECT 1 FROM document WHERE id = new.document_id AND deleted_at IS NULL);
  END;
  CREATE TRIGGER document_notes AFTER UPDATE OF deleted_at ON document BEGIN
    DELETE FROM search_text WHERE kind = 'note' AND id IN (SELECT id FROM page_note WHERE document_id = new.id);
    INSERT INTO search_text (kind, id, page, date, title, body)
      SELECT 'note', id, NULL, substr(created_at, 1, 10), '', text FROM page_note
      WHERE document_id = new.id AND deleted_at IS NULL AND new.deleted_at IS NULL;
  END;
`

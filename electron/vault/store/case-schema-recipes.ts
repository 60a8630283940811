/** Recipes of dossiers that were kept by name. */
export const recipes = `
  CREATE TABLE recipe (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, recipe TEXT NOT NULL,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT
  ) STRICT;
`

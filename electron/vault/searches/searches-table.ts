import { z } from 'zod'
import { savedSearchId, type SavedSearchId } from '../../../shared/domain/ids.ts'
import { savedSearchSchema, searchFiltersSchema, type SavedSearch } from '../../../shared/domain/search.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const row = savedSearchSchema.extend({
  filters: z.string().transform((text) => searchFiltersSchema.parse(JSON.parse(text))),
})

/** Every search that was kept, by name. */
export const listSearches = (register: Reader): SavedSearch[] =>
  all(
    register,
    sql`SELECT id, name, query, filters FROM saved_search WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    row,
  )

/** Keeps a search by name; what was kept by that name before makes way for it. */
export function saveSearch(register: Reader, wanted: Omit<SavedSearch, 'id'>): SavedSearch {
  const known = one(
    register,
    sql`SELECT id, name, query, filters FROM saved_search WHERE name = ${wanted.name} COLLATE NOCASE AND deleted_at IS NULL`,
    row,
  )
  const id = known?.id ?? newId(savedSearchId)
  const at = now()
  write(register, (tx) =>
    run(
      tx,
      sql`INSERT INTO saved_search (id, name, query, filters, created_at, updated_at)
          VALUES (${id}, ${wanted.name}, ${wanted.query}, ${JSON.stringify(wanted.filters)}, ${at}, ${at})
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, filters = excluded.filters,
            updated_at = excluded.updated_at`,
    ),
  )
  return getSearch(register, id)
}

/** Throws `Failed` (`not-found`) when it is not there. */
export function renameSearch(register: Reader, id: SavedSearchId, name: string): SavedSearch {
  getSearch(register, id)
  write(register, (tx) =>
    run(tx, sql`UPDATE saved_search SET name = ${name}, updated_at = ${now()} WHERE id = ${id}`),
  )
  return getSearch(register, id)
}

/** Away, or (with `null`) back again. What was thrown away long ago goes for good. */
export function setSearchRemoved(register: Reader, id: SavedSearchId, removedAt: string | null): void {
  const changed = write(register, (tx) =>
    run(tx, sql`UPDATE saved_search SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

function getSearch(register: Reader, id: SavedSearchId): SavedSearch {
  const found = one(
    register,
    sql`SELECT id, name, query, filters FROM saved_search WHERE id = ${id} AND deleted_at IS NULL`,
    row,
  )
  if (!found) throw missing(id)
  return found
}

const missing = (id: SavedSearchId): Failed =>
  new Failed({ kind: 'not-found', detail: 'saved-search', values: { id } })

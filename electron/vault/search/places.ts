import { z } from 'zod'
import { hitKinds, markEnd, markStart, type Hit } from '../../../shared/domain/search.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql, type Query } from '../store/sql.ts'
import type { SearchQuery } from './query.ts'
import type { Ranked } from './rank.ts'

/** What a hit says, without the case it is in. */
export type Place = Omit<Hit, 'case' | 'caseName'>

const place = z
  .object({
    rowid: z.number(),
    kind: z.enum(hitKinds),
    id: z.string(),
    page: z.number().nullable(),
    date: z.string(),
    title: z.string(),
    snippet: z.string(),
  })
  .transform(({ page, rowid, ...rest }) => ({ rowid, hit: page === null ? rest : { ...rest, page } }))

/**
 * The words around what was found, for the hits that are shown. All of a case in one pass over each index: asked
 * for one by one, every question would go through all places of its words again.
 */
export function placesOf(
  db: Reader,
  { words, pieces = '' }: SearchQuery,
  hits: readonly Ranked[],
): Map<Ranked, Place> {
  const places = new Map<Ranked, Place>()
  for (const index of ['word_index', 'piece_index'] as const) {
    const wanted = hits.filter((hit) => hit.index === index)
    if (wanted.length === 0) continue
    const rowids = wanted.map(({ rowid }) => rowid)
    const query = index === 'word_index' ? wordPlaces(words, rowids) : piecePlaces(pieces, rowids)
    const found = new Map(all(db, query, place).map(({ rowid, hit }) => [rowid, hit]))
    for (const hit of wanted) {
      const at = found.get(hit.rowid)
      if (at) places.set(hit, at)
    }
  }
  return places
}

// A page's row has no title of its own: it takes the document's. The plus keeps SQLite from one look-up per rowid.
const wordPlaces = (match: string, rowids: readonly number[]): Query =>
  sql`SELECT t.rowid, t.kind, t.id, t.page, t.date, coalesce(d.title, t.title) AS title,
        snippet(word_index, -1, ${markStart}, ${markEnd}, '…', 18) AS snippet
      FROM word_index JOIN search_text t ON t.rowid = word_index.rowid
      LEFT JOIN document d ON t.page IS NOT NULL AND d.id = t.id
      WHERE word_index MATCH ${match} AND +word_index.rowid IN (SELECT value FROM json_each(${JSON.stringify(rowids)}))`

const piecePlaces = (match: string, rowids: readonly number[]): Query =>
  sql`SELECT t.rowid, t.kind, t.id, t.page, t.date, coalesce(d.title, t.title) AS title,
        snippet(piece_index, -1, ${markStart}, ${markEnd}, '…', 60) AS snippet
      FROM piece_index JOIN search_text t ON t.rowid = piece_index.rowid
      LEFT JOIN document d ON t.page IS NOT NULL AND d.id = t.id
      WHERE piece_index MATCH ${match} AND +piece_index.rowid IN (SELECT value FROM json_each(${JSON.stringify(rowids)}))`

import { z } from 'zod'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { hitKinds, markEnd, markStart, type Hit } from '../../../shared/domain/search.ts'
import { openCase } from '../cases/open.ts'
import { listCases } from '../cases/list.ts'
import type { Session } from '../session/session.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql, type Query } from '../store/sql.ts'
import { searchQuery, type SearchQuery } from './query.ts'

export type FindOptions = {
  readonly query: string
  readonly caseId?: CaseId | undefined
  readonly limit: number
}

const ranked = z.object({ rowid: z.number(), score: z.number() })
const place = z.object({
  kind: z.enum(hitKinds),
  id: z.string(),
  page: z.number().nullable(),
  date: z.string(),
  title: z.string(),
  snippet: z.string(),
})
const title = z.object({ title: z.string() })

type Ranked = z.output<typeof ranked> & { readonly index: 'word_index' | 'piece_index' }

/**
 * Finds words in everything of one case or of all, best first: whole words and beginnings by the word index, then
 * pieces of compounds by the index of three-letter pieces. Ranks first; snippets are made for the answer only.
 */
export function find(session: Session, { query, caseId, limit }: FindOptions): Hit[] {
  const wanted = searchQuery(query)
  if (wanted.words === '') return []
  const cases = listCases(session).filter(
    (line) => !line.damaged && (caseId === undefined || line.id === caseId),
  )
  const found = cases.flatMap((line) => {
    // The handle is not kept: of many cases the ones used longest ago are closed again.
    return rank(openCase(session, line.id), wanted, limit).map((hit) => ({ ...hit, line }))
  })
  return found
    .toSorted((a, b) => order(a) - order(b) || a.score - b.score)
    .slice(0, limit)
    .flatMap(({ line, ...hit }) => {
      const db = openCase(session, line.id)
      const row = placeOf(db, wanted, hit)
      if (!row) return []
      const { page, ...rest } = row
      return [
        {
          ...rest,
          title: nameOf(db, row),
          case: line.id,
          caseName: line.name,
          ...(page === null ? {} : { page }),
        },
      ]
    })
}

const order = (hit: Ranked): number => (hit.index === 'word_index' ? 0 : 1)

function rank(db: Reader, wanted: SearchQuery, limit: number): Ranked[] {
  const words = all(
    db,
    sql`SELECT rowid, bm25(word_index, 4.0, 1.0) AS score FROM word_index WHERE word_index MATCH ${wanted.words}
        ORDER BY score LIMIT ${limit}`,
    ranked,
  ).map((hit) => ({ ...hit, index: 'word_index' as const }))
  if (words.length >= limit || wanted.pieces === undefined) return words
  const known = new Set(words.map((hit) => hit.rowid))
  const pieces = all(
    db,
    sql`SELECT rowid, bm25(piece_index, 4.0, 1.0) AS score FROM piece_index WHERE piece_index MATCH ${wanted.pieces}
        ORDER BY score LIMIT ${limit + words.length}`,
    ranked,
  ).filter((hit) => !known.has(hit.rowid))
  return [...words, ...pieces.map((hit) => ({ ...hit, index: 'piece_index' as const }))].slice(0, limit)
}

function placeOf(db: Reader, wanted: SearchQuery, hit: Ranked): z.output<typeof place> | undefined {
  const query =
    hit.index === 'word_index'
      ? wordPlace(wanted.words, hit.rowid)
      : piecePlace(wanted.pieces ?? '', hit.rowid)
  return all(db, query, place)[0]
}

// A number is bound as a REAL, and FTS5 takes no notice of a rowid that is not an INTEGER: it would give every hit.
const wordPlace = (match: string, rowid: number): Query =>
  sql`SELECT t.kind, t.id, t.page, t.date, t.title,
        snippet(word_index, -1, ${markStart}, ${markEnd}, '…', 18) AS snippet
      FROM word_index JOIN search_text t ON t.rowid = word_index.rowid
      WHERE word_index MATCH ${match} AND word_index.rowid = CAST(${rowid} AS INTEGER)`

const piecePlace = (match: string, rowid: number): Query =>
  sql`SELECT t.kind, t.id, t.page, t.date, t.title,
        snippet(piece_index, -1, ${markStart}, ${markEnd}, '…', 60) AS snippet
      FROM piece_index JOIN search_text t ON t.rowid = piece_index.rowid
      WHERE piece_index MATCH ${match} AND piece_index.rowid = CAST(${rowid} AS INTEGER)`

/** A page's row has no title of its own: it takes the document's. */
function nameOf(db: Reader, row: z.output<typeof place>): string {
  if (row.page === null || row.kind !== 'document') return row.title
  return all(db, sql`SELECT title FROM document WHERE id = ${row.id}`, title)[0]?.title ?? row.title
}

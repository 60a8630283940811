import { rows, type Reader, type Row } from '../store/connection.ts'
import { nothing, sql, type Query } from '../store/sql.ts'
import { allOf, anyOf, pieceMatch, type SearchQuery } from './query.ts'

/** In which way a row came up; the first are the best. `spread`: its document holds all words, each somewhere. */
export const stages = ['word', 'spread', 'piece', 'slip', 'listed'] as const

/** A row of the search index that fits. `score`: the lower the better. */
export type Candidate = {
  readonly rowid: number
  readonly kind: string
  readonly id: string
  readonly date: string
  readonly old: boolean
  readonly score: number
  readonly stage: (typeof stages)[number]
}

/** What is asked of one case. `condition`: on `search_place p`. */
export type Asked = {
  readonly query: SearchQuery
  readonly condition: Query
  readonly limit: number
  /** There is much already that goes before: how well each fits need not be worked out. */
  readonly quick?: boolean
}

/**
 * Rows up to which it is worked out how well each fits. Of a word that stands in more of them than this, how often it
 * stands there says nothing; then the latest rows do, those with it in their title first.
 */
const weighedAtMost = 3_000
/** Places of one noun that may stand before those of others. */
export const placesEach = 3

type Index = { readonly name: 'word_index' | 'piece_index'; readonly stage: Candidate['stage'] }
const words: Index = { name: 'word_index', stage: 'word' }
const pieces: Index = { name: 'piece_index', stage: 'piece' }
const slips: Index = { name: 'word_index', stage: 'slip' }

/** Rows with all the words or their beginnings, dates and numbers in any form. */
export const byWords = (db: Reader, asked: Asked): Candidate[] =>
  search(db, words, allOf(asked.query.wanted), asked)

/** Rows with all of them as pieces of words, of three letters and more. */
export function byPieces(db: Reader, asked: Asked): Candidate[] {
  const match = pieceMatch(asked.query.wanted)
  return match === undefined ? [] : search(db, pieces, match, asked)
}

/** Rows with the words as they are or with a slip. */
export const bySlips = (db: Reader, asked: Asked): Candidate[] =>
  search(db, slips, allOf(asked.query.wanted), asked)

function search(db: Reader, index: Index, match: string, asked: Asked): Candidate[] {
  const condition = sql`${asked.condition} ${without(asked)}`
  const weighed = asked.quick !== true && isAtMost(db, index, match, weighedAtMost)
  for (let most = asked.limit * 4 + 200; ; most *= 4) {
    const found = weighed
      ? rows(db, weighedRows(index, match, condition, most))
      : rows(db, latestRows(index, match, condition, most))
    const candidates = found.map((row) => candidate(row, index.stage))
    if (found.length < most || nounsOf(candidates) >= asked.limit) return candidates
  }
}

/** How many different nouns there are among these. */
export const nounsOf = (candidates: readonly Candidate[]): number =>
  new Set(candidates.map(({ kind, id }) => `${kind} ${id}`)).size

const candidate = (row: Row, stage: Candidate['stage']): Candidate => ({
  rowid: Number(row['rowid']),
  kind: String(row['kind']),
  id: String(row['id']),
  date: String(row['date']),
  old: row['old'] === 1,
  score: Number(row['score']),
  stage,
})

/** What has a word anywhere that must not be there is left out as a whole, with all its pages. */
const without = ({ query }: Asked): Query =>
  query.unwanted.length === 0
    ? nothing
    : sql`AND p.id NOT IN (SELECT w.id FROM word_index u JOIN search_place w ON w.rowid = u.rowid
        WHERE u.word_index MATCH ${anyOf(query.unwanted)})`

function isAtMost(db: Reader, { name }: Index, match: string, most: number): boolean {
  const enough = most + 1
  const found =
    name === 'word_index'
      ? rows(
          db,
          sql`SELECT count(*) AS n FROM (SELECT 1 FROM word_index WHERE word_index MATCH ${match} LIMIT ${enough})`,
        )
      : rows(
          db,
          sql`SELECT count(*) AS n FROM (SELECT 1 FROM piece_index WHERE piece_index MATCH ${match} LIMIT ${enough})`,
        )
  return Number(found[0]?.['n']) <= most
}

const shown = sql`SELECT f.rowid, f.score, f.kind, f.id, f.date, d.replaced_by IS NOT NULL AS old FROM`
const versions = sql`LEFT JOIN document d ON f.kind = 'document' AND d.id = f.id`

function weighedRows({ name }: Index, match: string, condition: Query, most: number): Query {
  const from =
    name === 'word_index'
      ? sql`SELECT i.rowid, bm25(word_index, 8.0, 1.0, 1.0) AS score, p.kind, p.id, p.date
            FROM word_index i JOIN search_place p ON p.rowid = i.rowid WHERE i.word_index MATCH ${match} ${condition}`
      : sql`SELECT i.rowid, bm25(piece_index, 8.0, 1.0) AS score, p.kind, p.id, p.date
            FROM piece_index i JOIN search_place p ON p.rowid = i.rowid WHERE i.piece_index MATCH ${match} ${condition}`
  return sql`${shown} (${from} ORDER BY score LIMIT ${most}) f ${versions}`
}

/** The latest with it in their title, then the latest with it anywhere. */
function latestRows(index: Index, match: string, condition: Query, most: number): Query {
  const titled = latest(index, `title : (${match})`, condition, Math.ceil(most / 4), -1)
  return sql`${shown} (SELECT * FROM (${titled}) UNION ALL SELECT * FROM (${latest(index, match, condition, most, 0)})) f
    ${versions} LIMIT ${most}`
}

const latest = ({ name }: Index, match: string, condition: Query, most: number, score: number): Query =>
  name === 'word_index'
    ? sql`SELECT i.rowid, ${score} AS score, p.kind, p.id, p.date FROM word_index i
          JOIN search_place p ON p.rowid = i.rowid WHERE i.word_index MATCH ${match} ${condition}
          ORDER BY i.rowid DESC LIMIT ${most}`
    : sql`SELECT i.rowid, ${score} AS score, p.kind, p.id, p.date FROM piece_index i
          JOIN search_place p ON p.rowid = i.rowid WHERE i.piece_index MATCH ${match} ${condition}
          ORDER BY i.rowid DESC LIMIT ${most}`

/** Documents that hold all the words, but not on one page: the rows with the first of them. */
export function bySpread(db: Reader, asked: Asked): Candidate[] {
  const parts = asked.query.wanted.toSorted((a, b) => b.text.length - a.text.length)
  if (parts.length < 2 || parts.length > 6) return []
  let among = nothing
  for (const part of parts) {
    const found = rows(
      db,
      sql`SELECT DISTINCT p.id FROM word_index i JOIN search_place p ON p.rowid = i.rowid
          WHERE i.word_index MATCH ${part.match} AND p.kind = 'document' ${among}`,
    ).map((row) => String(row['id']))
    if (found.length === 0) return []
    among = sql`AND p.id IN (SELECT value FROM json_each(${JSON.stringify(found)}))`
  }
  const [rarest] = parts
  if (!rarest) return []
  const condition = sql`${among} ${asked.condition} ${without(asked)}`
  const most = asked.limit * 4
  return rows(db, sql`${shown} (${latest(words, rarest.match, condition, most, 0)}) f ${versions}`).map(
    (row) => candidate(row, 'spread'),
  )
}

/** Without words: everything that passes the filters, the latest first. */
export function byFilters(db: Reader, asked: Asked): Candidate[] {
  return rows(
    db,
    sql`${shown} (SELECT p.rowid, 0 AS score, p.kind, p.id, p.date FROM search_place p
          WHERE p.page IS NULL ${asked.condition} ${without(asked)} ORDER BY p.date DESC, p.kind, p.id
          LIMIT ${asked.limit + 1}) f ${versions}`,
  ).map((row) => candidate(row, 'listed'))
}

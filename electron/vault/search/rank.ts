import { z } from 'zod'
import { all, type Reader } from '../store/connection.ts'
import { sql, type Query } from '../store/sql.ts'
import type { SearchQuery } from './query.ts'

const row = z.object({
  rowid: z.number(),
  score: z.number(),
  kind: z.string(),
  id: z.string(),
  date: z.string(),
})

/** A row of the search index that fits, and how well: the lower the better. */
export type Ranked = {
  readonly rowid: number
  readonly score: number
  readonly date: string
  readonly id: string
  readonly index: 'word_index' | 'piece_index'
  /** There are enough places of the same document before it; others go first. */
  readonly more: boolean
}

/** Places of one document that may stand before those of others. */
const placesEach = 3

/** The places of one case that fit: words and their beginnings, then pieces of compounds. At most `limit`. */
export function rank(db: Reader, { words, pieces }: SearchQuery, limit: number): Ranked[] {
  const whole = spread('word_index', limit, new Set(), (most) => all(db, wordRanks(words, most), row))
  if (different(whole) >= limit || pieces === undefined) return whole
  const known = new Set(whole.map(({ rowid }) => rowid))
  const parts = spread('piece_index', limit, known, (most) => all(db, pieceRanks(pieces, most), row))
  return [...whole, ...parts].toSorted(byWorth).slice(0, limit)
}

/**
 * Best first, and of equal worth the latest first. A long document in which a word stands on every page does not
 * push the others out.
 */
export const byWorth = (a: Ranked, b: Ranked): number =>
  Number(a.more) - Number(b.more) ||
  orderOf(a) - orderOf(b) ||
  a.score - b.score ||
  compare(b.date, a.date) ||
  compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const different = (places: readonly Ranked[]): number => places.filter(({ more }) => !more).length
const orderOf = ({ index }: Ranked): number => (index === 'word_index' ? 0 : 1)

/** Looks further and further down the ranking until there are enough different documents, or no more places. */
function spread(
  index: Ranked['index'],
  limit: number,
  known: ReadonlySet<number>,
  ranks: (most: number) => z.output<typeof row>[],
): Ranked[] {
  for (let most = known.size + limit * 4; ; most *= 4) {
    const found = ranks(most)
    const counts = new Map<string, number>()
    const places = found
      .filter(({ rowid }) => !known.has(rowid))
      .map(({ kind, ...place }) => {
        const noun = `${kind} ${place.id}`
        const before = counts.get(noun) ?? 0
        counts.set(noun, before + 1)
        return { ...place, index, more: before >= placesEach }
      })
    if (different(places) >= limit || found.length < most) return places.toSorted(byWorth).slice(0, limit)
  }
}

const wordRanks = (match: string, most: number): Query =>
  sql`SELECT f.rowid, f.score, t.kind, t.id, t.date FROM (
        SELECT rowid, bm25(word_index, 4.0, 1.0) AS score FROM word_index WHERE word_index MATCH ${match}
        ORDER BY score LIMIT ${most}) f
      JOIN search_text t ON t.rowid = f.rowid ORDER BY f.score, f.rowid`

const pieceRanks = (match: string, most: number): Query =>
  sql`SELECT f.rowid, f.score, t.kind, t.id, t.date FROM (
        SELECT rowid, bm25(piece_index, 4.0, 1.0) AS score FROM piece_index WHERE piece_index MATCH ${match}
        ORDER BY score LIMIT ${most}) f
      JOIN search_text t ON t.rowid = f.rowid ORDER BY f.score, f.rowid`

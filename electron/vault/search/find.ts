import { z } from 'zod'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { hitKinds, markEnd, markStart, type Hit } from '../../../shared/domain/search.ts'
import { acrossCases } from '../cases/across.ts'
import { getCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql, type Query } from '../store/sql.ts'
import { findAgencies } from './find-agencies.ts'
import { searchQuery, type SearchQuery } from './query.ts'
import { byWorth, rank, type Ranked } from './rank.ts'

type FindOptions = {
  readonly query: string
  readonly caseId?: CaseId | undefined
  readonly limit: number
}
type Line = Pick<CaseLine, 'id' | 'name'>

const place = z.object({
  kind: z.enum(hitKinds),
  id: z.string(),
  page: z.number().nullable(),
  date: z.string(),
  title: z.string(),
  snippet: z.string(),
})
const title = z.object({ title: z.string() })

/**
 * Finds words in everything of one case or of all, best first: agencies by name, whole words and beginnings by the
 * word index, then pieces of compounds by the index of three-letter pieces. Ranks first; snippets are made for the
 * answer only. Throws `Failed` (`not-found`) for a case that is not there.
 */
export function find(session: Session, { query, caseId, limit }: FindOptions): Hit[] {
  const wanted = searchQuery(query)
  if (wanted.words === '') return []
  const line = caseId === undefined ? undefined : getCase(session, caseId)
  const ranked = (db: Reader, { id, name }: Line) =>
    rank(db, wanted, limit).map((hit) => ({ ...hit, line: { id, name } }))
  const found = line ? ranked(openCase(session, line.id), line) : acrossCases(session, ranked)
  const { named, told } = findAgencies(session, wanted, line?.id)
  const places = found
    .toSorted(byWorth)
    .slice(0, limit)
    .flatMap((hit) => hitOf(openCase(session, hit.line.id), wanted, hit))
  return [...named, ...places, ...told].slice(0, limit)
}

function hitOf(db: Reader, wanted: SearchQuery, { line, ...hit }: Ranked & { readonly line: Line }): Hit[] {
  const query =
    hit.index === 'word_index'
      ? wordPlace(wanted.words, hit.rowid)
      : piecePlace(wanted.pieces ?? '', hit.rowid)
  return all(db, query, place).map(({ page, ...row }) => ({
    ...row,
    ...(page === null ? {} : { title: documentTitle(db, row.id), page }),
    case: line.id,
    caseName: line.name,
  }))
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
const documentTitle = (db: Reader, id: string): string =>
  all(db, sql`SELECT title FROM document WHERE id = ${id}`, title)[0]?.title ?? ''

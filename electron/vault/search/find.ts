import type { CaseLine } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Hit } from '../../../shared/domain/search.ts'
import { acrossCases } from '../cases/across.ts'
import { getCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import { findAgencies } from './find-agencies.ts'
import { placesOf } from './places.ts'
import { searchQuery, type SearchQuery } from './query.ts'
import { byWorth, rank, type Ranked } from './rank.ts'

type FindOptions = {
  readonly query: string
  readonly caseId?: CaseId | undefined
  readonly limit: number
}
type Line = Pick<CaseLine, 'id' | 'name'>
type Found = Ranked & { readonly line: Line }

/**
 * Finds words in everything of one case or of all, best first: agencies by name, whole words and beginnings by the
 * word index, then pieces of compounds by the index of three-letter pieces. Ranks first; snippets are made for the
 * answer only. Throws `Failed` (`not-found`) for a case that is not there.
 */
export function find(session: Session, { query, caseId, limit }: FindOptions): Hit[] {
  const wanted = searchQuery(query)
  if (wanted.words === '') return []
  const line = caseId === undefined ? undefined : getCase(session, caseId)
  const ranked = (db: Reader, { id, name }: Line): Found[] =>
    rank(db, wanted, limit).map((hit) => ({ ...hit, line: { id, name } }))
  const found = line ? ranked(openCase(session, line.id), line) : acrossCases(session, ranked)
  const { named, told } = findAgencies(session, wanted, line?.id)
  const best = found.toSorted(byWorth).slice(0, limit)
  return [...named, ...hitsOf(session, wanted, best), ...told].slice(0, limit)
}

/** What is shown of each place, case by case and back in the order of worth. */
function hitsOf(session: Session, wanted: SearchQuery, found: readonly Found[]): Hit[] {
  const byCase = Map.groupBy(found, ({ line }) => line.id)
  const places = [...byCase].map(([id, hits]) => placesOf(openCase(session, id), wanted, hits))
  return found.flatMap((hit) => {
    const place = places.map((of) => of.get(hit)).find((at) => at !== undefined)
    return place ? [{ ...place, case: hit.line.id, caseName: hit.line.name }] : []
  })
}

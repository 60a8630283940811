import type { CaseLine } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { isUnfiltered, type Found, type Hit, type SearchFilters } from '../../../shared/domain/search.ts'
import { inOneOf } from '../cases/across.ts'
import { getCase } from '../cases/change.ts'
import { listCases } from '../cases/list.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'
import { conditionOf } from './filter.ts'
import { findAgencies } from './find-agencies.ts'
import { fold } from './fold.ts'
import { inOrder, type Worth } from './order.ts'
import { periodIn, within } from './periods.ts'
import { placesOf, type Place } from './places.ts'
import { searchQuery, withSlips, type Part } from './query.ts'
import {
  byFilters,
  byPieces,
  bySlips,
  bySpread,
  byWords,
  stages,
  type Asked,
  type Candidate,
} from './rank.ts'
import { readWords, wordsLike } from './words.ts'

export type FindOptions = {
  readonly query: string
  readonly caseId?: CaseId | undefined
  readonly limit: number
  readonly filters?: SearchFilters
}
type Line = Pick<CaseLine, 'id' | 'name'>
type Way = (db: Reader, asked: Asked) => Candidate[]
type Row = Candidate & { readonly line: Line }
/** Rows are told apart by case and number; the words with slips are those of the case. */
type Search = Asked & {
  readonly session: Session
  readonly lines: readonly Line[]
  readonly rows: Map<string, Row>
  readonly slips: Map<CaseId, readonly Part[]>
}

/** Different places below which words with slips are looked for too. */
const few = 8
/** Different places above which those that come after them need no order of their own. */
const many = 30
/** Rows beyond the answer whose text is looked at, to put the best in front. */
const lookedAt = 60

/** All hits, in one go. Throws `Failed` (`not-found`) for a case that is not there. */
export const find = (session: Session, options: FindOptions): Hit[] => drain(finding(session, options)).hits

function drain(steps: Generator<undefined, Found>): Found {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * Finds words in everything of one case or of all, best first: whole words and beginnings, then words that a document
 * has on different pages, then pieces of compounds; and where all that is little, words of the case that look like
 * the typed ones. A period that is named (`vorige maand`) is where it lies, not words. Rests between cases, so that other questions can be answered; nothing is open over a rest.
 */
export function* finding(session: Session, options: FindOptions): Generator<undefined, Found> {
  const { caseId, limit, filters = {} } = options
  const literal = searchQuery(options.query)
  const period = periodIn(options.query, now().slice(0, 10))
  const query = period === undefined ? literal : searchQuery(period.rest)
  const one = caseId === undefined ? undefined : getCase(session, caseId)
  if (literal.wanted.length === 0 && isUnfiltered(filters)) return { hits: [], also: [], more: false }
  const search: Search = {
    query,
    limit,
    condition: conditionOf(period === undefined ? filters : within(filters, period)),
    session,
    lines: one ? [one] : listCases(session).filter(({ damaged }) => !damaged),
    rows: new Map(),
    slips: new Map(),
  }
  yield* collect(search)
  // The name of the period may stand in the text itself.
  if (period) yield* through({ ...search, query: literal, condition: conditionOf(filters) }, byWords)
  const agencies = findAgencies(session, literal, filters, one?.id)
  return answer(search, agencies)
}

function* collect(search: Search): Generator<undefined, void> {
  if (search.query.wanted.length === 0) {
    yield* through(search, byFilters)
    return
  }
  yield* through(search, byWords)
  for (const way of [bySpread, byPieces]) {
    const before = nouns(search)
    if (before < search.limit) yield* through({ ...search, quick: before > many }, way)
  }
  if (nouns(search) < few && search.query.wanted.some(({ kind }) => kind === 'word')) yield* slipped(search)
}

const nouns = ({ rows }: Search): number => new Set(Array.from(rows.values(), nounOf)).size
const nounOf = ({ line, kind, id }: Row): string => `${line.id} ${kind} ${id}`

/** One way of looking, through every case. What was found before stays as it was found. */
function* through(search: Search, way: Way): Generator<undefined, void> {
  for (const [at, line] of search.lines.entries()) {
    if (at > 0) yield
    const query = { ...search.query, wanted: search.slips.get(line.id) ?? search.query.wanted }
    const found = inOneOf(search.session, line, (db) => way(db, { ...search, query }))
    for (const row of found) {
      const key = `${line.id} ${row.rowid}`
      if (!search.rows.has(key)) search.rows.set(key, { ...row, line: { id: line.id, name: line.name } })
    }
  }
}

/** Reads the words of every case that were not read yet, and looks for those like the typed ones. */
function* slipped(search: Search): Generator<undefined, void> {
  for (const line of search.lines) {
    while (inOneOf(search.session, line, (db) => [readWords(db)])[0] === false) yield
    const parts = inOneOf(search.session, line, (db) =>
      search.query.wanted.map((part) =>
        part.kind === 'word' ? withSlips(part, wordsLike(db, fold(part.text))) : part,
      ),
    )
    if (parts.some(({ slips }) => slips.length > 0)) search.slips.set(line.id, parts)
  }
  const lines = search.lines.filter(({ id }) => search.slips.has(id))
  yield* through({ ...search, lines }, bySlips)
}

type Ranked = Worth & { readonly hit: Hit; readonly slips: Place['slips'] }

function answer(search: Search, { named, told }: { named: Hit[]; told: Hit[] }): Found {
  const { limit } = search
  const rows = [...search.rows.values()]
  const rough = inOrder(rows.map((row) => ({ ...row, noun: nounOf(row), rank: stages.indexOf(row.stage) })))
  const ranked = inOrder(looked(search, rough.slice(0, limit + lookedAt)))
  const shown = ranked.slice(0, Math.max(0, limit - named.length))
  const hits = [...named, ...shown.map(({ hit }) => hit), ...told].slice(0, limit)
  return { hits, also: alsoOf(search, shown), more: named.length + rows.length + told.length > hits.length }
}

/** What is shown of each row, case by case. */
function looked(search: Search, rows: readonly (Row & { readonly noun: string })[]): Ranked[] {
  const byCase = Map.groupBy(rows, ({ line }) => line.id)
  return [...byCase].flatMap(([id, all]) => {
    const parts = search.slips.get(id) ?? search.query.wanted
    const [first] = all
    if (!first) return []
    return inOneOf(search.session, first.line, (db) => {
      const places = placesOf(db, parts, all)
      return all.flatMap((row): Ranked[] => {
        const place = places.get(row.rowid)
        if (!place) return []
        const hit = { ...place.hit, case: row.line.id, caseName: row.line.name }
        return [{ ...row, rank: place.rank, slips: place.slips, hit }]
      })
    })
  })
}

/** Words that were found in the place of what was typed, in the hits that are shown. */
function alsoOf({ query }: Search, shown: readonly Ranked[]): Found['also'] {
  return query.wanted.flatMap(({ text }, part) => {
    const found = shown.flatMap(({ slips }) => slips.filter((slip) => slip.part === part))
    const words = [...new Set(found.map(({ word }) => word))].slice(0, 6)
    return words.length === 0 ? [] : [{ typed: text, words }]
  })
}

import type { Agency } from '../../../shared/domain/agency.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { AgencyId, CaseId } from '../../../shared/domain/ids.ts'
import type { Hit, SearchFilters } from '../../../shared/domain/search.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { usesAgency } from '../agencies/used.ts'
import { acrossCases } from '../cases/across.ts'
import { getCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import { look, markedWords, snippetOf, type Look } from './look.ts'
import type { SearchQuery } from './query.ts'

type Line = Pick<CaseLine, 'id' | 'name'>
/** Nobody reads on after these; a longer name narrows it down. */
const mostAgencies = 20
type Found = { readonly agency: Agency; readonly byName: boolean; readonly text: string; readonly look: Look }

/**
 * Agencies belong to all cases and have no index of their own: there are few of them. Each is a hit in the case
 * that has to do with it, of several the one that was worked on last; one that no case uses is not a hit.
 * `named`: the words stand in its name. `told`: in its address, numbers or note.
 */
export function findAgencies(
  session: Session,
  query: SearchQuery,
  filters: SearchFilters,
  caseId: CaseId | undefined,
): { named: Hit[]; told: Hit[] } {
  if (query.wanted.length === 0 || !admitsAgencies(filters)) return { named: [], told: [] }
  const found = listAgencies(session.register)
    .filter(({ id }) => filters.agency === undefined || filters.agency === id)
    .flatMap((agency) => fits(agency, query))
    .slice(0, mostAgencies)
  if (found.length === 0) return { named: [], told: [] }
  const uses = caseId === undefined ? usesOfAll(session, found) : usesOf(session, caseId, found)
  const hits = (byName: boolean): Hit[] =>
    found
      .filter((one) => one.byName === byName)
      .flatMap(({ agency, text, look: { marks } }) => {
        const line = uses.get(agency.id)
        if (!line) return []
        const { id, name: title } = agency
        const shown = {
          snippet: snippetOf(text, marks),
          marks: markedWords(text, marks),
          grade: 'word' as const,
        }
        return [
          { case: line.id, caseName: line.name, kind: 'agency' as const, id, title, date: '', ...shown },
        ]
      })
  return { named: hits(true), told: hits(false) }
}

function usesOfAll(session: Session, found: readonly Found[]): Map<string, Line> {
  const uses = new Map<string, CaseLine>()
  const all = acrossCases(session, (db, line) => used(db, found).map((id) => ({ id, line })))
  for (const { id, line } of all) {
    const known = uses.get(id)
    if (!known || known.updatedAt < line.updatedAt) uses.set(id, line)
  }
  return uses
}

function usesOf(session: Session, caseId: CaseId, found: readonly Found[]): Map<string, Line> {
  const { name } = getCase(session, caseId)
  return new Map(used(openCase(session, caseId), found).map((id) => [id, { id: caseId, name }]))
}

const used = (db: Reader, found: readonly Found[]): AgencyId[] =>
  found.map(({ agency }) => agency.id).filter((id) => usesAgency(db, id))

function fits(agency: Agency, { wanted, unwanted }: SearchQuery): Found[] {
  const text = [agency.name, agency.address, agency.phone, agency.mail, agency.note]
    .filter(Boolean)
    .join('\n')
  const seen = look(text, wanted)
  if (seen.ways.includes('absent')) return []
  if (unwanted.length > 0 && look(text, unwanted).ways.some((way) => way !== 'absent')) return []
  return [{ agency, text, look: seen, byName: !look(agency.name, wanted).ways.includes('absent') }]
}

/** An agency has no date, no matter, no term, and is nobody's guess. */
const admitsAgencies = ({ kinds = [], documentKinds = [], ...rest }: SearchFilters): boolean =>
  (kinds.includes('agency') || kinds.length + documentKinds.length === 0) &&
  [rest.from, rest.to, rest.law, rest.matter, rest.hasDeadline, rest.confirmed].every(
    (one) => one === undefined,
  )

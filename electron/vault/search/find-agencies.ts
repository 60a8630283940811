import type { Agency } from '../../../shared/domain/agency.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { AgencyId, CaseId } from '../../../shared/domain/ids.ts'
import { markEnd, markStart, type Hit } from '../../../shared/domain/search.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { usesAgency } from '../agencies/used.ts'
import { acrossCases } from '../cases/across.ts'
import { getCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import type { SearchQuery } from './query.ts'

type Line = Pick<CaseLine, 'id' | 'name'>
/** Nobody reads on after these; a longer name narrows it down. */
const mostAgencies = 20
type Found = { readonly agency: Agency; readonly byName: boolean; readonly snippet: string }

/**
 * Agencies belong to all cases and have no index of their own: there are few of them. Each is a hit in the case
 * that has to do with it, of several the one that was worked on last; one that no case uses is not a hit.
 * `named`: the words stand in its name. `told`: in its address, numbers or note.
 */
export function findAgencies(
  session: Session,
  wanted: SearchQuery,
  caseId: CaseId | undefined,
): { named: Hit[]; told: Hit[] } {
  const found = listAgencies(session.register)
    .flatMap((agency) => fits(agency, wanted))
    .slice(0, mostAgencies)
  if (found.length === 0) return { named: [], told: [] }
  const uses = caseId === undefined ? usesOfAll(session, found) : usesOf(session, caseId, found)
  const hits = (byName: boolean): Hit[] =>
    found
      .filter((one) => one.byName === byName)
      .flatMap(({ agency, snippet }) => {
        const line = uses.get(agency.id)
        if (!line) return []
        const { id, name: title } = agency
        return [{ case: line.id, caseName: line.name, kind: 'agency' as const, id, title, date: '', snippet }]
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
  if (!wanted.every((part) => placeOf(part, text) >= 0)) return []
  if (unwanted.some((part) => placeOf(part, text) >= 0)) return []
  const byName = wanted.every((part) => placeOf(part, agency.name) >= 0)
  const first = wanted[0] ?? ''
  return [{ agency, byName, snippet: marked(text, placeOf(first, text), first.length) }]
}

const placeOf = (part: string, text: string): number => plain(text).indexOf(plain(part))

/** As many characters as before, so that a place in the one is a place in the other; é is e, all else a space. */
const plain = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => plainLetter(text.charAt(at))).join('')

function plainLetter(letter: string): string {
  const bare = letter.normalize('NFD').charAt(0).toLowerCase()
  return /[\p{L}\p{N}]/u.test(bare) && bare.length === 1 ? bare : ' '
}

/** Some words around the place, as the indexes give them. */
function marked(text: string, at: number, length: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 40)) + 1)
  const end = Math.min(text.length, at + length + 80)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  const found = `${markStart}${text.slice(at, at + length)}${markEnd}`
  return `${before}${text.slice(start, at)}${found}${text.slice(at + length, end)}${after}`
}

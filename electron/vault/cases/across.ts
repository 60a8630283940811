import type { CaseLine } from '../../../shared/domain/case.ts'
import { Failed } from '../../../shared/result.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import { listCases } from './list.ts'
import { openCase, sayDamaged } from './open.ts'

/**
 * Does something with every case and puts the answers after one another. A damaged case is left out: it must not
 * hide the others, and the list of cases says that it is damaged. Keep no handle: of many cases the ones used
 * longest ago are closed again.
 */
export const acrossCases = <T>(session: Session, work: (db: Reader, line: CaseLine) => readonly T[]): T[] =>
  listCases(session).flatMap((line) => (line.damaged ? [] : inOneOf(session, line, work)))

/** The same for one of many cases: nothing of one that turns out to be damaged. */
export function inOneOf<T, L extends Pick<CaseLine, 'id'>>(
  session: Session,
  line: L,
  work: (db: Reader, line: L) => readonly T[],
): readonly T[] {
  try {
    return work(openCase(session, line.id), line)
  } catch (error) {
    if (!(error instanceof Failed) || !/^vault-(damaged|newer)$/.test(error.failure.kind)) throw error
    sayDamaged(session, line.id)
    return []
  }
}

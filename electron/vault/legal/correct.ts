import { listLegal, type Correction, type LegalItem } from '../../../shared/terms/correct.ts'
import { legalData } from '../../../shared/terms/legal-data.ts'
import { listCases } from '../cases/list.ts'
import { openCase } from '../cases/open.ts'
import type { Session } from '../session/session.ts'
import { attempt } from '../store/failures.ts'
import { countTermsAnew } from '../terms/terms-table.ts'
import { listCorrections, resetCorrection, setCorrection } from './legal-table.ts'

/** Everything of the law that can be corrected, as this vault holds it. */
export const legalOf = ({ register }: Session): LegalItem[] => listLegal(legalData, listCorrections(register))

/** Puts a correction in place; the dates of all cases follow. Throws `Failed` (`invalid-input`). */
export function correctLegal(session: Session, correction: Correction): LegalItem[] {
  setCorrection(session.register, correction)
  return followed(session)
}

/** Takes a correction back; the dates of all cases follow. Throws `Failed` (`not-found`). */
export function restoreLegal(session: Session, key: string): LegalItem[] {
  resetCorrection(session.register, key)
  return followed(session)
}

/** Dates that were put on the timelines are worked out anew; a case that cannot be read follows when it can. */
function followed(session: Session): LegalItem[] {
  for (const line of listCases(session)) {
    if (!line.damaged) attempt(() => countTermsAnew(openCase(session, line.id)))
  }
  return legalOf(session)
}

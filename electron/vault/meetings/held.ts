import type { HeldInCase } from '../../../shared/domain/meeting.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { knownDays } from '../agenda/known-days.ts'
import type { Session } from '../session/session.ts'

/** Over all cases: what was begun and not ended, the latest begun first. Opens no case that did not change. */
export const heldAcross = (session: Session, language: Language): HeldInCase[] =>
  knownDays(session, language)
    .flatMap(({ line, days: { held } }) =>
      held === null ? [] : [{ ...held, caseId: line.id, caseName: line.name }],
    )
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))

import type { Case, CaseChange, NewCase } from '../../../shared/domain/case.ts'
import { caseSchema } from '../../../shared/domain/case.ts'
import { caseId, type CaseId } from '../../../shared/domain/ids.ts'
import { Failed, must } from '../../../shared/result.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { run, write } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'
import { readCase, writeCase } from './cases-table.ts'
import { openCase } from './open.ts'
import { enterLine, numbersOf } from './register-line.ts'

/** Makes a case file of its own, with its own key, and enters it in the register. A kill in between: `settleCases`. */
export function addCase(session: Session, wanted: NewCase): Case {
  const id = newId(caseId)
  const at = now()
  const facts = caseSchema.parse({ ...wanted, id, createdAt: at, updatedAt: at })
  must(session.createCaseFiles(id, (tx) => writeCase(tx, facts)))
  try {
    enterLine(session.register, id, must(session.case(id)))
  } catch (error) {
    // Whoever hears that it failed tries again, and must not find two.
    session.removeCase(id)
    throw error
  }
  return facts
}

/** The case as it is now. */
export const getCase = (session: Session, id: CaseId): Case => readCase(openCase(session, id), id)

/** Changes facts of the case, in its own file and in the register. */
export function changeCase(session: Session, id: CaseId, change: CaseChange): Case {
  const db = openCase(session, id)
  const next = caseSchema.parse({ ...readCase(db, id), ...change, updatedAt: now() })
  write(db, (tx) => writeCase(tx, next))
  write(session.register, (tx) =>
    run(
      tx,
      sql`UPDATE case_file SET name = ${next.name}, kind = ${next.kind}, municipality = ${next.municipality},
            updated_at = ${next.updatedAt} WHERE id = ${id}`,
    ),
  )
  return next
}

/** To the bin, or (with `null`) back from it. The file of the case is left alone. */
export function setCaseRemoved(session: Session, id: CaseId, removedAt: string | null): void {
  const changed = write(session.register, (tx) =>
    run(tx, sql`UPDATE case_file SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw new Failed({ kind: 'not-found', detail: 'case', values: { id } })
}

/** Brings what the list of cases shows up to date; called after every change within the case. */
export function touchCase(session: Session, id: CaseId): void {
  const { documents, contacts } = numbersOf(openCase(session, id))
  write(session.register, (tx) =>
    run(
      tx,
      sql`UPDATE case_file SET documents = ${documents}, contacts = ${contacts}, updated_at = ${now()} WHERE id = ${id}`,
    ),
  )
}

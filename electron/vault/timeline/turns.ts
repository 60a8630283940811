import type { CaseLine } from '../../../shared/domain/case.ts'
import type { Term } from '../../../shared/domain/term.ts'
import type { Recent, Turn } from '../../../shared/domain/timeline.ts'
import type { TermStep } from '../../../shared/terms/step.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { acrossCases } from '../cases/across.ts'
import { matterTurns } from '../course/turns.ts'
import { listPlanned } from '../planned/planned-table.ts'
import { plannedTurns } from '../planned/turns.ts'
import { openPromises } from '../promises/promises-table.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { listTerms } from '../terms/terms-table.ts'
import { timelineEntrySchema } from '../../../shared/domain/timeline.ts'
import { z } from 'zod'

const farAway = '9999-12-31'

/** Whose turn is it, over all cases: the step each open chain stands at and every open promise with a day, by date. */
export function listTurns(session: Session, until: string | undefined, language: Language): Turn[] {
  const today = now().slice(0, 10)
  const turns = acrossCases(session, (db, line) => [
    ...termTurns(db, line, today, language),
    ...matterTurns(db, line, language),
    ...promiseTurns(db, line, until ?? farAway),
    ...plannedTurns(listPlanned(db), line, today),
  ])
  return turns
    .filter((turn) => turn.date <= (until ?? farAway))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.title.localeCompare(b.title))
}

function termTurns(db: Reader, line: CaseLine, today: string, language: Language): Turn[] {
  return listTerms(db, language)
    .filter((term) => term.status === 'open')
    .flatMap((term) => {
      const step = currentStep(term, today)
      if (!step) return []
      return [
        {
          caseId: line.id,
          caseName: line.name,
          kind: 'term' as const,
          id: term.id,
          step: step.key,
          title: term.label,
          detail: step.label,
          date: actOn(term, step),
          actor: step.actor,
          opens: step.key.endsWith('_from'),
        },
      ]
    })
}

/** The step that a chain stands at: the first that is not past, else the last, which is late. */
export function currentStep(term: Term, today: string): (TermStep & { date: string }) | undefined {
  const dated = term.steps
    .flatMap((step) => (step.date === undefined ? [] : [{ ...step, date: step.date }]))
    .toSorted((a, b) => a.date.localeCompare(b.date))
  return dated.find((step) => step.date >= today) ?? dated.at(-1)
}

/** A day that the letter itself prints goes before a later one that the rule gives, for the client's own terms. */
function actOn(term: Term, step: TermStep & { date: string }): string {
  if (step.actor !== 'client' || term.printed === null) return step.date
  return term.printed < step.date ? term.printed : step.date
}

const promiseTurns = (db: Reader, line: CaseLine, until: string): Turn[] =>
  openPromises(db, until).flatMap((promise) =>
    promise.due === null
      ? []
      : [
          {
            caseId: line.id,
            caseName: line.name,
            kind: 'promise' as const,
            id: promise.id,
            step: '',
            title: promise.text,
            detail: [promise.agency, promise.person].filter(Boolean).join(', '),
            date: promise.due,
            actor: 'agency' as const,
            opens: false,
          },
        ],
  )

const recentRow = timelineEntrySchema.extend({ added: z.string() })

/** What was added lately, over all cases: documents and contact moments, the latest first. */
export function listRecent(session: Session, limit: number): Recent[] {
  const found = acrossCases(session, (db, line) =>
    all(
      db,
      sql`SELECT e.date, e.kind, e.id, e.title, e.detail, e.actor, n.added FROM (
            SELECT 'document' AS kind, id, created_at AS added FROM document
              WHERE deleted_at IS NULL AND state = 'complete'
            UNION ALL SELECT 'contact', id, created_at FROM contact WHERE deleted_at IS NULL
            ORDER BY added DESC, id DESC LIMIT ${limit}) n
          JOIN entry e ON e.kind = n.kind AND e.id = n.id`,
      recentRow,
    ).map(({ added, ...entry }) => ({ caseId: line.id, caseName: line.name, entry, added })),
  )
  return found
    .toSorted((a, b) => b.added.localeCompare(a.added) || b.entry.id.localeCompare(a.entry.id))
    .slice(0, limit)
    .map(({ caseId, caseName, entry }) => ({ caseId, caseName, entry }))
}

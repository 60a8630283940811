import { compareText } from '../../../shared/compare.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import { dayToActOn } from '../../../shared/terms/printed.ts'
import type { Recent, Turn } from '../../../shared/domain/timeline.ts'
import { isAsleep, snoozeOf } from '../../../shared/domain/snooze.ts'
import { waysOf } from '../../../shared/terms/ways.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import type { CaseDays } from '../agenda/case-days.ts'
import { knownDays } from '../agenda/known-days.ts'
import { matterTurns } from '../course/turns.ts'
import { legalIn } from '../legal/legal-table.ts'
import { plannedTurns } from '../planned/turns.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { isOpening, targetKey } from '../../../shared/terms/stand.ts'

const farAway = '9999-12-31'

/** Whose turn is it, over all cases: the step each open chain stands at and all else that is open and has a day, by date. */
export function listTurns(session: Session, until: string | undefined, language: Language): Turn[] {
  const today = now().slice(0, 10)
  const data = legalIn(session.register)
  return knownDays(session, language)
    .flatMap(({ line, days }) => {
      const matters = matterTurns(days.courses, line, language, data)
      return [
        ...termTurns(days, line, today).filter((term) => !matters.some((each) => isSame(term, each))),
        ...matters,
        ...promiseTurns(days, line),
        ...plannedTurns(days.planned, line, today),
      ].filter((turn) => !isAsleep(turn, snoozeOf(days.snoozes, turn), today))
    })
    .filter((turn) => turn.date <= (until ?? farAway))
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.title, b.title))
}

/** A term of its own and a day of a matter that are one and the same: the matter says more about it. */
const isSame = (term: Turn, { date, actor, step }: Turn): boolean =>
  term.date === date && term.actor === actor && step.endsWith(`.${term.step}`)

const termTurns = ({ terms }: CaseDays, line: CaseLine, today: string): Turn[] =>
  terms.flatMap((term) => {
    const step = term.status === 'open' ? currentStep(term.steps, today) : undefined
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
        date: dayToActOn(step, term.printed),
        actor: step.actor,
        target: targetOf(term, step),
        ways: waysOf(step),
        agreed: false,
        opens: isOpening(step),
      },
    ]
  })

/** The step that a chain stands at: the first that is not past, else the last, which is late. */
function currentStep<S extends { readonly date: string }>(steps: readonly S[], today: string): S | undefined {
  const dated = steps.toSorted((a, b) => compareText(a.date, b.date))
  return dated.find((step) => step.date >= today) ?? dated.at(-1)
}

/** The day to aim for before the last one; none once it is past that. */
function targetOf(
  { steps, printed }: CaseDays['terms'][number],
  step: CaseDays['terms'][number]['steps'][number],
) {
  const target = steps.find(({ key }) => key === targetKey)?.date
  return step.key === 'last_day' && target !== undefined && target < dayToActOn(step, printed) ? target : null
}

const promiseTurns = ({ promises }: CaseDays, line: CaseLine): Turn[] =>
  promises.flatMap(({ id, text, due, status, by, agency, person }) =>
    due === null || status !== 'open'
      ? []
      : [
          {
            caseId: line.id,
            caseName: line.name,
            kind: 'promise' as const,
            id,
            step: '',
            title: text,
            detail: [agency, person].filter(Boolean).join(', '),
            date: due,
            actor: by === 'us' ? ('client' as const) : ('agency' as const),
            target: null,
            ways: null,
            agreed: false,
            opens: false,
          },
        ],
  )

/** What was added lately, over all cases: documents and contact moments, the latest first. */
export function listRecent(session: Session, limit: number, language: Language): Recent[] {
  return knownDays(session, language)
    .flatMap(({ line, days }) =>
      days.recent.map(({ added, ...entry }) => ({ caseId: line.id, caseName: line.name, entry, added })),
    )
    .toSorted((a, b) => compareText(b.added, a.added) || compareText(b.entry.id, a.entry.id))
    .slice(0, limit)
    .map(({ caseId, caseName, entry }) => ({ caseId, caseName, entry }))
}

import { Failed } from '../../../shared/result.ts'
import { compareText } from '../../../shared/compare.ts'
import type { ChainLink } from '../../../shared/chains/link.ts'
import type { AgendaItem } from '../../../shared/domain/agenda.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { LegalData } from '../../../shared/terms/legal-data.ts'
import { dayToActOn } from '../../../shared/terms/printed.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { linksOf } from '../course/open-courses.ts'
import { legalIn } from '../legal/legal-table.ts'
import type { Session } from '../session/session.ts'
import type { CaseDays } from './case-days.ts'
import { knownDays } from './known-days.ts'
import { snoozeOf } from '../../../shared/domain/snooze.ts'
import { isOpening } from '../../../shared/terms/stand.ts'

type Wanted = {
  /** First and last day, both included. */
  readonly from: string
  readonly to: string
  /** Null: all cases. */
  readonly caseId: CaseId | null
  readonly language: Language
}

type Part = Omit<AgendaItem, 'caseId' | 'caseName'>
const plain = {
  step: '',
  time: '',
  opens: false,
  reason: '',
  movedFrom: null,
  snoozedUntil: null,
} satisfies Partial<Part>

/** The agenda: every day of terms, matters, promises, tasks and appointments, done or not, by day and time. */
export function listAgenda(session: Session, { from, to, caseId, language }: Wanted): AgendaItem[] {
  const data = legalIn(session.register)
  return knownDays(session, language)
    .filter(({ line }) => caseId === null || line.id === caseId)
    .flatMap(({ line, days }) =>
      partsOf(days, language, data)
        .filter(({ date }) => date === '' || (date >= from && date <= to))
        .map((part) => ({ caseId: line.id, caseName: line.name, ...putOff(part, days) })),
    )
    .toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
}

/** The line of the agenda that is named so. Throws `Failed` (`not-found`). */
export function findItem(
  session: Session,
  caseId: CaseId,
  { kind, id, step }: Pick<AgendaItem, 'kind' | 'id' | 'step'>,
): AgendaItem {
  const wanted = { from: '0000-01-01', to: '9999-12-31', caseId, language: 'nl' as const }
  const found = listAgenda(session, wanted).find(
    (item) => item.kind === kind && item.id === id && item.step === step,
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'agenda-line' })
  return found
}

// The day first; what takes the whole day before what has a time.
const keyOf = ({ date, time, title, id, step }: AgendaItem): string => [date, time, title, id, step].join(' ')

/** Of a task or an appointment it is known already. */
const putOff = (part: Part, { snoozes }: CaseDays): Part => ({
  ...part,
  snoozedUntil: part.snoozedUntil ?? snoozeOf(snoozes, part),
})

const partsOf = (days: CaseDays, language: Language, data: LegalData): Part[] => [
  ...termParts(days),
  ...courseParts(days, language, data),
  ...promiseParts(days),
  ...plannedParts(days),
]

const termParts = ({ terms }: CaseDays): Part[] =>
  terms.flatMap(({ id, label, status, reason, printed, steps }) =>
    steps.map((step) => ({
      ...plain,
      kind: 'term',
      id,
      step: step.key,
      title: label,
      detail: step.label,
      date: dayToActOn(step, printed),
      actor: step.actor,
      opens: isOpening(step),
      status,
      reason,
    })),
  )

const over: ReadonlySet<ChainLink['state']> = new Set(['done', 'done-late', 'passed'])

const courseParts = ({ courses }: CaseDays, language: Language, data: LegalData): Part[] =>
  courses.flatMap((course) =>
    linksOf(course, language, data).map(({ key, day, step, state }) => ({
      ...plain,
      kind: 'matter',
      id: course.id,
      step: key,
      title: course.title,
      detail: step.label,
      date: day,
      actor: step.actor,
      opens: isOpening(step),
      status: over.has(state) ? 'done' : 'open',
    })),
  )

const promiseStatus = { open: 'open', kept: 'done', broken: 'withdrawn', withdrawn: 'withdrawn' } as const

const promiseParts = ({ promises }: CaseDays): Part[] =>
  promises.flatMap(({ id, text, due, status, by, agency, person }) =>
    due === null
      ? []
      : [
          {
            ...plain,
            kind: 'promise',
            id,
            title: text,
            detail: [agency, person].filter(Boolean).join(', '),
            date: due,
            actor: by === 'us' ? 'client' : 'agency',
            status: promiseStatus[status],
          },
        ],
  )

const plannedParts = ({ planned }: CaseDays): Part[] =>
  planned.flatMap(
    ({ id, kind, title, date, time, who, agency, place, status, reason, snoozedUntil, moves }) => {
      // What has no day waits in every period, as long as it is open.
      if (date === null && status !== 'open') return []
      const moved = moves.findLast(({ undone }) => !undone)
      return [
        {
          ...plain,
          kind,
          id,
          title,
          detail: [agency, who, place].filter(Boolean).join(', '),
          date: date ?? '',
          time,
          actor: 'client',
          status,
          reason: reason || (moved?.reason ?? ''),
          movedFrom: moved?.from ?? null,
          snoozedUntil,
        },
      ]
    },
  )

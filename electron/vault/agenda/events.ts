import { z } from 'zod'
import type { CaseLine } from '../../../shared/domain/case.ts'
import { dayToActOn } from '../../../shared/terms/printed.ts'
import { promisers } from '../../../shared/domain/promise.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Term } from '../../../shared/domain/term.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { acrossCases } from '../cases/across.ts'
import { openCourses } from '../course/open-courses.ts'
import { listPlanned } from '../planned/planned-table.ts'
import type { Session } from '../session/session.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { listTerms } from '../terms/terms-table.ts'

/** One day in a calendar outside Zaakmap. */
export type AgendaEvent = {
  /** The same at every export of the same day, so that a calendar replaces instead of doubles (RFC 5545, 3.8.4.7). */
  readonly uid: string
  readonly day: string
  /** `10:30`, by the clock in the Netherlands, and how long; `''`: the whole day. */
  readonly time: string
  readonly minutes: number
  readonly place: string
  readonly kind: 'term' | 'promise' | 'task' | 'appointment'
  readonly actor: 'client' | 'agency'
  readonly caseName: string
  readonly title: string
  readonly detail: string
  /** Done, withdrawn or thrown away: a calendar that has it takes it out. */
  readonly over: boolean
}

const wholeDay = { time: '', minutes: 0, place: '' } as const

type Where = Pick<CaseLine, 'id' | 'name'>

/** Every day of open terms and promises, over all cases or in one; with those that are over, to take them out again. */
export const listEvents = (session: Session, language: Language, only?: CaseId): AgendaEvent[] =>
  acrossCases(session, (db, line) =>
    only !== undefined && line.id !== only
      ? []
      : [
          ...termEvents(db, line, language),
          ...matterEvents(db, line, language),
          ...promiseEvents(db, line),
          ...plannedEvents(db, line),
        ],
  ).toSorted((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid))

const termEvents = (db: Reader, line: Where, language: Language): AgendaEvent[] =>
  listTerms(db, language).flatMap((term) => stepEvents(term, line))

const stepEvents = (term: Term, { name }: Where): AgendaEvent[] =>
  term.steps.flatMap((step) => {
    const { key, label, date, actor, law, why, doubt } = step
    return date === undefined
      ? []
      : [
          {
            uid: `${term.id}.${key}`,
            day: dayToActOn({ ...step, date }, term.printed),
            ...wholeDay,
            kind: 'term' as const,
            actor,
            caseName: name,
            title: `${term.label}: ${label}`,
            detail: [law, why, doubt ?? ''].filter(Boolean).join('\n'),
            over: term.status !== 'open',
          },
        ]
  })

/** The days of open matters that are still to come or late; what was answered is taken out again. */
const matterEvents = (db: Reader, { name }: Where, language: Language): AgendaEvent[] =>
  openCourses(db, language).flatMap(({ id, title, links }) =>
    links.map(({ key, day, step, state }) => ({
      uid: `${id}.${key}`,
      day,
      ...wholeDay,
      kind: 'term' as const,
      actor: step.actor,
      caseName: name,
      title: `${title}: ${step.label}`,
      detail: [step.law, step.why, step.doubt ?? ''].filter(Boolean).join('\n'),
      over: state === 'done' || state === 'done-late',
    })),
  )

const promiseRow = z.object({
  id: z.string(),
  text: z.string(),
  due: z.string(),
  status: z.string(),
  by: z.enum(promisers),
  who: z.string(),
})

const promiseEvents = (db: Reader, { name }: Where): AgendaEvent[] =>
  all(
    db,
    sql`SELECT p.id, p.text, p.due, p.status, p.promised_by AS "by", trim(c.person || ', ' || c.agency, ', ') AS who
        FROM promise p JOIN contact c ON c.id = p.contact_id
        WHERE p.due IS NOT NULL AND p.deleted_at IS NULL AND c.deleted_at IS NULL`,
    promiseRow,
  ).map(({ id, text, due, status, by, who }) => ({
    uid: `${id}.due`,
    day: due,
    ...wholeDay,
    kind: 'promise',
    actor: by === 'us' ? 'client' : 'agency',
    caseName: name,
    title: text,
    detail: who,
    over: status !== 'open',
  }))

/** Tasks and appointments with a day; a move keeps the identity, so a calendar moves it too. */
const plannedEvents = (db: Reader, { name }: Where): AgendaEvent[] =>
  listPlanned(db).flatMap(({ id, kind, title, date, time, minutes, place, who, agency, note, status }) =>
    date === null
      ? []
      : [
          {
            uid: `${id}.planned`,
            day: date,
            time,
            minutes,
            place,
            kind,
            actor: 'client',
            caseName: name,
            title,
            detail: [[agency, who].filter(Boolean).join(', '), note].filter(Boolean).join('\n'),
            over: status !== 'open',
          },
        ],
  )

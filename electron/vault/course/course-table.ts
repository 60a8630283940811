import { z } from 'zod'
import { matterFactsSchema, type MatterFacts } from '../../../shared/chains/matter-facts.ts'
import { trackOf } from '../../../shared/chains/track-of.ts'
import { courseEventSchema, type CourseChange, type CourseEvent } from '../../../shared/domain/course.ts'
import type { MatterId } from '../../../shared/domain/ids.ts'
import { isChainEvent } from '../../../shared/course/steps.ts'
import { laws } from '../../../shared/domain/matter.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { all, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** All that was said of the course of one matter. */
export type Said = {
  readonly events: readonly CourseEvent[]
  readonly facts: MatterFacts
}

const matterRow = z.object({ law: z.enum(laws), weeks: z.int().nullable() })
const choiceRow = z.object({ choice: z.string(), value: z.int() })
const dayRow = z.object({ link: z.string(), kind: z.enum(['agreed', 'printed']), date: z.string() })

/** Throws `Failed` (`not-found`) when the matter is not there. */
export function readCourse(db: Reader, id: MatterId): Said {
  const matter = one(
    db,
    sql`SELECT law, weeks FROM matter WHERE id = ${id} AND deleted_at IS NULL`,
    matterRow,
  )
  if (!matter) throw new Failed({ kind: 'not-found', detail: 'matter', values: { id } })
  const events = all(
    db,
    sql`SELECT step, date, document_id AS documentId, contact_id AS contactId, note FROM matter_event
        WHERE matter_id = ${id} ORDER BY date, step`,
    courseEventSchema,
  )
  const choices = all(db, sql`SELECT choice, value FROM matter_choice WHERE matter_id = ${id}`, choiceRow)
  const days = all(db, sql`SELECT link, kind, date FROM matter_day WHERE matter_id = ${id}`, dayRow)
  const ofKind = (wanted: 'agreed' | 'printed') =>
    Object.fromEntries(days.filter(({ kind }) => kind === wanted).map(({ link, date }) => [link, date]))
  const facts = matterFactsSchema.parse({
    track: trackOf(matter.law),
    events: Object.fromEntries(
      events.filter(({ step }) => isChainEvent(step)).map(({ step, date }) => [step, date]),
    ),
    choices: Object.fromEntries(choices.map(({ choice, value }) => [choice, value !== 0])),
    agreed: ofKind('agreed'),
    printed: ofKind('printed'),
    ...(matter.weeks === null ? {} : { weeks: matter.weeks }),
  })
  return { events, facts }
}

/** Writes down what was said anew; what is not named stays as it was. */
export function writeCourse(tx: Writer, id: MatterId, change: CourseChange): void {
  for (const [step, event] of Object.entries(change.events ?? {})) writeEvent(tx, id, step, event)
  for (const [choice, value] of Object.entries(change.choices ?? {})) writeChoice(tx, id, choice, value)
  for (const kind of ['agreed', 'printed'] as const) {
    for (const [link, date] of Object.entries(change[kind] ?? {})) writeDay(tx, { id, link, kind, date })
  }
  if (change.weeks !== undefined) run(tx, sql`UPDATE matter SET weeks = ${change.weeks} WHERE id = ${id}`)
  run(tx, sql`UPDATE matter SET updated_at = ${now()} WHERE id = ${id}`)
}

type Written = NonNullable<NonNullable<CourseChange['events']>[CourseEvent['step']]>

function writeEvent(tx: Writer, id: MatterId, step: string, event: Written | null | undefined): void {
  run(tx, sql`DELETE FROM matter_event WHERE matter_id = ${id} AND step = ${step}`)
  if (!event) return
  const { date, documentId = null, contactId = null, note = '' } = event
  run(
    tx,
    sql`INSERT INTO matter_event (matter_id, step, date, document_id, contact_id, note, updated_at)
        VALUES (${id}, ${step}, ${date}, ${documentId}, ${contactId}, ${note}, ${now()})`,
  )
}

function writeChoice(tx: Writer, id: MatterId, choice: string, value: boolean | null | undefined): void {
  run(tx, sql`DELETE FROM matter_choice WHERE matter_id = ${id} AND choice = ${choice}`)
  if (value === null || value === undefined) return
  run(
    tx,
    sql`INSERT INTO matter_choice (matter_id, choice, value) VALUES (${id}, ${choice}, CAST(${value} AS INTEGER))`,
  )
}

type Day = {
  readonly id: MatterId
  readonly link: string
  readonly kind: 'agreed' | 'printed'
  readonly date: string | null
}

function writeDay(tx: Writer, { id, link, kind, date }: Day): void {
  run(tx, sql`DELETE FROM matter_day WHERE matter_id = ${id} AND link = ${link} AND kind = ${kind}`)
  if (date === null) return
  run(
    tx,
    sql`INSERT INTO matter_day (matter_id, link, kind, date, updated_at) VALUES (${id}, ${link}, ${kind}, ${date}, ${now()})`,
  )
}

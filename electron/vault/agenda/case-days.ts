import { z } from 'zod'
import { matterFactsSchema } from '../../../shared/chains/matter-facts.ts'
import { heldMeetingSchema } from '../../../shared/domain/meeting.ts'
import { plannedSchema } from '../../../shared/domain/planned.ts'
import { promiseSchema } from '../../../shared/domain/promise.ts'
import { snoozeSchema } from '../../../shared/domain/snooze.ts'
import { termStatuses } from '../../../shared/domain/term.ts'
import { monthSpentSchema } from '../../../shared/domain/time-entry.ts'
import { timelineEntrySchema } from '../../../shared/domain/timeline.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { readCourses } from '../course/open-courses.ts'
import { waitingIn } from '../guesses/tray.ts'
import { heldMeeting } from '../meetings/meetings-table.ts'
import { listPlanned } from '../planned/planned-table.ts'
import { listPromises } from '../promises/promises-table.ts'
import { all, rows, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { listSnoozes } from './snooze-table.ts'
import { listTerms } from '../terms/terms-table.ts'
import { timeByMonth } from '../time/time-table.ts'

/** Things that came in lately are kept so many of a case; no screen asks for more. */
const mostRecent = 50

/** What the screens over all cases ask of one case. Nothing in it depends on the day of today. */
export const caseDaysSchema = z.object({
  terms: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      status: z.enum(termStatuses),
      reason: z.string(),
      printed: z.string().nullable(),
      steps: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          date: z.string(),
          actor: z.enum(['client', 'agency']),
          /** The two ways of counting, where they may differ. */
          strict: z.string().optional(),
          safe: z.string().optional(),
        }),
      ),
    }),
  ),
  courses: z.array(
    z.object({ id: z.string(), title: z.string(), agency: z.string(), facts: matterFactsSchema }),
  ),
  promises: z.array(promiseSchema),
  planned: z.array(plannedSchema),
  snoozes: z.array(snoozeSchema),
  recent: z.array(timelineEntrySchema.extend({ added: z.string() })),
  /** Documents that wait for a look. */
  waiting: z.int(),
  /** The meeting that was begun last and not ended; null: none is held. */
  held: heldMeetingSchema.nullable(),
  /** Time that was spent, by month and kind of work. */
  spent: z.array(monthSpentSchema),
  /** When the thing that lies in the bin longest was thrown away. */
  binSince: z.string().nullable(),
})
export type CaseDays = z.infer<typeof caseDaysSchema>

/** Reads from the case itself what `CaseDays` holds. */
export const readCaseDays = (db: Reader, language: Language): CaseDays => ({
  terms: listTerms(db, language).map(({ id, label, status, reason, printed, steps }) => ({
    id,
    label,
    status,
    reason,
    printed,
    steps: steps.flatMap(({ key, label: words, date, actor, strict, safe }) =>
      date === undefined ? [] : [{ key, label: words, date, actor, strict, safe }],
    ),
  })),
  courses: readCourses(db),
  promises: listPromises(db),
  planned: listPlanned(db),
  snoozes: listSnoozes(db),
  recent: readRecent(db),
  waiting: waitingIn(db),
  held: heldMeeting(db),
  spent: timeByMonth(db),
  binSince: readBinSince(db),
})

const readRecent = (db: Reader): CaseDays['recent'] =>
  all(
    db,
    sql`SELECT e.date, e.kind, e.id, e.title, e.detail, e.actor, n.added FROM (
          SELECT 'document' AS kind, id, created_at AS added FROM document
            WHERE deleted_at IS NULL AND state = 'complete'
          UNION ALL SELECT 'contact', id, created_at FROM contact WHERE deleted_at IS NULL
          ORDER BY added DESC, id DESC LIMIT ${mostRecent}) n
        JOIN entry e ON e.kind = n.kind AND e.id = n.id`,
    caseDaysSchema.shape.recent.element,
  )

function readBinSince(db: Reader): string | null {
  const [oldest] = rows(
    db,
    sql`SELECT min(deleted_at) AS at FROM (
          SELECT deleted_at FROM document UNION ALL SELECT deleted_at FROM contact
          UNION ALL SELECT deleted_at FROM person UNION ALL SELECT deleted_at FROM term
          UNION ALL SELECT deleted_at FROM matter UNION ALL SELECT deleted_at FROM time_entry
          UNION ALL SELECT deleted_at FROM meeting)`,
  )
  return z
    .string()
    .nullable()
    .parse(oldest?.['at'] ?? null)
}

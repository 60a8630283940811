import { z } from 'zod'
import { chainOf } from '../../../shared/chains/chain.ts'
import { movedBetween, type Moved } from '../../../shared/chains/moved.ts'
import { pictureOf } from '../../../shared/course/picture.ts'
import { courseSchema, type Course, type CourseChange } from '../../../shared/domain/course.ts'
import { documentKinds } from '../../../shared/domain/document.ts'
import { documentId, type MatterId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { legalFor } from '../legal/legal-table.ts'
import { now } from '../store/clock.ts'
import { all, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { readCourse, writeCourse, type Said } from './course-table.ts'

const hangingRow = z.object({
  id: documentId,
  kind: z.enum(documentKinds),
  date: z.string().nullable(),
  sent: z.string().nullable(),
  received: z.string().nullable(),
})

/** How a matter goes, worked out anew from what was said of it. Throws `Failed` (`not-found`). */
export const getCourse = (db: Reader, id: MatterId, language: Language): Course =>
  courseOf(db, id, readCourse(db, id), language)

function courseOf(db: Reader, id: MatterId, { events, facts }: Said, language: Language): Course {
  const chain = chainOf(facts, { language, today: now().slice(0, 10), data: legalFor(db) })
  const documents = all(
    db,
    sql`SELECT id, kind, date, sent, received FROM document
        WHERE matter_id = ${id} AND deleted_at IS NULL AND state = 'complete' AND replaced_by IS NULL
        ORDER BY coalesce(date, sent, received, created_at), id`,
    hangingRow,
  )
  const days = Object.fromEntries(events.map(({ step, date }) => [step, date]))
  return courseSchema.parse({
    matterId: id,
    ...facts,
    weeks: facts.weeks ?? null,
    events,
    ...chain,
    picture: pictureOf({ track: facts.track, days, documents }),
  })
}

/**
 * Writes down what happened, and answers what that moved and why. Days that were agreed stay. Throws `Failed`
 * (`not-found`); a day that does not fit is kept, and named among the course's problems.
 */
export function changeCourse(
  db: Reader,
  id: MatterId,
  change: CourseChange,
  language: Language,
): { course: Course; moved: Moved[] } {
  const before = readCourse(db, id)
  write(db, (tx) => writeCourse(tx, id, change))
  const after = readCourse(db, id)
  const today = now().slice(0, 10)
  const data = legalFor(db)
  const moved = movedBetween(
    chainOf(before.facts, { language, today, data }),
    chainOf(after.facts, { language, today, data }),
  )
  return { course: courseOf(db, id, after, language), moved }
}

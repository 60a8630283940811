import { z } from 'zod'
import { meetingId, type MeetingId } from '../../../shared/domain/ids.ts'
import {
  heldMeetingSchema,
  meetingSchema,
  type HeldMeeting,
  type Meeting,
  type MeetingChange,
  type NewMeeting,
} from '../../../shared/domain/meeting.ts'
import { Failed } from '../../../shared/result.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { getPlanned } from '../planned/planned-table.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { nothing, sql, type Query } from '../store/sql.ts'

const { points, notes, agreements } = meetingSchema.shape
const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text): z.output<S> => schema.parse(JSON.parse(text)))
const row = meetingSchema.extend({ points: json(points), notes: json(notes), agreements: json(agreements) })

// A report that was thrown away is none: the meeting can be reported anew, and is again reported when it comes back.
const select = (condition: Query): Query =>
  sql`SELECT id, title, planned_id AS plannedId, agency, person, points, notes, agreements, started_at AS startedAt,
        ended_at AS endedAt,
        (SELECT contact.id FROM contact WHERE contact.id = meeting.contact_id AND contact.deleted_at IS NULL) AS contactId
      FROM meeting WHERE deleted_at IS NULL ${condition} ORDER BY created_at DESC, id DESC`

/** The meetings of a case, the latest made first. */
export const listMeetings = (db: Reader): Meeting[] => all(db, select(nothing), row)

/** The meeting of a case that was begun last, not ended and not reported: a kill or a lock came in between. */
export function heldMeeting(db: Reader): HeldMeeting | null {
  const found = one(
    db,
    sql`SELECT id, title, started_at AS startedAt FROM meeting
        WHERE deleted_at IS NULL AND started_at IS NOT NULL AND ended_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = meeting.contact_id AND contact.deleted_at IS NULL)
        ORDER BY started_at DESC, id DESC LIMIT 1`,
    heldMeetingSchema,
  )
  return found ?? null
}

/** Throws `Failed` (`not-found`) when it is not there. */
export function getMeeting(db: Reader, id: MeetingId): Meeting {
  const found = one(db, select(sql`AND id = ${id}`), row)
  if (!found) throw missing(id)
  return found
}

/** Prepares a meeting, on its own or of an appointment. Throws `Failed` (`not-found`) for one that is not there. */
export function addMeeting(db: Reader, wanted: NewMeeting, language: Language): Meeting {
  const planned = wanted.plannedId === null ? null : getPlanned(db, wanted.plannedId)
  const id = newId(meetingId)
  const at = now()
  const title = wanted.title ?? planned?.title ?? textsOf(language).meetings.free
  write(db, (tx) =>
    run(
      tx,
      sql`INSERT INTO meeting (id, title, planned_id, agency, person, points, notes, agreements, created_at, updated_at)
          VALUES (${id}, ${title}, ${wanted.plannedId}, ${planned?.agency ?? ''}, ${planned?.who ?? ''},
            ${JSON.stringify(wanted.points)}, '[]', '[]', ${at}, ${at})`,
    ),
  )
  return getMeeting(db, id)
}

/** Says something anew of it; what is said is on the disk when this returns. Throws `Failed` (`not-found`). */
export function changeMeeting(db: Reader, id: MeetingId, change: MeetingChange): Meeting {
  const next = meetingSchema.parse({ ...getMeeting(db, id), ...change })
  write(db, (tx) =>
    run(
      tx,
      sql`UPDATE meeting SET title = ${next.title}, agency = ${next.agency}, person = ${next.person},
            points = ${JSON.stringify(next.points)}, notes = ${JSON.stringify(next.notes)},
            agreements = ${JSON.stringify(next.agreements)}, updated_at = ${now()} WHERE id = ${id}`,
    ),
  )
  return getMeeting(db, id)
}

/** It begins now, or goes on: a meeting that was left keeps the time at which it began. Throws `not-found`. */
export function startMeeting(db: Reader, id: MeetingId): Meeting {
  const { startedAt } = getMeeting(db, id)
  const at = now()
  write(db, (tx) =>
    run(
      tx,
      sql`UPDATE meeting SET started_at = ${startedAt ?? at.slice(0, 16)}, ended_at = NULL, updated_at = ${at}
          WHERE id = ${id}`,
    ),
  )
  return getMeeting(db, id)
}

/** It is over. Throws `Failed` (`not-found`). */
export function endMeeting(db: Reader, id: MeetingId): Meeting {
  getMeeting(db, id)
  const at = now()
  write(db, (tx) =>
    run(tx, sql`UPDATE meeting SET ended_at = ${at.slice(0, 16)}, updated_at = ${at} WHERE id = ${id}`),
  )
  return getMeeting(db, id)
}

/** To the bin, or (with `null`) back from it. Throws `Failed` (`not-found`). */
export function setMeetingRemoved(db: Reader, id: MeetingId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE meeting SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

const missing = (id: string): Failed => new Failed({ kind: 'not-found', detail: 'meeting', values: { id } })

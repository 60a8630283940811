import { timeEntryId, type ContactId, type TimeEntryId } from '../../../shared/domain/ids.ts'
import {
  monthSpentSchema,
  timeEntrySchema,
  type MonthSpent,
  type NewTimeEntry,
  type Period,
  type TimeEntry,
  type TimeEntryChange,
} from '../../../shared/domain/time-entry.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { all, count, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { nothing, sql, type Query } from '../store/sql.ts'

const columns = sql`id, day, minutes, kind, summary, contact_id AS contactId`

/** The entries of a case within a period, the latest day first. */
export const listTime = (db: Reader, { from, to }: Period = {}): TimeEntry[] =>
  all(
    db,
    sql`SELECT ${columns} FROM time_entry WHERE deleted_at IS NULL
          ${from === undefined ? nothing : sql`AND day >= ${from}`}
          ${to === undefined ? nothing : sql`AND day <= ${to}`}
        ORDER BY day DESC, id DESC`,
    timeEntrySchema,
  )

/** All time of a case by month and kind of work, the latest month first. */
export const timeByMonth = (db: Reader): MonthSpent[] =>
  all(
    db,
    sql`SELECT substr(day, 1, 7) AS month, kind, sum(minutes) AS minutes FROM time_entry
        WHERE deleted_at IS NULL GROUP BY 1, 2 ORDER BY 1 DESC, 2`,
    monthSpentSchema,
  )

/** Throws `Failed` (`not-found`) when it is not there. */
export function getTime(db: Reader, id: TimeEntryId): TimeEntry {
  const found = one(
    db,
    sql`SELECT ${columns} FROM time_entry WHERE id = ${id} AND deleted_at IS NULL`,
    timeEntrySchema,
  )
  if (!found) throw missing(id)
  return found
}

/** Adds time that was spent. Throws `Failed` (`not-found`) for a contact moment that is not there. */
export function addTime(db: Reader, wanted: NewTimeEntry): TimeEntry {
  const { day, minutes, kind, summary, contactId } = wanted
  mustKnow(db, contactId)
  const id = newId(timeEntryId)
  const at = now()
  write(db, (tx) =>
    run(
      tx,
      sql`INSERT INTO time_entry (id, day, minutes, kind, summary, contact_id, created_at, updated_at)
          VALUES (${id}, ${day}, ${minutes}, ${kind}, ${summary}, ${contactId}, ${at}, ${at})`,
    ),
  )
  return getTime(db, id)
}

/** Says something anew of it. Throws `Failed` (`not-found`). */
export function changeTime(db: Reader, id: TimeEntryId, change: TimeEntryChange): TimeEntry {
  const { day, minutes, kind, summary } = timeEntrySchema.parse({ ...getTime(db, id), ...change })
  write(db, (tx) =>
    run(
      tx,
      sql`UPDATE time_entry SET day = ${day}, minutes = ${minutes}, kind = ${kind}, summary = ${summary},
            updated_at = ${now()} WHERE id = ${id}`,
    ),
  )
  return getTime(db, id)
}

/** To the bin, or (with `null`) back from it. Throws `Failed` (`not-found`). */
export function setTimeRemoved(db: Reader, id: TimeEntryId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE time_entry SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

/**
 * The time of a contact moment goes to the bin with it, and (with `null`) comes back with it: what was thrown away
 * before, by itself, stays away. Called while the contact moment still has the moment at which it went.
 */
export function setTimeOfContactRemoved(tx: Writer, id: ContactId, removedAt: string | null): void {
  const together: Query =
    removedAt === null
      ? sql`deleted_at = (SELECT contact.deleted_at FROM contact WHERE contact.id = ${id})`
      : sql`deleted_at IS NULL`
  run(tx, sql`UPDATE time_entry SET deleted_at = ${removedAt} WHERE contact_id = ${id} AND ${together}`)
}

function mustKnow(db: Reader, contact: TimeEntry['contactId']): void {
  if (contact === null) return
  const known = count(db, sql`SELECT count(*) FROM contact WHERE id = ${contact} AND deleted_at IS NULL`)
  if (known === 0) throw new Failed({ kind: 'not-found', detail: 'contact', values: { id: contact } })
}

const missing = (id: string): Failed =>
  new Failed({ kind: 'not-found', detail: 'time-entry', values: { id } })

import { z } from 'zod'
import { promiseEventSchema, type PromiseEvent } from '../../../shared/domain/promise.ts'
import type { PromiseId } from '../../../shared/domain/ids.ts'
import { now } from '../store/clock.ts'
import { all, run, type Reader, type Writer } from '../store/connection.ts'
import { uuid } from '../store/id.ts'
import { nothing, sql } from '../store/sql.ts'

type Events = ReadonlyMap<string, PromiseEvent[]>
export const noEvents: Events = new Map()

const row = promiseEventSchema.extend({ promiseId: z.string() })

/** What was done about each promise of the case, or about one; oldest first. */
export function eventsByPromise(db: Reader, only: PromiseId | undefined): Events {
  const which = only === undefined ? nothing : sql`WHERE promise_id = ${only}`
  const events = new Map<string, PromiseEvent[]>()
  for (const { promiseId, ...event } of all(
    db,
    sql`SELECT promise_id AS promiseId, kind, date, channel, reason, due_before AS dueBefore
        FROM promise_event ${which} ORDER BY date, id`,
    row,
  )) {
    const known = events.get(promiseId)
    if (known) known.push(event)
    else events.set(promiseId, [event])
  }
  return events
}

export function insertEvent(tx: Writer, promise: PromiseId, event: PromiseEvent): void {
  run(
    tx,
    sql`INSERT INTO promise_event (id, promise_id, kind, date, channel, reason, due_before, created_at)
        VALUES (${uuid()}, ${promise}, ${event.kind}, ${event.date}, ${event.channel}, ${event.reason},
          ${event.dueBefore}, ${now()})`,
  )
}

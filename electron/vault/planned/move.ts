import { z } from 'zod'
import type { PlannedId } from '../../../shared/domain/ids.ts'
import type { Planned, PlannedEnd, PlannedMove } from '../../../shared/domain/planned.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { one, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { getPlanned, indexPlanned } from './planned-table.ts'

/** Puts it on another day, and writes down from where, and why. Being put off ends with it. Throws `not-found`. */
export function movePlanned(db: Reader, id: PlannedId, { to, time, reason }: PlannedMove): Planned {
  const { date, time: was, moves } = getPlanned(db, id)
  const at = now()
  write(db, (tx) => {
    run(
      tx,
      sql`INSERT INTO planned_move (planned_id, seq, from_date, from_time, to_date, to_time, reason, at)
          VALUES (${id}, ${moves.length}, ${date}, ${was}, ${to}, ${time ?? was}, ${reason}, ${at})`,
    )
    run(
      tx,
      sql`UPDATE planned SET date = ${to}, time = ${time ?? was}, snoozed_until = NULL, updated_at = ${at}
          WHERE id = ${id}`,
    )
    indexPlanned(tx, id)
  })
  return getPlanned(db, id)
}

const lastRow = z.object({ seq: z.int(), date: z.string().nullable(), time: z.string() })

/** Takes the last move back; it stays in the history as undone. Throws `not-found`, also when there is no move. */
export function undoMove(db: Reader, id: PlannedId): Planned {
  getPlanned(db, id)
  const last = one(
    db,
    sql`SELECT seq, from_date AS date, from_time AS time FROM planned_move
        WHERE planned_id = ${id} AND undone_at IS NULL ORDER BY seq DESC LIMIT 1`,
    lastRow,
  )
  if (!last) throw new Failed({ kind: 'not-found', detail: 'move', values: { id } })
  const at = now()
  write(db, (tx) => {
    run(tx, sql`UPDATE planned_move SET undone_at = ${at} WHERE planned_id = ${id} AND seq = ${last.seq}`)
    run(
      tx,
      sql`UPDATE planned SET date = ${last.date}, time = ${last.time}, updated_at = ${at} WHERE id = ${id}`,
    )
    indexPlanned(tx, id)
  })
  return getPlanned(db, id)
}

/** Done, withdrawn, or open again. Throws `not-found`. */
export function endPlanned(db: Reader, id: PlannedId, { status, reason }: PlannedEnd): Planned {
  getPlanned(db, id)
  write(db, (tx) => {
    run(
      tx,
      sql`UPDATE planned SET status = ${status}, reason = ${reason}, updated_at = ${now()} WHERE id = ${id}`,
    )
    indexPlanned(tx, id)
  })
  return getPlanned(db, id)
}

/** Asks for no attention until that day; null: at once again. Throws `not-found`. */
export function snoozePlanned(db: Reader, id: PlannedId, until: string | null): Planned {
  getPlanned(db, id)
  write(db, (tx) =>
    run(tx, sql`UPDATE planned SET snoozed_until = ${until}, updated_at = ${now()} WHERE id = ${id}`),
  )
  return getPlanned(db, id)
}

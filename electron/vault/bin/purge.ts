import { nowMilliseconds } from '../store/clock.ts'
import { count, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Days that a thing lies in the bin before it is erased for real. */
const binDays = 30

/** Whether something that was thrown away at this moment has lain in the bin too long. */
export const isOverdue = (removedAt: string): boolean => removedAt < cutOff()

/** Erases what has lain in the bin of a case for longer than `binDays`. Writes nothing when there is none. */
export function purgeBin(db: Reader): void {
  const before = cutOff()
  const overdue = count(
    db,
    sql`SELECT (SELECT count(*) FROM document WHERE deleted_at < ${before})
             + (SELECT count(*) FROM contact WHERE deleted_at < ${before})
             + (SELECT count(*) FROM person WHERE deleted_at < ${before})
             + (SELECT count(*) FROM term WHERE deleted_at < ${before})
             + (SELECT count(*) FROM matter WHERE deleted_at < ${before})
             + (SELECT count(*) FROM recipe WHERE deleted_at < ${before})
             + (SELECT count(*) FROM decision WHERE deleted_at < ${before})
             + (SELECT count(*) FROM time_entry WHERE deleted_at < ${before})
             + (SELECT count(*) FROM meeting WHERE deleted_at < ${before})`,
  )
  if (overdue === 0) return
  write(db, (tx) => {
    // The photos of a document that goes have no place of their own to be seen in.
    run(
      tx,
      sql`DELETE FROM document WHERE parent_role = 'photo'
            AND parent_id IN (SELECT id FROM document WHERE deleted_at < ${before})`,
    )
    run(tx, sql`DELETE FROM document WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM contact WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM person WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM term WHERE deleted_at < ${before}`)
    run(
      tx,
      sql`UPDATE document SET matter_id = NULL WHERE matter_id IN (SELECT id FROM matter WHERE deleted_at < ${before})`,
    )
    run(
      tx,
      sql`UPDATE planned SET matter_id = NULL WHERE matter_id IN (SELECT id FROM matter WHERE deleted_at < ${before})`,
    )
    run(tx, sql`DELETE FROM matter WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM recipe WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM decision WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM time_entry WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM meeting WHERE deleted_at < ${before}`)
  })
}

/** Moments are ISO text of local time and sort as text; by whole days, since their offsets may differ. */
const cutOff = (): string => new Date(nowMilliseconds() - binDays * 86_400_000).toISOString().slice(0, 10)

import { latestSnooze, snoozeSchema, type Snooze } from '../../../shared/domain/snooze.ts'
import type { AgendaItem } from '../../../shared/domain/agenda.ts'
import { Failed } from '../../../shared/result.ts'
import { all, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Every day that was put off, also those whose time has come since. */
export const listSnoozes = (db: Reader): Snooze[] =>
  all(db, sql`SELECT kind, id, step, until FROM snooze ORDER BY kind, id, step`, snoozeSchema)

/**
 * Puts a line of the agenda off until a day; null: it asks for attention at once again. Throws `invalid-input` when that
 * comes too close to our own last day.
 */
export function snoozeItem(db: Reader, item: AgendaItem, until: string | null): void {
  const { kind, id, step } = item
  const latest = latestSnooze(item)
  if (until !== null && latest !== null && until > latest) {
    throw new Failed({ kind: 'invalid-input', detail: 'snooze-late', values: { latest } })
  }
  write(db, (tx) => {
    if (until === null) {
      run(tx, sql`DELETE FROM snooze WHERE kind = ${kind} AND id = ${id} AND step = ${step}`)
    } else {
      run(
        tx,
        sql`INSERT OR REPLACE INTO snooze (kind, id, step, until) VALUES (${kind}, ${id}, ${step}, ${until})`,
      )
    }
  })
}

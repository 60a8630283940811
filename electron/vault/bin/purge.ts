import { now, nowMilliseconds } from '../store/clock.ts'
import { run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Days that a thing lies in the bin before it is erased for real. */
export const binDays = 30

/** Erases what has lain in the bin of a case for longer than `binDays`. */
export function purgeBin(db: Reader): void {
  const before = cutOff()
  write(db, (tx) => {
    run(tx, sql`DELETE FROM document WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM contact WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM person WHERE deleted_at < ${before}`)
    run(tx, sql`DELETE FROM term WHERE deleted_at < ${before}`)
  })
}

/** ISO text sorts by local time; one offset or another shifts it by an hour at most, on thirty days. */
function cutOff(): string {
  const day = new Date(nowMilliseconds() - binDays * 86_400_000).toISOString().slice(0, 10)
  return `${day}${now().slice(10)}`
}

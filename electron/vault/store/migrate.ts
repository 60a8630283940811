import { fail, ok, type Result } from '../../../shared/result.ts'
import { count, exec, handleOf, run, write, type Reader, type Writer } from './connection.ts'
import { sql } from './sql.ts'

/** One step of a schema: SQL without holes, or work that needs more. Versions count up from 1 without gaps. */
export type Migration = { readonly version: number; readonly up: string | ((tx: Writer) => void) }

/** What a file says it is, so that a renamed or swapped file is noticed. */
export type Identity = Readonly<Record<string, string>>

export const schemaVersion = (db: Reader): number => count(db, sql`PRAGMA user_version`)

/**
 * Brings a file up to date: every missing step in one transaction, so a failure or a kill half-way leaves the
 * old file. Fails with `vault-newer`, before any write, for a file of a newer app.
 */
export function migrate(db: Reader, migrations: readonly Migration[]): Result<void> {
  const from = schemaVersion(db)
  const latest = migrations.at(-1)?.version ?? 0
  if (from > latest) return fail({ kind: 'vault-newer', file: handleOf(db).file })
  if (from < latest) write(db, (tx) => step(tx, migrations, from))
  return ok(undefined)
}

/** Makes the schema of a new file and writes down what the file is, in one transaction. */
export function found(
  db: Reader,
  migrations: readonly Migration[],
  applicationId: number,
  identity: Identity,
): void {
  write(db, (tx) => {
    exec(tx, `PRAGMA application_id = ${Math.trunc(applicationId)}`)
    step(tx, migrations, 0)
    for (const [key, value] of Object.entries(identity)) {
      run(tx, sql`INSERT INTO identity (key, value) VALUES (${key}, ${value})`)
    }
  })
}

function step(tx: Writer, migrations: readonly Migration[], from: number): void {
  for (const { version, up } of migrations) {
    if (version <= from) continue
    if (typeof up === 'string') exec(tx, up)
    else up(tx)
    exec(tx, `PRAGMA user_version = ${Math.trunc(version)}`)
  }
}

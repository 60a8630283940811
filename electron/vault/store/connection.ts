import type { Database, Statement } from '@signalapp/sqlcipher'
import type { z } from 'zod'
import { Failed } from '../../../shared/result.ts'
import { failureOf } from './failures.ts'
import type { Query, SqlValue } from './sql.ts'

type Bound = string | number | null | Uint8Array<ArrayBuffer>
export type Row = Readonly<Record<string, unknown>>

/** What a transaction needs to know: the native handle, how to name its file, how deep we are. */
type Handle = {
  readonly native: Database
  readonly file: string
  readonly damaged: string
  readonly inode: string
  /** Prepared statements by their text, the latest made last. */
  readonly statements: Map<string, Statement>
  depth: number
  open: boolean
}

class Connection {
  readonly #handle: Handle
  constructor(handle: Handle) {
    this.#handle = handle
  }

  static handle(connection: Connection): Handle {
    return connection.#handle
  }
}

/** A second private name makes a `Writer` something a plain `Connection` is not, for the compiler too. */
class WritingConnection extends Connection {
  readonly #writing = true
  static isWriting(connection: WritingConnection): boolean {
    return connection.#writing
  }
}

/** A handle that may look. Tables' read functions take this. */
export type Reader = Connection
/** A handle that may change things. Only `write` hands one out, inside a transaction. */
export type Writer = WritingConnection

/** The same for every handle on one opened database, within a transaction too. */
export const databaseOf = (db: Reader): object => Connection.handle(db)

/** Wraps an opened, checked database. Only `openDatabase` calls this. */
export const connect = (handle: Handle): Reader => new Connection(handle)

/** Runs a native step; damage, a full disk and the like become `Failed`, the rest is a bug. */
function guarded<T>(handle: Handle, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const failure = failureOf(error, handle.file, handle.damaged)
    throw failure === undefined ? error : new Failed(failure)
  }
}

/** Conditions put together give many texts; the oldest are let go. */
const statementsAtMost = 400

function prepared(handle: Handle, text: string): Statement {
  const known = handle.statements.get(text)
  if (known !== undefined) return known
  const made = handle.native.prepare(text, { persistent: true })
  handle.statements.set(text, made)
  if (handle.statements.size > statementsAtMost) dropOldest(handle.statements)
  return made
}

function dropOldest(statements: Map<string, Statement>): void {
  for (const [text, statement] of statements) {
    statements.delete(text)
    statement.close()
    return
  }
}

const bind = (value: SqlValue): Bound => (typeof value === 'boolean' ? Number(value) : value)

function execute<T>(db: Reader, query: Query, step: (statement: Statement, values: Bound[]) => T): T {
  const handle = Connection.handle(db)
  return guarded(handle, () => step(prepared(handle, query.text), query.values.map(bind)))
}

/** Every row, each parsed by the schema of its table. Throws `Failed` for damage and the like. */
export function all<S extends z.ZodType>(db: Reader, query: Query, schema: S): z.output<S>[] {
  return rows(db, query).map((row) => schema.parse(row))
}

/** The first row, parsed, or undefined. */
export function one<S extends z.ZodType>(db: Reader, query: Query, schema: S): z.output<S> | undefined {
  const row = execute(db, query, (statement, values) => statement.get(values))
  return row === undefined ? undefined : schema.parse(row)
}

/** Every row as the database gives it, for long lists whose shape the query fixes. Columns are `unknown`. */
export const rows = (db: Reader, query: Query): Row[] =>
  execute(db, query, (statement, values) => statement.all(values))

/** One number: `count(db, sql\`SELECT count(*) …\`)`. 0 when there is no row. */
export function count(db: Reader, query: Query): number {
  const row = execute(db, query, (statement, values) => statement.get(values))
  return row === undefined ? 0 : Number(Object.values(row)[0])
}

/** Changes something; answers how many rows changed. */
export const run = (tx: Writer, query: Query): number =>
  execute(tx, query, (statement, values) => statement.run(values).changes)

/** Several statements without holes, for schema steps. */
export function exec(tx: Writer, statements: string): void {
  const handle = Connection.handle(tx)
  guarded(handle, () => handle.native.exec(statements))
}

/**
 * Runs work in a transaction: all of it is on the disk when this returns, or nothing is. Inside another `write`
 * of the same database it becomes a savepoint of that one. The work is synchronous; nothing may wait inside.
 */
export function write<T>(db: Reader, work: (tx: Writer) => T): T {
  const handle = Connection.handle(db)
  const savepoint = `zaakmap_${handle.depth}`
  const nested = handle.depth > 0
  const say = (statement: string): void => guarded(handle, () => handle.native.exec(statement))
  say(nested ? `SAVEPOINT ${savepoint}` : 'BEGIN IMMEDIATE')
  handle.depth += 1
  try {
    const result = work(new WritingConnection(handle))
    if (result instanceof Promise) throw new TypeError('A transaction cannot wait')
    say(nested ? `RELEASE ${savepoint}` : 'COMMIT')
    return result
  } catch (error) {
    undo(handle, nested ? `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}` : 'ROLLBACK')
    throw error
  } finally {
    handle.depth -= 1
  }
}

/** After a full disk SQLite may have rolled back by itself; then there is nothing left to undo. */
function undo(handle: Handle, statement: string): void {
  try {
    handle.native.exec(statement)
  } catch (error) {
    if (!(error instanceof Error) || !/no transaction is active|no such savepoint/.test(error.message))
      throw error
  }
}

/** Whether a transaction is open, so that nobody closes the file under it. */
export const isBusy = (db: Reader): boolean => Connection.handle(db).depth > 0

/** Names the file a handle belongs to and its native database. For the store itself (open, close, migrate). */
export const handleOf = (db: Reader): Handle => Connection.handle(db)

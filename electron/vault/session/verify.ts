import { setImmediate } from 'node:timers/promises'
import { fail, ok, type Failure, type Result } from '../../../shared/result.ts'
import { readHeader } from '../header/files.ts'
import { rows, type Reader } from '../store/connection.ts'
import { attempt, attemptAsync } from '../store/failures.ts'
import { sql } from '../store/sql.ts'
import type { Session } from './session.ts'

/** One thing that is wrong: a key of the texts and the values for its holes. */
export type Problem = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }
type CaseReport = { readonly id: string; readonly ok: boolean; readonly problems: readonly Problem[] }
type VerifyReport = {
  readonly ok: boolean
  /** What is wrong with the header and the register. */
  readonly problems: readonly Problem[]
  readonly cases: readonly CaseReport[]
}

type Checked = readonly Problem[]

type VerifyOptions = {
  /** Ids that the register knows; a folder that is missing or that nobody knows is then a problem. */
  readonly caseIds?: readonly string[]
  /** What only the nouns can check, such as the bytes of every document against its SHA-256. */
  readonly checkCase?: (db: Reader, id: string) => Checked | Promise<Checked>
  readonly checkRegister?: (db: Reader) => Checked
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Reads everything and changes nothing: header, register, every case with the authentication of each page, its
 * structure, its references and what `checkCase` adds. A case that cannot even be opened is a line in the report.
 * Failures: `cancelled`. Lets other work run between cases.
 */
export async function verifyVault(
  session: Session,
  options: VerifyOptions = {},
): Promise<Result<VerifyReport>> {
  const ids = Array.from(new Set([...(options.caseIds ?? []), ...session.caseFolders()])).toSorted()
  const problems = [...headerProblems(session), ...registerProblems(session, options)]
  const cases: CaseReport[] = []
  for (const [at, id] of ids.entries()) {
    if (options.signal?.aborted === true) return fail({ kind: 'cancelled' })
    options.onProgress?.(at, ids.length)
    cases.push(report(id, await caseProblems(session, id, options)))
    await setImmediate()
  }
  options.onProgress?.(ids.length, ids.length)
  return ok({ ok: problems.length === 0 && cases.every((one) => one.ok), problems, cases })
}

const report = (id: string, problems: readonly Problem[]): CaseReport => ({
  id,
  ok: problems.length === 0,
  problems,
})

function headerProblems(session: Session): Problem[] {
  const found = readHeader(session.folder)
  if (!found.ok) return [problemOf(found.failure)]
  return found.value.paired ? [] : [{ key: 'header-replica-damaged' }]
}

function registerProblems(session: Session, { checkRegister }: VerifyOptions): Problem[] {
  const found = attempt(
    () => [...databaseProblems(session.register), ...(checkRegister?.(session.register) ?? [])],
    'register.db',
    'register-database',
  )
  return found.ok ? found.value : [problemOf(found.failure)]
}

/** The file is closed first where nobody is writing, so that the disk is read and not what is in memory. */
async function caseProblems(session: Session, id: string, options: VerifyOptions): Promise<Problem[]> {
  const unknown = options.caseIds !== undefined && !options.caseIds.includes(id)
  const known: Problem[] = unknown ? [{ key: 'case-unregistered' }] : []
  session.closeCase(id)
  const db = session.case(id)
  if (!db.ok) return [...known, problemOf(db.failure)]
  const found = await attemptAsync(async () => [
    ...databaseProblems(db.value),
    ...((await options.checkCase?.(db.value, id)) ?? []),
  ])
  session.closeCase(id)
  return [...known, ...(found.ok ? found.value : [problemOf(found.failure)])]
}

/** Every page authenticated, the b-trees walked, every reference followed. */
function databaseProblems(db: Reader): Problem[] {
  const problems: Problem[] = []
  const pages = rows(db, sql`PRAGMA cipher_integrity_check`)
  if (pages.length > 0) problems.push({ key: 'pages-damaged', values: { count: pages.length } })
  const structure = rows(db, sql`PRAGMA quick_check`).filter((row) => row['quick_check'] !== 'ok')
  if (structure.length > 0) problems.push({ key: 'structure-damaged', values: { count: structure.length } })
  const references = rows(db, sql`PRAGMA foreign_key_check`)
  if (references.length > 0) problems.push({ key: 'references-broken', values: { count: references.length } })
  return problems
}

/** `vault-damaged` says in its detail what; the other kinds speak for themselves. */
function problemOf(failure: Failure): Problem {
  if (failure.kind === 'not-found') return { key: 'case-missing' }
  const key = failure.kind === 'vault-damaged' ? (failure.detail ?? failure.kind) : failure.kind
  return failure.file === undefined ? { key } : { key, values: { file: failure.file } }
}

import { Failed, fail, ok, type Failure, type Result } from '../../../shared/result.ts'

type Coded = Error & { readonly code: string }

const isCoded = (error: unknown): error is Coded =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

const diskCodes: Readonly<Record<string, Failure['kind']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EBUSY: 'no-permission',
  EIO: 'no-permission',
  EMFILE: 'no-permission',
  ENFILE: 'no-permission',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-found',
}

const pathOf = (error: Coded): string => ('path' in error && typeof error.path === 'string' ? error.path : '')

/** How an error of the file system or of SQLite reads to a person; undefined when it is a bug of ours. */
export function failureOf(error: unknown, file: string, damaged = 'case-database'): Failure | undefined {
  if (error instanceof Failed) return error.failure
  if (!isCoded(error)) return undefined
  const disk = diskCodes[error.code]
  if (disk !== undefined) return { kind: disk, file: file || pathOf(error) }
  // SQLCipher's own word for a page that it could not decrypt half-way through a query.
  if (error.code === 'SQLITE_ERROR' && error.message.endsWith('SQL logic error')) {
    return { kind: 'vault-damaged', file, detail: damaged }
  }
  return sqliteFailure(error.code, file, damaged)
}

function sqliteFailure(code: string, file: string, damaged: string): Failure | undefined {
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return { kind: 'vault-damaged', file, detail: damaged }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { kind: 'vault-in-use', file }
  if (code.startsWith('SQLITE_FULL')) return { kind: 'disk-full', file }
  if (code.startsWith('SQLITE_TOOBIG')) return { kind: 'too-large', file }
  // A page that ends too early or fails its authentication is damage, any other I/O trouble is access.
  if (/^SQLITE_IOERR_(SHORT_READ|DATA|CORRUPTFS)/.test(code)) {
    return { kind: 'vault-damaged', file, detail: damaged }
  }
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|PERM|AUTH|NOLFS)/.test(code)) return { kind: 'no-permission', file }
  return undefined
}

/**
 * Where a bug was: the kind of error and the lines of code, for a maintainer. Never its message, which may quote
 * what a person typed (a parser shows what it stumbled over, on as many lines as it has).
 */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = isCoded(error) ? ` ${error.code}` : ''
  const lines = (error.stack ?? '').split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
  return [`${error.name}${code}`, ...lines].join('\n')
}

/** Runs work that may throw a `Failed` or an error of the disk, and gives that back as a value. Bugs go on. */
export function attempt<T>(work: () => T, file = '', damaged?: string): Result<T> {
  try {
    return ok(work())
  } catch (error) {
    return caught(error, file, damaged)
  }
}

/** `attempt` for work that waits. */
export async function attemptAsync<T>(work: () => Promise<T>, file = ''): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return caught(error, file)
  }
}

function caught(error: unknown, file: string, damaged?: string): Result<never> {
  const failure = failureOf(error, file, damaged)
  if (failure === undefined) throw error
  return fail(failure)
}

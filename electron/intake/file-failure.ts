import type { Failure } from '../../shared/result.ts'

/** The failure behind an error of the file system; an error of another kind is a bug and is thrown on. */
export function fileFailure(error: unknown, file: string): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'not-found', file }
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission', file }
  return { kind: 'unreadable-file', file, detail: 'damaged' }
}

import { statSync } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Chosen, Tokens } from './tokens.ts'

/** A file or folder that was dropped on the page. Fails when it is not there, or is not a file of this machine. */
export async function claimDropped(tokens: Tokens, path: unknown): Promise<Result<Chosen>> {
  if (typeof path !== 'string' || !isAbsolute(path)) return fail({ kind: 'not-found' })
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile() || stats?.isDirectory()) return ok(await tokens.give(path, 'read'))
  return fail({ kind: 'not-found', file: basename(path) })
}

import { statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Chosen, Tokens } from './tokens.ts'

/** A file or folder that was dropped on the page. null: it is not there, or it is not a file of this machine. */
export function claimDropped(tokens: Tokens, path: unknown): Chosen | null {
  if (typeof path !== 'string' || !isAbsolute(path)) return null
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() || stats?.isDirectory() ? tokens.give(path, 'read') : null
}

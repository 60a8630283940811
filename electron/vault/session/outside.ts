import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { Failed } from '../../../shared/result.ts'
import { attempt } from '../store/failures.ts'
import type { Session } from './session.ts'

/**
 * Gives the path back when it lies outside the vault, whatever links lead there: in the vault nothing may stand in
 * clear, and none of its own files may be written over. Throws `Failed` (`no-permission`).
 */
export function outside(session: Session, path: string): string {
  const within = relative(realOf(session.folder), join(realOf(dirname(resolve(path))), basename(path)))
  if (within !== '..' && !within.startsWith(`..${sep}`) && within !== resolve(within)) {
    throw new Failed({ kind: 'no-permission', file: path })
  }
  return path
}

/** A folder that is not there leads nowhere; writing to it fails by itself. */
function realOf(folder: string): string {
  const real = attempt(() => realpathSync(folder))
  return real.ok ? real.value : resolve(folder)
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../electron/launch/build.ts'
import { drop } from '../../electron/launch/unprivileged.ts'

const variable = 'ZAAKMAP_APP_ROOT'

/** Where the user that the app runs as finds the project. */
export const appRoot = (): string => process.env[variable] ?? projectRoot

/**
 * A checkout may lie in a folder that only root may enter (a home, `mktemp -d`), and the app runs as `nobody`. Then
 * the project is shown once more, read-only, where everybody may look. Answers how to take that away again.
 */
export function openAppRoot(): () => void {
  if (run('setpriv', [...drop, 'test', '-r', join(projectRoot, 'package.json')])) return () => undefined
  const shown = `/run/zaakmap-${process.pid}`
  mkdirSync(shown, { mode: 0o755 })
  const mounted =
    run('mount', ['--bind', projectRoot, shown]) && run('mount', ['-o', 'remount,ro,bind', shown])
  if (!mounted) {
    throw new Error(
      `The user nobody cannot read ${projectRoot}. Check the project out in a folder that others may enter.`,
    )
  }
  process.env[variable] = shown
  return () => {
    run('umount', ['--lazy', shown])
    rmdirSync(shown)
  }
}

const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

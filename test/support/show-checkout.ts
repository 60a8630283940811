import { spawnSync } from 'node:child_process'
import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { drop } from '../../electron/launch/unprivileged.ts'

/**
 * Root runs the app, and some tests, as the user `nobody`; but a checkout may lie where only root may enter (a home,
 * `mktemp -d`). Then everything runs from a second name of the same folder that others may enter. Answers the exit
 * status of that run, or undefined when there is no need for it.
 */
export function runShown(root: string, script: string): number | undefined {
  if (process.getuid?.() !== 0 || run('setpriv', [...drop, 'test', '-r', join(root, 'package.json')]))
    return undefined
  const shown = `/run/zaakmap-${process.pid}`
  mkdirSync(shown, { mode: 0o755 })
  if (!run('mount', ['--bind', root, shown])) {
    process.stderr.write(
      `The user nobody cannot read ${root}: check the project out in a folder that others may enter.\n`,
    )
    return 1
  }
  try {
    const bin = `${join(shown, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`
    const ran = spawnSync(join(shown, 'node_modules/node/bin/node'), [join(shown, script)], {
      cwd: shown,
      stdio: 'inherit',
      env: { ...process.env, PATH: bin, PWD: shown, INIT_CWD: shown },
    })
    return ran.status ?? 1
  } finally {
    run('umount', ['--lazy', shown])
    rmdirSync(shown)
  }
}

const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

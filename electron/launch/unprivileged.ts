import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './prepare.ts'
import type { Runtime } from './runtime.ts'
import { findProgram } from './system.ts'

/** The user and group `nobody` of Debian: owns nothing, may do nothing. */
export const nobody = 65_534

/** What `setpriv` is told to become that user. */
export const drop = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--inh-caps=-all']

/**
 * The same Electron, started as the user `nobody`. Chromium's sandbox refuses to work for root, so root starts the app so
 * in tests and gets the real sandbox. undefined when this is not root or cannot be done.
 */
export function unprivileged(runtime: Runtime): Runtime | undefined {
  if (process.getuid?.() !== 0 || !findProgram('setpriv') || !canSandbox()) return undefined
  const dist = join(cacheFolder(), `as-nobody-${runtime.version}`)
  mkdirSync(dist, { recursive: true, mode: 0o755 })
  const executable = join(dist, 'electron')
  writeFileSync(executable, `#!/bin/sh\nexec setpriv ${drop.join(' ')} '${runtime.executable}' "$@"\n`)
  chmodSync(executable, 0o755)
  return { ...runtime, dist, executable }
}

/** Chromium's sandbox for unprivileged users stands on user namespaces; some kernels and containers forbid them. */
function canSandbox(): boolean {
  return (
    spawnSync('setpriv', [...drop, 'unshare', '--user', '--net', 'true'], { stdio: 'ignore' }).status === 0
  )
}

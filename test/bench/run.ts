import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run bench [-- name]`: every measurement, or those whose name begins so. Each prints ratios against a named
 * peer in the same run; nothing here is part of the tests.
 */
const wanted = process.argv[2] ?? ''
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts' && name.startsWith(wanted))
  .toSorted()
for (const name of files) {
  process.stdout.write(`\n${name.slice(0, -3)}\n`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
if (files.length === 0) {
  process.stderr.write(`No measurement is called ${wanted}\n`)
  process.exitCode = 2
}

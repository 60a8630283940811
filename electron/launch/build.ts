import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const projectRoot = join(import.meta.dirname, '../..')
const out = join(projectRoot, 'out')
const stamp = join(out, 'built.sha256')
const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** Builds the app into `out/` unless what stands there was made from exactly these sources. Throws when the build fails. */
export function ensureBuilt(say: (line: string) => void): void {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Building …')
  const vite = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`)
  mkdirSync(out, { recursive: true })
  writeFileSync(stamp, now)
}

/** Names, sizes and times of all sources: good enough to tell that somebody changed something, and quick. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(projectRoot, source)
    const files = statSync(path).isDirectory() ? listFiles(path) : [path]
    for (const file of files) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

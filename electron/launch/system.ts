import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const packages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6']
const displayPackages = ['xvfb', 'xauth']
/** Names that Debian 13 and Ubuntu 24.04 gave to the same libraries. */
const renamed: Readonly<Record<string, string>> = {
  'libgtk-3-0': 'libgtk-3-0t64',
  libasound2: 'libasound2t64',
}

/** The full path of a program, or undefined when it is not on the PATH. */
export function findProgram(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/**
 * Sees to it that Electron's shared libraries, and Xvfb when there is no display, are there. Root installs what is missing;
 * anyone else is told what to install (throws).
 */
export function ensureSystem(executable: string, needsDisplay: boolean, say: (line: string) => void): void {
  if (process.platform !== 'linux' || isComplete(executable, needsDisplay)) return
  const wanted = [...(needsDisplay ? displayPackages : []), ...packages]
  const advice = `Install what Electron needs: apt-get install ${wanted.join(' ')}`
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) throw new Error(advice)
  say('Installing the system libraries that Electron needs …')
  if (!install(wanted)) throw new Error(advice)
}

/**
 * Sees to it that programs with which the tests read finished PDFs are there, from these Debian packages. Root installs
 * what is missing; anyone else is told what to install (throws).
 */
export function ensurePrograms(
  programs: Readonly<Record<string, string>>,
  say: (line: string) => void,
): void {
  const missing = Object.entries(programs).filter(([name]) => !findProgram(name))
  const wanted = [...new Set(missing.map(([, from]) => from))]
  if (wanted.length === 0) return
  const advice = `Install what the tests need: ${wanted.join(' ')}`
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) throw new Error(advice)
  say(`Installing ${wanted.join(', ')} …`)
  if (!install(wanted)) throw new Error(advice)
}

function isComplete(executable: string, needsDisplay: boolean): boolean {
  if (needsDisplay && !findProgram('Xvfb')) return false
  const run = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return run.status === 0 && !run.stdout.includes('not found')
}

function install(wanted: readonly string[]): boolean {
  apt(['update'])
  if (apt(['install', ...wanted])) return true
  return apt(['install', ...wanted.map((name) => renamed[name] ?? name)])
}

function apt(args: readonly string[]): boolean {
  const [verb = '', ...names] = args
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync('apt-get', ['-qq', '-y', '--no-install-recommends', verb, ...names], { env, stdio: 'ignore' })
      .status === 0
  )
}

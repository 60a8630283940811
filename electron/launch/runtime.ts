import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { prepareRuntime } from './prepare.ts'

/** An Electron that can be started. `supported` is false for the old one that serves only to try and to test. */
export type Runtime = {
  readonly version: string
  /** Folder that holds the program; what `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` want. */
  readonly dist: string
  readonly executable: string
  readonly supported: boolean
}

type Say = (line: string) => void

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The Electron of package.json when its program is there or can be fetched; else, on Linux x64, the prepared one (design
 * section 12). Throws with plain words when neither can be had.
 */
export async function findRuntime(say: Say): Promise<Runtime> {
  const present = installed()
  if (present) return present
  if (await reachable()) {
    say('Fetching Electron …')
    spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'inherit', timeout: 240_000 })
    const fetched = installed()
    if (fetched) return fetched
  }
  if (process.platform === 'linux' && process.arch === 'x64') return prepareRuntime(say)
  throw new Error('Electron could not be fetched. Connect to the internet and run: npx install-electron')
}

function installed(): Runtime | undefined {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const program = readFileSync(pathFile, 'utf8')
  const dist = join(packageFolder, 'dist')
  const executable = join(dist, program)
  if (!existsSync(executable)) return undefined
  return {
    version: readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '').trim(),
    dist,
    executable,
    supported: true,
  }
}

/** Whether the place where Electron's programs are published answers. Decides in three seconds. */
async function reachable(): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  try {
    await fetch(mirror ?? 'https://github.com/', { method: 'HEAD', signal: AbortSignal.timeout(3_000) })
    return true
  } catch {
    return false
  }
}

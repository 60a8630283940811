import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, projectRoot } from './build.ts'
import { findRuntime } from './runtime.ts'

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const unpacked = join(projectRoot, 'dist/linux-unpacked')

/** `npm run package`: the app as a folder in `dist/`, around the Electron that is there, with all fuses set. */
async function pack(args: readonly string[]): Promise<number> {
  const runtime = await findRuntime(say)
  ensureBuilt(say)
  rmSync(join(projectRoot, 'dist'), { recursive: true, force: true })
  if (!runtime.supported) say(`Around Electron ${runtime.version}: to try, never to give to anyone.`)
  const builder = join(projectRoot, 'node_modules/electron-builder/cli.js')
  const switches = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`, ...args]
  const run = spawnSync(process.execPath, [builder, '--dir', ...switches], {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  // The prepared runtime's own loader: dead weight beside the archive, which is the only thing the fuses let it load.
  for (const rest of ['resources/app', 'prepared.sha256'])
    rmSync(join(unpacked, rest), { recursive: true, force: true })
  return run.status ?? 1
}

process.exitCode = await pack(process.argv.slice(2))

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './build.ts'
import { hasDisplay } from './display.ts'
import { makeReady } from './ready.ts'

type Run = { readonly code: number; readonly out: string }

/**
 * `npm run demo [-- arguments of the command line's demo]`: builds the sample vault and its dossier while the Electron is made
 * ready, tells where both are, and opens the app on the vault where there is a display.
 */
async function demo(args: readonly string[]): Promise<number> {
  const [made] = await Promise.all([run(['electron/cli/main.ts', 'demo', ...args]), makeReady(say)])
  process.stdout.write(made.out)
  const vault = vaultOf(made.out)
  if (made.code !== 0 || !vault || !hasDisplay()) return made.code
  return (await run(['electron/launch/start.ts', `--zaakmap-vault=${vault}`])).code
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

function run(args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['inherit', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code: code ?? 1, out }))
  })
}

/** The folder that holds a vault, out of what the command line told. */
function vaultOf(out: string): string | undefined {
  const path = /(?:^|[\s"])(\/[^"\n]*|[A-Z]:\\[^"\n]*)/gm
  return [...out.matchAll(path)]
    .map(([, found]) => (found ?? '').trim())
    .find((folder) => existsSync(join(folder, 'vault.json')))
}

try {
  process.exitCode = await demo(process.argv.slice(2))
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

import { spawn } from 'node:child_process'
import { projectRoot } from './build.ts'
import { openDisplay, type Display } from './display.ts'
import { makeReady } from './ready.ts'
import type { Runtime } from './runtime.ts'

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** `npm start [-- arguments]`: makes ready what is missing and opens the app. Ends when the app ends, with its exit code. */
async function start(args: readonly string[]): Promise<number> {
  const runtime = await makeReady(say)
  const display = await openDisplay()
  if (!runtime.supported) say(`Trial on Electron ${runtime.version}: too old for real files of real people.`)
  if (display.virtual)
    say(`There is no display; Zaakmap runs on a virtual one (${display.name}). Ctrl+C ends it.`)
  return run(runtime, display, args)
}

function run(runtime: Runtime, display: Display, args: readonly string[]): Promise<number> {
  const child = spawn(runtime.executable, [...sandboxSwitches(), '--log-level=3', projectRoot, ...args], {
    stdio: 'inherit',
    env: { ...process.env, DISPLAY: display.name },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      child.kill(signal)
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      display.stop()
      resolve(code ?? 0)
    })
  })
}

/** Chromium's sandbox does not work for root; a vault of root can only be opened by root. Tests run unprivileged instead. */
function sandboxSwitches(): string[] {
  if (process.getuid?.() !== 0) return []
  say("You are root: Chromium's sandbox is off. Start Zaakmap as an ordinary user for real work.")
  return ['--no-sandbox']
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

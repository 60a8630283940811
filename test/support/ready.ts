import { openDisplay } from '../../electron/launch/display.ts'
import { makeReady } from '../../electron/launch/ready.ts'
import { unprivileged } from '../../electron/launch/unprivileged.ts'

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/**
 * Before the first end-to-end test: an Electron, its libraries, a fresh build and a screen. Root hands the app to the user
 * `nobody`, so that Chromium's sandbox is the real one.
 */
export default async function ready(): Promise<() => void> {
  const runtime = await makeReady(say)
  const asNobody = unprivileged(runtime)
  const chosen = asNobody ?? runtime
  const display = await openDisplay()
  process.env['DISPLAY'] = display.name
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = chosen.dist
  if (process.getuid?.() === 0 && !asNobody) {
    throw new Error(
      'The end-to-end tests need user namespaces (or a user other than root) for the real sandbox.',
    )
  }
  return () => {
    display.stop()
  }
}

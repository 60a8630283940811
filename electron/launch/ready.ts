import { ensureBuilt } from './build.ts'
import { hasDisplay } from './display.ts'
import { findRuntime, type Runtime } from './runtime.ts'
import { ensureSystem } from './system.ts'

/** Everything that a start of the app needs: an Electron, its libraries, Xvfb if there is no display, a built app. */
export async function makeReady(say: (line: string) => void): Promise<Runtime> {
  const runtime = await findRuntime(say)
  ensureSystem(runtime.executable, !hasDisplay(), say)
  ensureBuilt(say)
  return runtime
}

import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Before the first unit test: the command line as `npm ci` makes it, from the code as it is now. */
export default async function buildCommandLine(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  await build({ root, configFile: `${root}vite.cli.config.ts`, logLevel: 'warn' })
}

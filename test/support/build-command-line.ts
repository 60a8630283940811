import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { ensurePrograms } from '../../electron/launch/system.ts'

/** Programs of others that read what we write, and the packages that they come from. */
const readers = { qpdf: 'qpdf', pdftotext: 'poppler-utils', pdfinfo: 'poppler-utils' }

/** Before the first unit test: the programs that read along, and the command line as `npm ci` makes it, from the code as it is now. */
export default async function buildCommandLine(): Promise<void> {
  ensurePrograms(readers, (line) => void process.stderr.write(`${line}\n`))
  const root = fileURLToPath(new URL('../../', import.meta.url))
  await build({ root, configFile: `${root}vite.cli.config.ts`, logLevel: 'warn' })
}

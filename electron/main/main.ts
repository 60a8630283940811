import { join, resolve } from 'node:path'
import { app } from 'electron'
import { Shell } from './app.ts'
import { guardProcess, isSpiedUpon, openSession } from './window/guard.ts'

guardProcess()

if (isSpiedUpon()) {
  process.stderr.write('Zaakmap does not start with a debugger: it could read an open vault.\n')
  app.exit(1)
} else if (app.requestSingleInstanceLock()) {
  void start()
} else {
  app.quit()
}

async function start(): Promise<void> {
  let shell: Shell | undefined
  app.on('second-instance', () => {
    shell?.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  await app.whenReady()
  shell = new Shell(openSession(join(import.meta.dirname, '../renderer')), vaultArgument(process.argv))
}

/** `--zaakmap-vault=DIR` names the vault that the first screen offers. */
function vaultArgument(args: readonly string[]): string | undefined {
  const name = '--zaakmap-vault='
  const folder = args.find((arg) => arg.startsWith(name))?.slice(name.length)
  return folder ? resolve(folder) : undefined
}

// Does what Electron's own default app does for `electron [-r module] [switches] folder`: loads the modules, takes the
// folder's name, version and main file from its package.json, and runs it. Copied into a prepared runtime; never shipped.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

/** @param {readonly string[]} args */
function read(args) {
  const modules = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]
    if (arg === '-r' || arg === '--require') modules.push(args[++at])
    else if (!arg.startsWith('-')) return { modules, folder: resolve(arg) }
  }
  return { modules, folder: process.cwd() }
}

const { modules, folder } = read(process.argv.slice(1))
const manifest = require(join(folder, 'package.json'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
for (const module of modules) require(resolve(module))
// Awaited, so that Electron holds back `ready` until the app had its say about the sandbox and the schemes.
await import(pathToFileURL(join(folder, manifest.main)).href)

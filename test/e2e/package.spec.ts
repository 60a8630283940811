import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { environment, makeHome } from '../support/app.ts'
import { asNobody } from '../support/nobody.ts'

const folder = join(projectRoot, 'dist/linux-unpacked')
const program = join(folder, 'zaakmap')
let home: string

test.beforeAll(() => {
  const packed = spawnSync(process.execPath, ['electron/launch/package.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  expect(packed.status, packed.stdout + packed.stderr).toBe(0)
  home = makeHome()
})
test.afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

test('all nine fuses stand as they must', async () => {
  const wire = await getCurrentFuseWire(program)
  const on = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    ownSnapshot: false,
    filePrivileges: false,
  })
})

test('it holds the app and its native packages, and no sample of a case', () => {
  expect(readdirSync(join(folder, 'resources'))).toEqual(['app.asar', 'app.asar.unpacked'])
  expect(existsSync(join(folder, 'LICENSE.txt'))).toBe(true)
  const natives = readdirSync(join(folder, 'resources/app.asar.unpacked/node_modules'))
  expect(natives.toSorted()).toEqual(['@napi-rs', '@node-rs', '@signalapp', 'mupdf', 'tesseract.js-core'])
})

test('it starts, with a page and a vault process in the real sandbox', async () => {
  const app = start([])
  try {
    await expect.poll(() => processes(), { timeout: 20_000 }).toEqual({ pages: 1, vaults: 1 })
    // A part that cannot load its packages would die at once and not come back.
    await new Promise((resolve) => {
      setTimeout(resolve, 1_500)
    })
    expect(processes()).toEqual({ pages: 1, vaults: 1 })
  } finally {
    app.kill('SIGTERM')
  }
})

test('it cannot be used as Node, and a debugger cannot look in', () => {
  const asNode = run(['-e', 'process.stdout.write("NODE" + "!")'], { ELECTRON_RUN_AS_NODE: '1' })
  expect(asNode.stdout).not.toContain('NODE!')
  const options = run([], { NODE_OPTIONS: '--inspect=0' })
  expect(options.stderr).not.toContain('Debugger listening')
  expect(run(['--inspect=0']).stderr).not.toContain('Debugger listening')
  for (const name of ['--remote-debugging-port=0', '--remote-debugging-pipe']) {
    const spied = run([name], {}, 20_000)
    expect(spied.status).toBe(1)
    expect(spied.stderr).toContain('does not start with a debugger')
  }
})

const start = (args: readonly string[], more: Record<string, string> = {}) =>
  spawn(...asNobody(program, args), { env: { ...environment(home, {}), ...more }, stdio: 'ignore' })

/** Runs it until it ends, or for so many milliseconds. */
const run = (args: readonly string[], more: Record<string, string> = {}, timeout = 2_000) =>
  spawnSync(...asNobody(program, args), {
    env: { ...environment(home, {}), ...more },
    encoding: 'utf8',
    timeout,
  })

/** The app's own processes, as Linux lists them. */
function processes(): { pages: number; vaults: number } {
  const commands = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [commandOf(name)] : []))
  const ours = commands.filter((command) => command.startsWith(program))
  return {
    pages: ours.filter((command) => command.includes('--type=renderer')).length,
    vaults: ours.filter((command) => command.includes('node.mojom.NodeService')).length,
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // It ended between the list and the look.
  }
}

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { findRuntime } from '../../../electron/launch/runtime.ts'
import { ensureSystem } from '../../../electron/launch/system.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { must } from '../../../shared/result.ts'
import { closedVault, passphrase, temporaryFolder } from '../make.ts'

const root = join(import.meta.dirname, '../../..')
const built = join(root, 'out/test/crypto.mjs')
const answer = z.object({ runtime: z.string(), report: z.record(z.string(), z.unknown()) })
let electron: string

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** The prepared Electron is older than the Node that strips types, so the script is built for it first. */
beforeAll(async () => {
  const runtime = await findRuntime(say)
  ensureSystem(runtime.executable, false, say)
  electron = runtime.executable
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'crypto.ts'),
      outDir: join(root, 'out/test'),
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'crypto.mjs' } },
    },
  })
}, 600_000)

test('the cryptography gives the same in Electron as in Node, and each opens the vault of the other', async () => {
  const vault = await closedVault()
  const folders = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')]
  const run = (program: string, fresh: string): z.infer<typeof answer> => {
    const given = [built, vault.folder, fresh, passphrase, vault.recoveryKey]
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    return answer.parse(JSON.parse(execFileSync(program, given, { encoding: 'utf8', env })))
  }
  const [inNode, inElectron] = [run(process.execPath, folders[0] ?? ''), run(electron, folders[1] ?? '')]
  expect(inNode.runtime).toBe('node')
  expect(inElectron.runtime).toMatch(/^\d+\./)
  expect(inElectron.report).toEqual(inNode.report)
  expect(inNode.report).toMatchObject({
    wrapped: true,
    refused: 480,
    nonces: 2000,
    theirs: { cases: [true], ok: true, wrong: 'wrong-passphrase', recovered: true },
    own: { created: true, groups: 7 },
  })
  for (const folder of folders) must(await openVault({ folder, passphrase })).close()
})

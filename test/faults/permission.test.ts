import { spawn } from 'node:child_process'
import { chmodSync, chownSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { closedVault, filesIn, passphrase, snapshot, type ClosedVault } from '../vault/make.ts'
import { childScript, follow } from './child.ts'

// Other processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

const nobody = 65_534
const isRoot = process.getuid?.() === 0

/** Modes do not hold root back, so root gives the vault to nobody and lets nobody try. */
async function openAsOrdinaryUser(vault: ClosedVault): Promise<unknown> {
  const user = isRoot ? { uid: nobody, gid: nobody } : {}
  const script = [childScript('open-vault'), vault.folder, passphrase]
  const child = follow(spawn(process.execPath, script, { ...user, cwd: dirname(vault.folder), env: {} }))
  return JSON.parse((await child.says('opened ')).slice(7))
}

function giveAway({ folder }: ClosedVault): void {
  if (!isRoot) return
  for (const path of [dirname(folder), folder, join(folder, 'cases'), ...filesIn(folder)])
    chownSync(path, nobody, nobody)
}

test.each([
  ['a register that may not be written', 'register.db', 0o400, 'register.db'],
  ['a register that may not be read', 'register.db', 0o000, 'register.db'],
  ['a header that may not be read', 'vault.json', 0o000, 'vault.json'],
  ['a folder that may not be written', '.', 0o500, 'register.db'],
])('%s is a matter of permission, and stays as it is', async (_, name, mode, named) => {
  const vault = await closedVault()
  giveAway(vault)
  const file = join(vault.folder, name)
  const before = snapshot(vault.folder)
  const usual = statSync(file).mode & 0o777
  chmodSync(file, mode)
  const failure = await openAsOrdinaryUser(vault)
  expect(failure).toMatchObject({ kind: 'no-permission' })
  expect(JSON.stringify(failure)).toContain(named)
  expect(statSync(file).mode & 0o777).toBe(mode)
  chmodSync(file, usual)
  expect(snapshot(vault.folder)).toEqual(before)
  expect(await openAsOrdinaryUser(vault)).toBe('opened')
})

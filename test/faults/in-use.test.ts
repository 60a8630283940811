import { expect, test, vi } from 'vitest'
import { openVault } from '../../electron/vault/session/open.ts'
import { closedVault, passphrase, unlock } from '../vault/make.ts'
import { startChild } from './child.ts'

// Other processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

test('a vault that is open in another process is in use, soon, and free again after kill -9', async () => {
  const vault = await closedVault()
  for (let round = 0; round < 3; round += 1) {
    const child = startChild('write-cases', [vault.folder, passphrase])
    await child.says('made')
    const started = performance.now()
    const opened = await openVault({ folder: vault.folder, passphrase })
    expect(opened).toEqual({ ok: false, failure: { kind: 'vault-in-use', file: 'register.db' } })
    expect(performance.now() - started).toBeLessThan(30_000)
    await child.kill()
    const session = await unlock(vault)
    session.close()
  }
})

test('of two processes that open at once, one gets the vault', async () => {
  const vault = await closedVault()
  const children = Array.from({ length: 3 }, () => startChild('write-cases', [vault.folder, passphrase]))
  const answers = await Promise.allSettled(children.map((child) => child.says('made')))
  expect(answers.filter((one) => one.status === 'fulfilled').length).toBe(1)
  for (const answer of answers)
    if (answer.status === 'rejected') expect(String(answer.reason)).toContain('vault-in-use')
  await Promise.all(children.map((child) => child.kill()))
})

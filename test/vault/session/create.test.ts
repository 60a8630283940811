import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createVault, type CreatedVault } from '../../../electron/vault/session/create.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { must, type Result } from '../../../shared/result.ts'
import { addCase, closedVault, kdf, passphrase, snapshot, temporaryFolder } from '../make.ts'
import { uuid } from '../../../electron/vault/store/id.ts'

const create = (folder: string): Promise<Result<CreatedVault>> =>
  createVault({ folder, passphrase, kdf, appVersion: '0.1.0' })

describe('a new vault', () => {
  test('is open, holds nothing but its own files, and is private to its owner', async () => {
    const folder = join(temporaryFolder(), 'een', 'kluis')
    const { session, recoveryKey, vaultId } = must(await create(folder))
    expect(session.vaultId).toBe(vaultId)
    expect(session.caseFolders()).toEqual([])
    expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)
    session.close()
    session.close()
    const names = ['cases', 'register.db', 'register.db-journal', 'vault.json', 'vault.json.bak']
    expect(readdirSync(folder).toSorted()).toEqual(names)
    if (process.platform !== 'win32') {
      for (const name of ['.', 'cases']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700)
      for (const name of names.slice(1)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    }
  })

  test('opens with its passphrase and with its recovery key as typed from paper', async () => {
    const folder = join(temporaryFolder(), 'kluis')
    const { session, recoveryKey } = must(await create(folder))
    session.close()
    must(await openVault({ folder, passphrase })).close()
    must(await openVault({ folder, recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') })).close()
  })

  test('needs a passphrase of eight characters, and leaves no folder behind without one', async () => {
    const folder = join(temporaryFolder(), 'kluis')
    const answer = await createVault({ folder, passphrase: 'te kort', kdf, appVersion: '0.1.0' })
    expect(answer).toMatchObject({ failure: { kind: 'weak-passphrase' } })
    expect(() => statSync(folder)).toThrow('ENOENT')
  })

  test('is not made where one is, or where anything else is', async () => {
    const vault = await closedVault()
    const other = temporaryFolder()
    writeFileSync(join(other, 'brief.txt'), 'mijn brief')
    for (const [folder, failure] of [
      [vault.folder, { kind: 'vault-exists', file: vault.folder }],
      [other, { kind: 'vault-exists', file: other, detail: 'folder-not-empty' }],
    ] as const) {
      const before = snapshot(folder)
      expect(await create(folder)).toEqual({ ok: false, failure })
      expect(snapshot(folder)).toEqual(before)
    }
    rmSync(join(vault.folder, 'vault.json'))
    expect(await create(vault.folder)).toMatchObject({ failure: { kind: 'vault-exists' } })
  })

  test('is not made over a vault that lost both headers', async () => {
    const vault = await closedVault()
    for (const name of ['vault.json', 'vault.json.bak']) rmSync(join(vault.folder, name))
    const before = snapshot(vault.folder)
    expect(await create(vault.folder)).toMatchObject({
      failure: { kind: 'vault-exists', detail: 'folder-not-empty' },
    })
    expect(snapshot(vault.folder)).toEqual(before)
  })

  test('can be made where a creation was interrupted, but not where one is going on', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'cases'))
    writeFileSync(join(folder, 'register.db'), 'half')
    writeFileSync(join(folder, '.vault.json.0123456789ab.tmp'), 'half')
    writeFileSync(join(folder, '.creating'), String(process.ppid))
    expect(await create(folder)).toMatchObject({ failure: { kind: 'vault-in-use' } })
    writeFileSync(join(folder, '.creating'), '999999999')
    must(await create(folder)).session.close()
    expect(readdirSync(folder)).not.toContain('.creating')
    must(await openVault({ folder, passphrase })).close()
  })

  test('keeps what somebody made in it before the mark of its creation was gone', async () => {
    const folder = join(temporaryFolder(), 'kluis')
    const { session } = must(await create(folder))
    addCase(session, uuid(), ['werk'])
    session.close()
    writeFileSync(join(folder, '.creating'), '999999999')
    expect(await create(folder)).toMatchObject({ failure: { kind: 'vault-exists' } })
    must(await openVault({ folder, passphrase })).close()
    expect(readdirSync(folder)).not.toContain('.creating')
  })

  test('cannot be made in the place of a file', async () => {
    const file = join(temporaryFolder(), 'kluis')
    writeFileSync(file, 'iets')
    expect((await create(file)).ok).toBe(false)
    expect(statSync(file).isFile()).toBe(true)
  })
})

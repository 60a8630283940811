import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { restoreHeader } from '../../../electron/vault/header/files.ts'
import { freshSecret, writeRecoveryKey } from '../../../electron/vault/keys/recovery-key.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { must } from '../../../shared/result.ts'
import {
  closedVault,
  copyOf,
  passphrase,
  snapshot,
  temporaryFolder,
  unlock,
  type ClosedVault,
} from '../make.ts'

let vault: ClosedVault
beforeAll(async () => {
  vault = await closedVault()
})

/** Opens, expects a failure and a disk that has not changed. */
async function refusal(folder: string, typed = passphrase): Promise<unknown> {
  const before = snapshot(folder)
  const opened = await openVault({ folder, passphrase: typed })
  expect(snapshot(folder)).toEqual(before)
  return opened.ok ? 'opened' : opened.failure
}

describe('unlocking', () => {
  test('with twenty wrong passphrases says so twenty times', async () => {
    const wrong = [
      '',
      ' ',
      passphrase.slice(1),
      `${passphrase} `,
      passphrase.toUpperCase(),
      'x'.repeat(10_000),
    ]
    for (let at = 0; wrong.length < 20; at += 1) wrong.push(`verkeerd ${at}`)
    for (const typed of wrong)
      expect(await refusal(vault.folder, typed)).toEqual({ kind: 'wrong-passphrase' })
  })

  test('with a wrong recovery key tells a slip from another key', async () => {
    const before = snapshot(vault.folder)
    const other = writeRecoveryKey(freshSecret())
    const slip = vault.recoveryKey.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const open = (recoveryKey: string): Promise<unknown> => openVault({ folder: vault.folder, recoveryKey })
    expect(await open(other)).toEqual({ ok: false, failure: { kind: 'wrong-recovery-key' } })
    expect(await open(slip)).toMatchObject({ failure: { kind: 'wrong-recovery-key', detail: 'typo' } })
    expect(await open('')).toMatchObject({ failure: { kind: 'wrong-recovery-key', detail: 'length' } })
    expect(snapshot(vault.folder)).toEqual(before)
  })

  test('where no vault is says so', async () => {
    for (const folder of [temporaryFolder(), join(vault.folder, 'nergens')]) {
      expect(await openVault({ folder, passphrase })).toEqual({
        ok: false,
        failure: { kind: 'not-found', file: folder, detail: 'vault' },
      })
    }
  })

  test('with any byte of the header damaged is never taken for a wrong passphrase', async () => {
    const { folder } = copyOf(vault)
    const file = join(folder, 'vault.json')
    const whole = readFileSync(file)
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      writeFileSync(file, flipped)
      const opened = await openVault({ folder, passphrase })
      const failure = { kind: 'vault-damaged', file: 'vault.json', detail: 'header-replica-good' }
      expect(opened).toEqual({ ok: false, failure })
    }
    expect(await refusal(folder)).toMatchObject({ kind: 'vault-damaged' })
    must(restoreHeader(folder))
    expect(readFileSync(file)).toEqual(whole)
    must(await openVault({ folder, passphrase })).close()
  })

  test('without vault.json works from the replica and puts it back, but not for a wrong passphrase', async () => {
    const copy = copyOf(vault)
    const file = join(copy.folder, 'vault.json')
    const whole = readFileSync(file)
    rmSync(file)
    expect(await refusal(copy.folder, 'verkeerd woord')).toEqual({ kind: 'wrong-passphrase' })
    const session = await unlock(copy)
    session.close()
    expect(readFileSync(file)).toEqual(whole)
  })

  test('mends a replica that is gone, damaged or left behind by a kill', async () => {
    const copy = copyOf(vault)
    const replica = join(copy.folder, 'vault.json.bak')
    const whole = readFileSync(replica)
    writeFileSync(join(copy.folder, '.vault.json.0123456789ab.tmp'), 'half')
    for (const damage of [() => rmSync(replica), () => writeFileSync(replica, whole.subarray(9))]) {
      damage()
      const session = await unlock(copy)
      session.close()
      expect(readFileSync(replica)).toEqual(whole)
    }
    expect(() => readFileSync(join(copy.folder, '.vault.json.0123456789ab.tmp'))).toThrow('ENOENT')
  })

  test.each([
    ['missing', (file: string) => rmSync(file), 'register-database-missing'],
    ['empty', (file: string) => writeFileSync(file, ''), 'register-database'],
    [
      'cut short',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
      'register-database',
    ],
  ])('with a register that is %s is damage, named', async (_, damage, detail) => {
    const { folder } = copyOf(vault)
    damage(join(folder, 'register.db'))
    expect(await refusal(folder)).toEqual({ kind: 'vault-damaged', file: 'register.db', detail })
  })

  test('with the register of another vault is damage', async () => {
    const [one, other] = [copyOf(vault), await closedVault()]
    writeFileSync(join(one.folder, 'register.db'), readFileSync(join(other.folder, 'register.db')))
    expect(await refusal(one.folder)).toMatchObject({ kind: 'vault-damaged', file: 'register.db' })
  })

  test('twice at once says that the vault is in use', async () => {
    const copy = copyOf(vault)
    const session = await unlock(copy)
    expect(await openVault({ folder: copy.folder, passphrase })).toMatchObject({
      failure: { kind: 'vault-in-use' },
    })
    session.close()
    const again = await unlock(copy)
    again.close()
  })
})

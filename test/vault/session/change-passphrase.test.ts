import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { strongest } from '../../../electron/vault/keys/kdf.ts'
import {
  changePassphrase,
  recoverVault,
  renewRecoveryKey,
} from '../../../electron/vault/session/change-passphrase.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { must } from '../../../shared/result.ts'
import { closedVault, copyOf, filesIn, kdf, passphrase, snapshot, unlock, type ClosedVault } from '../make.ts'

const next = 'een heel ander paard'
const wrong = { ok: false, failure: { kind: 'wrong-passphrase' } }
let original: ClosedVault | undefined
let vault: ClosedVault
beforeEach(async () => {
  original ??= await closedVault()
  vault = copyOf(original)
})
const open = async (typed: string): Promise<unknown> => {
  const opened = await openVault({ folder: vault.folder, passphrase: typed })
  if (opened.ok) opened.value.close()
  return opened
}

describe('another passphrase', () => {
  test('works at once; the old one stops working; the recovery key goes on', async () => {
    const session = await unlock(vault)
    expect(await changePassphrase(session, { current: passphrase, next, kdf })).toEqual({
      ok: true,
      value: undefined,
    })
    expect(session.case(vault.caseId).ok).toBe(true)
    session.close()
    expect(await open(passphrase)).toEqual(wrong)
    expect(await open(next)).toMatchObject({ ok: true })
    must(await openVault({ folder: vault.folder, recoveryKey: vault.recoveryKey })).close()
  })

  test('rewrites the two headers and nothing else', async () => {
    const session = await unlock(vault)
    const contents = (): Map<string, string> =>
      new Map(
        filesIn(vault.folder)
          .filter((file) => !file.includes('.db'))
          .map((file) => [file, readFileSync(file, 'latin1')]),
      )
    const before = contents()
    must(await changePassphrase(session, { current: passphrase, next, kdf }))
    const changed = [...contents()].filter(([file, text]) => before.get(file) !== text)
    session.close()
    expect(changed.map(([file]) => file)).toEqual(
      ['vault.json', 'vault.json.bak'].map((name) => join(vault.folder, name)),
    )
    expect(changed.every(([, text]) => text.length < 2048)).toBe(true)
  })

  test('may ask for other costs', async () => {
    const session = await unlock(vault)
    must(
      await changePassphrase(session, {
        current: passphrase,
        next,
        kdf: { ...strongest, memoryKib: 96 * 1024 },
      }),
    )
    session.close()
    expect(readFileSync(join(vault.folder, 'vault.json'), 'utf8')).toContain('"memoryKib": 98304')
    expect(await open(next)).toMatchObject({ ok: true })
  })

  test('needs the current one, and eight characters', async () => {
    const session = await unlock(vault)
    const header = readFileSync(join(vault.folder, 'vault.json'))
    expect(await changePassphrase(session, { current: 'niet deze', next, kdf })).toEqual(wrong)
    expect(await changePassphrase(session, { current: passphrase, next: 'kort', kdf })).toMatchObject({
      failure: { kind: 'weak-passphrase' },
    })
    expect(readFileSync(join(vault.folder, 'vault.json'))).toEqual(header)
    session.close()
  })

  test('is not set in a header that was swapped under the session', async () => {
    const other = await closedVault()
    const session = await unlock(vault)
    for (const name of ['vault.json', 'vault.json.bak']) {
      writeFileSync(join(vault.folder, name), readFileSync(join(other.folder, name)))
    }
    const answer = await changePassphrase(session, { current: passphrase, next, kdf })
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'vault-damaged', file: 'vault.json', detail: 'header-forged' },
    })
    session.close()
  })
})

describe('recovery', () => {
  test('sets a passphrase with nothing but the printed key, which stays good', async () => {
    const { folder, recoveryKey } = vault
    for (const given of [next, 'en nog een keer anders']) {
      const session = must(await recoverVault({ folder, recoveryKey, passphrase: given, kdf }))
      expect(session.case(vault.caseId).ok).toBe(true)
      session.close()
      expect(await open(given)).toMatchObject({ ok: true })
    }
    expect(await open(passphrase)).toEqual(wrong)
  })

  test('with a wrong key or a weak passphrase changes nothing', async () => {
    const { folder } = vault
    const before = snapshot(folder)
    const wrongKey = { folder, recoveryKey: '0'.repeat(28), passphrase: next, kdf }
    expect(await recoverVault(wrongKey)).toMatchObject({ failure: { kind: 'wrong-recovery-key' } })
    const weak = { folder, recoveryKey: vault.recoveryKey, passphrase: 'kort', kdf }
    expect(await recoverVault(weak)).toMatchObject({ failure: { kind: 'weak-passphrase' } })
    expect(snapshot(folder)).toEqual(before)
  })

  test('by a new key makes the old sheet worthless', async () => {
    const session = await unlock(vault)
    expect(await renewRecoveryKey(session, 'niet deze')).toEqual(wrong)
    const recoveryKey = must(await renewRecoveryKey(session, passphrase))
    session.close()
    const old = await openVault({ folder: vault.folder, recoveryKey: vault.recoveryKey })
    expect(old).toEqual({ ok: false, failure: { kind: 'wrong-recovery-key' } })
    must(await openVault({ folder: vault.folder, recoveryKey })).close()
    expect(await open(passphrase)).toMatchObject({ ok: true })
  })
})

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { headerName, readHeader, replaceHeader, type FoundHeader } from '../header/files.ts'
import { isGenuine } from '../header/format.ts'
import { openSlot, type Opener } from '../header/slots.ts'
import { closeDatabase } from '../store/database.ts'
import { attempt } from '../store/failures.ts'
import { removeTree, sweepDrafts } from '../store/folder.ts'
import { openRegister } from './databases.ts'
import { casesPath, creatingName } from './layout.ts'
import { startSession, sweepCases, type Session } from './session.ts'

/**
 * Unlocks a vault. Failures, in the order they are looked for: `not-found` (detail `vault`), `vault-damaged`,
 * `vault-newer`, `wrong-passphrase` or `wrong-recovery-key`, `vault-in-use`, `no-permission`. Whatever fails,
 * nothing on the disk has changed.
 */
export async function openVault(given: { readonly folder: string } & Opener): Promise<Result<Session>> {
  const found = readHeader(given.folder)
  if (!found.ok) return found
  const vaultKey = await openSlot(found.value.header, given)
  if (!vaultKey.ok) return vaultKey
  const session = unlock(given.folder, found.value, vaultKey.value)
  if (!session.ok) vaultKey.value.fill(0)
  return session
}

function unlock(folder: string, found: FoundHeader, vaultKey: Buffer): Result<Session> {
  if (!isGenuine(found.header, vaultKey)) {
    return fail({ kind: 'vault-damaged', file: headerName, detail: 'header-forged' })
  }
  const { vaultId } = found.header
  const register = openRegister(folder, vaultId, vaultKey)
  if (!register.ok) return register
  const settled = settle(folder, found)
  if (!settled.ok) {
    closeDatabase(register.value)
    return settled
  }
  return ok(startSession(folder, vaultId, vaultKey, register.value))
}

/** With the lock held: both headers the same again, and nothing left of what a kill interrupted. */
function settle(folder: string, found: FoundHeader): Result<void> {
  if (!found.paired) {
    const replaced = replaceHeader(folder, found.text)
    if (!replaced.ok) return replaced
  }
  return attempt(() => {
    if (!existsSync(casesPath(folder))) mkdirSync(casesPath(folder), { mode: 0o700 })
    sweepCases(folder)
    sweepDrafts(folder)
    removeTree(join(folder, creatingName))
  }, folder)
}

import { fail, type Result } from '../../../shared/result.ts'
import { readHeader, replaceHeader } from '../header/files.ts'
import { isGenuine, writeHeader, type Header } from '../header/format.ts'
import { makePassphraseSlot, makeRecoverySlot, openSlot } from '../header/slots.ts'
import { measureCosts, type KdfParameters } from '../keys/kdf.ts'
import { checkPassphrase } from '../keys/passphrase.ts'
import { freshSecret, writeRecoveryKey } from '../keys/recovery-key.ts'
import { ok } from '../../../shared/result.ts'
import { openVault } from './open.ts'
import { vaultKeyOf, type Session } from './session.ts'

type Change = { readonly current: string; readonly next: string; readonly kdf?: KdfParameters }

/**
 * Another passphrase for an open vault: two kilobytes are rewritten, no data. The old one stops working, the
 * recovery key goes on. Failures: `wrong-passphrase` for the current one, `weak-passphrase` for the next.
 */
export async function changePassphrase(session: Session, change: Change): Promise<Result<void>> {
  const header = currentHeader(session)
  if (!header.ok) return header
  const opened = await openSlot(header.value, { passphrase: change.current })
  if (!opened.ok) return opened
  opened.value.fill(0)
  return setPassphrase(session, change.next, change.kdf)
}

/** Unlocks with the recovery key, sets a new passphrase and leaves the vault open. The recovery key stays. */
export async function recoverVault(given: {
  readonly folder: string
  readonly recoveryKey: string
  readonly passphrase: string
  readonly kdf?: KdfParameters
}): Promise<Result<Session>> {
  const strong = checkPassphrase(given.passphrase)
  if (!strong.ok) return strong
  const session = await openVault({ folder: given.folder, recoveryKey: given.recoveryKey })
  if (!session.ok) return session
  const changed = await setPassphrase(session.value, given.passphrase, given.kdf)
  if (changed.ok) return session
  session.value.close()
  return changed
}

/** A new recovery key in the place of the old one, for a sheet that was lost. Asks for the passphrase. */
export async function renewRecoveryKey(session: Session, passphrase: string): Promise<Result<string>> {
  const header = currentHeader(session)
  if (!header.ok) return header
  const opened = await openSlot(header.value, { passphrase })
  if (!opened.ok) return opened
  opened.value.fill(0)
  const secret = freshSecret()
  const slot = makeRecoverySlot(header.value, vaultKeyOf(session), secret)
  const replaced = replaceSlot(session, header.value, slot)
  return replaced.ok ? ok(writeRecoveryKey(secret)) : replaced
}

async function setPassphrase(
  session: Session,
  passphrase: string,
  kdf?: KdfParameters,
): Promise<Result<void>> {
  const strong = checkPassphrase(passphrase)
  if (!strong.ok) return strong
  const header = currentHeader(session)
  if (!header.ok) return header
  const costs = kdf ?? (await measureCosts())
  const slot = await makePassphraseSlot(header.value, vaultKeyOf(session), passphrase, costs)
  return replaceSlot(session, header.value, slot)
}

/** The header on the disk, checked against the key that this session holds. */
function currentHeader(session: Session): Result<Header> {
  const found = readHeader(session.folder)
  if (!found.ok) return found
  if (!isGenuine(found.value.header, vaultKeyOf(session))) {
    return fail({ kind: 'vault-damaged', file: 'vault.json', detail: 'header-forged' })
  }
  const { hmac: _, ...header } = found.value.header
  return ok(header)
}

function replaceSlot(session: Session, header: Header, slot: Header['slots'][number]): Result<void> {
  const slots = header.slots.map((one) => (one.type === slot.type ? slot : one))
  return replaceHeader(session.folder, writeHeader({ ...header, slots }, vaultKeyOf(session)))
}

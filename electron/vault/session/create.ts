import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, must, ok, type Result } from '../../../shared/result.ts'
import { headerName, replaceHeader, replicaName } from '../header/files.ts'
import { format, writeHeader } from '../header/format.ts'
import { makePassphraseSlot, makeRecoverySlot } from '../header/slots.ts'
import { measureCosts, type KdfParameters } from '../keys/kdf.ts'
import { checkPassphrase } from '../keys/passphrase.ts'
import { freshSecret, writeRecoveryKey } from '../keys/recovery-key.ts'
import { freshKey } from '../keys/wrap.ts'
import { attempt } from '../store/failures.ts'
import { removeTree, syncFolder, writeDurably } from '../store/folder.ts'
import { uuid } from '../store/id.ts'
import { closeToOthers, openRegister } from './databases.ts'
import { casesName, casesPath, creatingName, registerName } from './layout.ts'
import { startSession, type Session } from './session.ts'

type NewVault = {
  readonly folder: string
  readonly passphrase: string
  readonly appVersion: string
  /** Costs of unlocking; measured on this machine when left out. */
  readonly kdf?: KdfParameters
}
export type CreatedVault = {
  readonly vaultId: string
  readonly recoveryKey: string
  readonly session: Session
}

/** Names that a creation may have left when it was interrupted. */
const own = new Set([
  creatingName,
  registerName,
  `${registerName}-journal`,
  casesName,
  headerName,
  replicaName,
])
/** What the system itself puts into an empty folder. */
const harmless = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db'])

/**
 * Makes a vault in an empty or new folder and leaves it open. Failures: `weak-passphrase`, `vault-exists`
 * (detail `folder-not-empty` when there is something else), `vault-in-use`, `disk-full`, `no-permission`.
 * Interrupted half-way it can simply be called again: until it has answered, nothing of value is there.
 */
export async function createVault(given: NewVault): Promise<Result<CreatedVault>> {
  const strong = checkPassphrase(given.passphrase)
  if (!strong.ok) return strong
  const claimed = attempt(() => claim(given.folder), given.folder)
  if (!claimed.ok) return claimed
  if (!claimed.value.ok) return claimed.value
  const kdf = given.kdf ?? (await measureCosts())
  const vaultKey = freshKey()
  const secret = freshSecret()
  const identity = { magic: 'zaakmap', format, vaultId: uuid() } as const
  const slots = [
    await makePassphraseSlot(identity, vaultKey, given.passphrase, kdf),
    makeRecoverySlot(identity, vaultKey, secret),
  ]
  const header = { ...identity, minReader: format, createdApp: given.appVersion, slots }
  const built = attempt(() => build(given.folder, identity.vaultId, vaultKey, writeHeader(header, vaultKey)))
  if (!built.ok) {
    attempt(() => clear(given.folder))
    return built
  }
  const recoveryKey = writeRecoveryKey(secret)
  secret.fill(0)
  return ok({ vaultId: identity.vaultId, recoveryKey, session: built.value })
}

/** Makes sure the folder is ours to fill and puts the mark there. */
function claim(folder: string): Result<void> {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there !== undefined && !there.isDirectory()) return foreign(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const names = readdirSync(folder).filter((name) => !harmless.has(name))
  const mark = join(folder, creatingName)
  if (!names.includes(creatingName)) {
    if (names.includes(headerName) || names.includes(replicaName))
      return fail({ kind: 'vault-exists', file: folder })
    if (names.length > 0) return foreign(folder)
  } else {
    if (isBeingMade(mark)) return fail({ kind: 'vault-in-use', file: folder })
    if (!isRemainder(folder, names)) return foreign(folder)
    clear(folder)
  }
  closeToOthers(folder)
  writeDurably(mark, String(process.pid))
  return ok(undefined)
}

const foreign = (folder: string): Result<never> =>
  fail({ kind: 'vault-exists', file: folder, detail: 'folder-not-empty' })

/** Whether the process that left the mark still runs. A number used again by another counts for ten minutes. */
function isBeingMade(mark: string): boolean {
  const pid = Number(readFileSync(mark, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  if (Date.now() - statSync(mark).mtimeMs > 600_000) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Only files that a creation makes, and no case: nobody has worked in it. */
const isRemainder = (folder: string, names: readonly string[]): boolean =>
  names.every((name) => own.has(name) || name.endsWith('.tmp')) &&
  (!existsSync(casesPath(folder)) || readdirSync(casesPath(folder)).length === 0)

function clear(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== creatingName && (own.has(name) || name.endsWith('.tmp'))) removeTree(join(folder, name))
  }
  removeTree(join(folder, creatingName))
}

/** The register first, the header last: without a header there is no vault. The mark goes when all is there. */
function build(folder: string, vaultId: string, vaultKey: Buffer, header: string): Session {
  mkdirSync(casesPath(folder), { mode: 0o700 })
  const session = startSession(folder, vaultId, vaultKey, must(openRegister(folder, vaultId, vaultKey, true)))
  try {
    must(replaceHeader(folder, header))
    removeTree(join(folder, creatingName))
    syncFolder(folder)
    return session
  } catch (error) {
    session.close()
    throw error
  }
}

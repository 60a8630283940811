import { randomBytes } from 'node:crypto'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { subkey } from '../keys/derive.ts'
import { deriveKey, type KdfParameters } from '../keys/kdf.ts'
import { readRecoveryKey } from '../keys/recovery-key.ts'
import { unwrap, wrap } from '../keys/wrap.ts'
import { slotContext, type Header, type PassphraseSlot, type RecoverySlot } from './format.ts'

const saltLength = 16
type Identity = Pick<Header, 'magic' | 'format' | 'vaultId'>

/** What opens a vault: something remembered or something printed. */
export type Opener = { readonly passphrase: string } | { readonly recoveryKey: string }

/** The vault key under a passphrase. Takes as long as the costs say. */
export async function makePassphraseSlot(
  header: Identity,
  vaultKey: Uint8Array,
  passphrase: string,
  kdf: KdfParameters,
): Promise<PassphraseSlot> {
  const salt = randomBytes(saltLength)
  const slot: PassphraseSlot = { type: 'passphrase', kdf, salt: salt.toString('hex'), wrapped: '' }
  const key = await deriveKey(passphrase, salt, kdf)
  return { ...slot, wrapped: wrap(vaultKey, key, slotContext(header, slot)).toString('hex') }
}

/** The vault key under a recovery secret. The secret is random already, so no slow derivation is needed. */
export function makeRecoverySlot(header: Identity, vaultKey: Uint8Array, secret: Uint8Array): RecoverySlot {
  const salt = randomBytes(saltLength).toString('hex')
  const slot: RecoverySlot = { type: 'recovery', salt, wrapped: '' }
  const key = subkey(secret, 'recovery', salt)
  return { ...slot, wrapped: wrap(vaultKey, key, slotContext(header, slot)).toString('hex') }
}

/** The vault key, or `wrong-passphrase` or `wrong-recovery-key`. */
export async function openSlot(header: Header, opener: Opener): Promise<Result<Buffer>> {
  return 'passphrase' in opener
    ? openPassphraseSlot(header, opener.passphrase)
    : openRecoverySlot(header, opener.recoveryKey)
}

async function openPassphraseSlot(header: Header, passphrase: string): Promise<Result<Buffer>> {
  const slot = header.slots.find((one) => one.type === 'passphrase')
  if (slot === undefined || passphrase === '') return fail({ kind: 'wrong-passphrase' })
  const key = await deriveKey(passphrase, Buffer.from(slot.salt, 'hex'), slot.kdf)
  const vaultKey = unwrap(Buffer.from(slot.wrapped, 'hex'), key, slotContext(header, slot))
  return vaultKey === undefined ? fail({ kind: 'wrong-passphrase' }) : ok(vaultKey)
}

function openRecoverySlot(header: Header, recoveryKey: string): Result<Buffer> {
  const secret = readRecoveryKey(recoveryKey)
  if (!secret.ok) return secret
  const slot = header.slots.find((one) => one.type === 'recovery')
  if (slot === undefined) return fail({ kind: 'wrong-recovery-key' })
  const key = subkey(secret.value, 'recovery', slot.salt)
  const vaultKey = unwrap(Buffer.from(slot.wrapped, 'hex'), key, slotContext(header, slot))
  return vaultKey === undefined ? fail({ kind: 'wrong-recovery-key' }) : ok(vaultKey)
}

import { writeHeader, type Header } from '../../../electron/vault/header/format.ts'
import { makePassphraseSlot, makeRecoverySlot } from '../../../electron/vault/header/slots.ts'
import { freshSecret } from '../../../electron/vault/keys/recovery-key.ts'
import { freshKey } from '../../../electron/vault/keys/wrap.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { kdf, passphrase } from '../make.ts'

export type Sample = {
  readonly header: Header
  readonly text: string
  readonly vaultKey: Buffer
  readonly secret: Buffer
}

/** A header as a new vault has it. */
export async function sampleHeader(): Promise<Sample> {
  const [vaultKey, secret] = [freshKey(), freshSecret()]
  const identity = { magic: 'zaakmap', format: 1, vaultId: uuid() } as const
  const slots = [
    await makePassphraseSlot(identity, vaultKey, passphrase, kdf),
    makeRecoverySlot(identity, vaultKey, secret),
  ]
  const header = { ...identity, minReader: 1, createdApp: '0.1.0', slots }
  return { header, text: writeHeader(header, vaultKey), vaultKey, secret }
}

import { hmac, sha256, subkey } from '../../../electron/vault/keys/derive.ts'
import { nativeDerive, portableDerive, weakest } from '../../../electron/vault/keys/kdf.ts'
import { readRecoveryKey, writeRecoveryKey } from '../../../electron/vault/keys/recovery-key.ts'
import { passphraseStrength } from '../../../electron/vault/keys/strength.ts'
import { suggestPassphrase } from '../../../electron/vault/keys/suggest.ts'
import { unwrap, wrap } from '../../../electron/vault/keys/wrap.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { verifyVault } from '../../../electron/vault/session/verify.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { must } from '../../../shared/result.ts'

/**
 * The cryptography of the vault in whatever runtime this is started in: OpenSSL in Node, BoringSSL in Electron.
 * Says one line of JSON; what does not depend on chance must be the same everywhere.
 */
const [, , made = '', fresh = '', passphrase = '', recoveryKey = ''] = process.argv
const key = Buffer.alloc(32, 7)
const salt = Buffer.alloc(16, 9)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const derived = [nativeDerive, portableDerive].map((derive) =>
  derive(Buffer.from('wachtwoord'), salt, weakest),
)

function refusedFlips(): number {
  const wrapped = wrap(key, key, 'hier')
  let refused = 0
  for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
    const flipped = Buffer.from(wrapped)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (unwrap(flipped, key, 'hier') === undefined) refused += 1
  }
  return refused
}

function nonces(): number {
  const seen = new Set<string>()
  for (let at = 0; at < 2000; at += 1) seen.add(hex(wrap(key, key, '').subarray(0, 12)))
  return seen.size
}

async function theirVault(): Promise<unknown> {
  const opened = must(await openVault({ folder: made, passphrase }))
  const cases = opened.caseFolders().map((id) => opened.case(id).ok)
  const { ok } = must(await verifyVault(opened))
  opened.close()
  const wrong = await openVault({ folder: made, passphrase: 'niet deze zin' })
  const recovered = await openVault({ folder: made, recoveryKey })
  if (recovered.ok) recovered.value.close()
  return { cases, ok, wrong: wrong.ok ? '' : wrong.failure.kind, recovered: recovered.ok }
}

async function ownVault(): Promise<unknown> {
  const own = must(await createVault({ folder: fresh, passphrase, kdf: weakest, appVersion: '0.1.0' }))
  const created = own.session.createCaseFiles(uuid(), () => undefined).ok
  own.session.close()
  return { created, groups: own.recoveryKey.split('-').length }
}

const report = {
  argon2: (await Promise.all(derived)).map(hex),
  hkdf: hex(subkey(key, 'sqlcipher', 'zaak')),
  hmac: hmac(key, 'kop'),
  sha256: sha256('kop'),
  wrapped: unwrap(wrap(key, key, 'daar'), key, 'daar')?.equals(key),
  refused: refusedFlips(),
  nonces: nonces(),
  recovery: [writeRecoveryKey(salt), readRecoveryKey(writeRecoveryKey(salt)).ok],
  strength: await passphraseStrength('correct paard batterij nietje'),
  suggested: suggestPassphrase().split(' ').length,
  theirs: await theirVault(),
  own: await ownVault(),
}
process.stdout.write(`${JSON.stringify({ runtime: process.versions['electron'] ?? 'node', report })}\n`)

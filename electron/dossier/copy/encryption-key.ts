import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { rc4 } from './rc4.ts'
import { stop } from './syntax.ts'

/** What the encryption dictionary and the file's identifier say. */
export type Encryption = {
  readonly version: number
  readonly revision: number
  readonly keyBytes: number
  readonly owner: Uint8Array
  readonly user: Uint8Array
  readonly userKey: Uint8Array
  /** `Perms`, of revision 6; empty where there are none. */
  readonly lockedPermissions: Uint8Array
  readonly permissions: number
  readonly id: Uint8Array
  readonly metadata: boolean
}

/** Stands in for the missing password, ISO 32000-1 algorithm 2 step a. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

/** The file's key under the empty user password; stops with `pdf-needs-password` when that is not the password. */
export function encryptionKey(encryption: Encryption): Uint8Array {
  if (encryption.revision >= 5) return newKey(encryption)
  const key = oldKey(encryption)
  return opensOld(encryption, key) ? key : stop('pdf-needs-password')
}

/** ISO 32000-1 algorithm 2. */
function oldKey(e: Encryption): Uint8Array {
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(e.permissions)
  const hash = createHash('md5')
    .update(padding)
    .update(e.owner.subarray(0, 32))
    .update(permissions)
    .update(e.id)
  if (e.revision >= 4 && !e.metadata) hash.update(Buffer.from('ffffffff', 'hex'))
  let key: Uint8Array = hash.digest()
  const size = e.revision === 2 ? 5 : e.keyBytes
  if (e.revision >= 3)
    for (let i = 0; i < 50; i++) key = createHash('md5').update(key.subarray(0, size)).digest()
  return key.subarray(0, size)
}

/** ISO 32000-1 algorithms 4, 5 and 6. */
function opensOld(e: Encryption, key: Uint8Array): boolean {
  if (e.revision === 2) return Buffer.from(rc4(key, padding)).equals(e.user.subarray(0, 32))
  let check: Uint8Array = createHash('md5').update(padding).update(e.id).digest()
  for (let i = 0; i < 20; i++)
    check = rc4(
      key.map((byte) => byte ^ i),
      check,
    )
  return Buffer.from(check).equals(e.user.subarray(0, 16))
}

/**
 * ISO 32000-2 algorithm 2.A, user password only. Each hash takes milliseconds, so the key is made first: where the
 * permissions were locked with it (algorithm 13), it is the right one, and the password needs no proof of its own.
 */
function newKey(e: Encryption): Uint8Array {
  const { user, userKey } = e
  if (user.length < 48 || userKey.length < 32) return stop('pdf-damaged')
  const hash = (salt: Uint8Array) => (e.revision === 5 ? plainHash(salt) : hardenedHash(salt))
  const decipher = createDecipheriv('aes-256-cbc', hash(user.subarray(40, 48)), Buffer.alloc(16))
  const key = decipher.setAutoPadding(false).update(userKey.subarray(0, 32))
  const proved =
    opensPermissions(e, key) || Buffer.from(hash(user.subarray(32, 40))).equals(user.subarray(0, 32))
  return proved ? key : stop('pdf-needs-password')
}

/** ISO 32000-2 algorithm 13: the permissions themselves, and the letters `adb` after them. */
function opensPermissions({ lockedPermissions, permissions }: Encryption, key: Uint8Array): boolean {
  if (lockedPermissions.length !== 16) return false
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const clear = decipher.update(lockedPermissions)
  return clear.readInt32LE(0) === permissions && clear.toString('latin1', 9, 12) === 'adb'
}

const plainHash = (salt: Uint8Array): Uint8Array => createHash('sha256').update(salt).digest()

const nothing = new Uint8Array()

/** ISO 32000-2 algorithm 2.B: `password` in UTF-8, `user` the 48 bytes of `U` where the owner's password is hashed. */
export function hardenedHash(
  salt: Uint8Array,
  password: Uint8Array = nothing,
  user: Uint8Array = nothing,
): Uint8Array {
  let key: Uint8Array = createHash('sha256').update(password).update(salt).update(user).digest()
  for (let round = 0; ; round++) {
    const one = Buffer.concat([password, key, user])
    const block = Buffer.concat(Array.from({ length: 64 }, () => one))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    )
    const mixed = cipher.update(block)
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = createHash(['sha256', 'sha384', 'sha512'][rest] ?? 'sha256')
      .update(mixed)
      .digest()
    if (round >= 63 && (mixed[mixed.length - 1] ?? 0) <= round - 31) break
  }
  return key.subarray(0, 32)
}

import { createCipheriv, randomBytes } from 'node:crypto'
import { hardenedHash } from './encryption-key.ts'
import { Lexer, token } from './lex.ts'
import { hexBytes, literalBytes } from './parse.ts'
import { Out } from './out.ts'

/** Locks what is written, so that it takes a password to read it. */
export type Seal = {
  /** The encryption dictionary; itself in clear. */
  readonly dict: string
  /** Parts of a stream, locked. */
  readonly stream: (data: readonly Uint8Array[]) => readonly Uint8Array[]
  /** The strings in a dictionary, locked. */
  readonly strings: (dict: Uint8Array) => Uint8Array
}

/** Longest password in bytes of UTF-8 (ISO 32000-2 7.6.4.3.3). */
const longestPassword = 127
/** Everything is allowed to who has the password; forbidding things stops nobody (ISO 32000-2 table 22). */
const permissions = -4
const zeros = Buffer.alloc(16)

/**
 * AES-256 of revision 6 of the standard security handler (ISO 32000-2 7.6): one key of chance for the file, itself
 * locked with the password. The same password opens it as user and as owner. Bytes differ with every call.
 */
export function sealWith(password: string): Seal {
  const secret = passwordBytes(password)
  const key = randomBytes(32)
  const user = locked(key, secret)
  const owner = locked(key, secret, user.check)
  return {
    dict:
      '<</Filter/Standard/V 5/R 6/Length 256/CF<</StdCF<</Type/CryptFilter/CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>' +
      `/StmF/StdCF/StrF/StdCF/P ${permissions}/O${hex(owner.check)}/OE${hex(owner.key)}/U${hex(user.check)}` +
      `/UE${hex(user.key)}/Perms${hex(sealedPermissions(key))}/EncryptMetadata true>>`,
    stream: (data) => aes(key, data),
    strings: (dict) => withStrings(dict, (bytes) => Buffer.concat(aes(key, [bytes]))),
  }
}

const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`

/** As other programs make of what is typed (SASLprep in short: compatible forms, plain spaces). */
function passwordBytes(password: string): Uint8Array {
  const plain = password
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(/\p{Zs}/gu, ' ')
  return Buffer.from(plain, 'utf8').subarray(0, longestPassword)
}

/** Algorithms 8 and 9: what proves the password, and the file's key locked with it. */
function locked(
  key: Uint8Array,
  password: Uint8Array,
  user?: Uint8Array,
): { readonly check: Uint8Array; readonly key: Uint8Array } {
  const [proof, own] = [randomBytes(8), randomBytes(8)]
  const check = Buffer.concat([hardenedHash(proof, password, user), proof, own])
  const cipher = createCipheriv('aes-256-cbc', hardenedHash(own, password, user), zeros)
  return { check, key: cipher.setAutoPadding(false).update(key) }
}

/** Algorithm 10. */
function sealedPermissions(key: Uint8Array): Uint8Array {
  const block = Buffer.alloc(16, 0xff)
  block.writeInt32LE(permissions)
  block.write('Tadb', 8, 'latin1')
  randomBytes(4).copy(block, 12)
  return createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(block)
}

/** Algorithm 1.A: a vector of chance, then the data in blocks. */
function aes(key: Uint8Array, data: readonly Uint8Array[]): readonly Uint8Array[] {
  const vector = randomBytes(16)
  const cipher = createCipheriv('aes-256-cbc', key, vector)
  return [vector, ...data.map((part) => cipher.update(part)), cipher.final()]
}

/** Puts every string through `seal`; all else stays byte for byte. */
function withStrings(dict: Uint8Array, seal: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const lexer = new Lexer(dict)
  const out = new Out()
  let from = 0
  while (lexer.next() !== token.end) {
    if (lexer.kind !== token.string && lexer.kind !== token.hex) continue
    out.copy(dict, from, lexer.start)
    const clear = lexer.kind === token.hex ? hexBytes(lexer) : literalBytes(lexer)
    out.ascii(hex(seal(clear)))
    from = lexer.end
  }
  out.copy(dict, from, dict.length)
  return out.bytes()
}

import { createDecipheriv, createHash } from 'node:crypto'
import { encryptionKey, type Encryption } from './encryption-key.ts'
import { filterNames, type Lookup } from './crypt-filters.ts'
import { rc4 } from './rc4.ts'
import { isArray, isDict, nameOf, numberOf, type PdfDict, type PdfValue, stop } from './syntax.ts'

export type Decryptor = {
  string(num: number, gen: number, bytes: Uint8Array): Uint8Array
  stream(num: number, gen: number, bytes: Uint8Array, dict: PdfDict): Uint8Array
}
type Method = 'none' | 'rc4' | 'aes128' | 'aes256'

/**
 * The standard security handler with the empty user password (ISO 32000-1 7.6, ISO 32000-2 7.6): RC4 of 40 to 128
 * bits, AES-128, AES-256 of revisions 5 and 6. Nothing when the file is not encrypted.
 * Stops with `pdf-needs-password` when the empty password does not open it and the pages are locked.
 */
export function openEncryption(trailer: PdfDict, resolve: Lookup): Decryptor | undefined {
  const found = trailer.get('Encrypt')
  if (found === undefined || found === null) return undefined
  const dict = resolve(found)
  if (!isDict(dict)) return undefined
  if (nameOf(resolve(dict.get('Filter'))) !== 'Standard') stop('pdf-needs-password')
  const encryption = readEncryption(dict, trailer, resolve)
  const methods = methodsOf(dict, encryption.version, resolve)
  const key = keyFor(methods, encryption)
  return {
    string: (num, gen, bytes) => open(methods.strings, key, num, gen, bytes),
    stream: (num, gen, bytes, stream) => {
      if (nameOf(stream.get('Type')) === 'XRef') return bytes
      const own = filterNames(stream, resolve)
      const method = own === undefined ? methods.streams : methods.named(own)
      return open(method, key, num, gen, bytes)
    },
  }
}

function readEncryption(dict: PdfDict, trailer: PdfDict, resolve: Lookup): Encryption {
  const bytes = (value: PdfValue | undefined): Uint8Array => {
    const found = resolve(value)
    return found instanceof Uint8Array ? found : new Uint8Array()
  }
  const whole = (key: string, otherwise: number) => numberOf(resolve(dict.get(key))) ?? otherwise
  const id = resolve(trailer.get('ID'))
  const version = whole('V', 0)
  const bits = version === 4 ? 128 : version === 1 ? 40 : whole('Length', 40)
  return {
    version,
    revision: whole('R', 2),
    keyBytes: Math.min(16, Math.max(5, Math.floor((bits < 40 ? bits * 8 : bits) / 8))),
    owner: bytes(dict.get('O')),
    user: bytes(dict.get('U')),
    userKey: bytes(dict.get('UE')),
    lockedPermissions: bytes(dict.get('Perms')),
    permissions: whole('P', 0) | 0,
    id: isArray(id) ? bytes(id[0]) : new Uint8Array(),
    metadata: resolve(dict.get('EncryptMetadata')) !== false,
  }
}

type Methods = { strings: Method; streams: Method; named: (filter: string) => Method }

function methodsOf(dict: PdfDict, version: number, resolve: Lookup): Methods {
  if (version < 4) return { strings: 'rc4', streams: 'rc4', named: () => 'rc4' }
  const filters = resolve(dict.get('CF'))
  const named = (filter: string): Method => {
    if (filter === 'Identity') return 'none'
    const own = isDict(filters) ? resolve(filters.get(filter)) : null
    const method = isDict(own) ? nameOf(resolve(own.get('CFM'))) : undefined
    if (method === 'V2') return 'rc4'
    if (method === 'AESV2') return 'aes128'
    if (method === 'AESV3') return 'aes256'
    return method === 'None' ? 'none' : stop('pdf-needs-password')
  }
  const of = (key: string) => named(nameOf(resolve(dict.get(key))) ?? 'Identity')
  return { strings: of('StrF'), streams: of('StmF'), named }
}

/** In a file of which only the attachments are locked, nothing of the pages needs a key (ISO 32000-1 7.6.5). */
function keyFor({ strings, streams }: Methods, encryption: Encryption): () => Uint8Array {
  let found: Uint8Array | undefined
  const key = () => (found ??= encryptionKey(encryption))
  if (strings !== 'none' || streams !== 'none') key()
  return key
}

function open(
  method: Method,
  key: () => Uint8Array,
  num: number,
  gen: number,
  bytes: Uint8Array,
): Uint8Array {
  if (method === 'none') return bytes
  if (method === 'aes256') return aesOpen('aes-256-cbc', key(), bytes)
  const own = objectKey(key(), num, gen, method === 'aes128')
  return method === 'rc4' ? rc4(own, bytes) : aesOpen('aes-128-cbc', own, bytes)
}

/** ISO 32000-1 algorithm 1. */
function objectKey(key: Uint8Array, num: number, gen: number, aes: boolean): Uint8Array {
  const tail = [num & 255, (num >> 8) & 255, (num >> 16) & 255, gen & 255, (gen >> 8) & 255]
  const hash = createHash('md5').update(key).update(Uint8Array.from(tail))
  if (aes) hash.update('sAlT', 'latin1')
  return hash.digest().subarray(0, Math.min(16, key.length + 5))
}

/** CBC with the initial vector in front. Padding is taken off where it is sound; damaged data stays as it is. */
function aesOpen(cipher: 'aes-128-cbc' | 'aes-256-cbc', key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const whole = bytes.length - (bytes.length % 16)
  if (whole < 32) return new Uint8Array()
  if (key.length !== (cipher === 'aes-128-cbc' ? 16 : 32)) return stop('pdf-damaged')
  const decipher = createDecipheriv(cipher, key, bytes.subarray(0, 16)).setAutoPadding(false)
  const clear = decipher.update(bytes.subarray(16, whole))
  const padding = clear[clear.length - 1] ?? 0
  return padding >= 1 && padding <= 16 ? clear.subarray(0, clear.length - padding) : clear
}

import { z } from 'zod'
import { hmac, sameText, sha256, subkey } from '../keys/derive.ts'
import { kdfParameters } from '../keys/kdf.ts'

/** The format this app writes, and the oldest reader that may open what it writes. */
export const format = 1

const hex = (bytes: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const wrapped = hex(60)

const passphraseSlot = z.strictObject({
  type: z.literal('passphrase'),
  kdf: kdfParameters,
  salt: hex(16),
  wrapped,
})
const recoverySlot = z.strictObject({ type: z.literal('recovery'), salt: hex(16), wrapped })
const slotSchema = z.discriminatedUnion('type', [passphraseSlot, recoverySlot])

/** What `vault.json` says. No personal data: an id, costs, salts and wrapped keys. */
const headerSchema = z.strictObject({
  magic: z.literal('zaakmap'),
  format: z.int().min(1).max(1000),
  minReader: z.int().min(1).max(1000),
  vaultId: z.uuid(),
  createdApp: z.string().max(40),
  slots: z.array(slotSchema).length(2),
})
const signedSchema = headerSchema.extend({ hmac: hex(32) })

export type Slot = z.infer<typeof slotSchema>
export type PassphraseSlot = z.infer<typeof passphraseSlot>
export type RecoverySlot = z.infer<typeof recoverySlot>
export type Header = z.infer<typeof headerSchema>
export type SignedHeader = z.infer<typeof signedSchema>

export type Parsed =
  | { readonly state: 'good'; readonly header: SignedHeader; readonly text: string }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' }

const checksumTail = /^([\s\S]*),\n {2}"checksum": "([0-9a-f]{64})"\n\}\n$/
const versions = z.object({ magic: z.literal('zaakmap'), minReader: z.int() })

/** Signs a header under the vault key and writes it as text, ending in a checksum over all that stands before. */
export function writeHeader(header: Header, vaultKey: Uint8Array): string {
  return serialise({ ...header, hmac: seal(header, vaultKey) })
}

/**
 * Reads a header without any key. The checksum tells damage from a wrong passphrase, and comes before anything
 * that the text says of itself; then the text must be exactly what this app would write for it.
 */
export function parseHeader(text: string): Parsed {
  const parts = checksumTail.exec(text)
  const body = parts?.[1]
  if (body === undefined || sha256(body) !== parts?.[2]) return { state: 'damaged' }
  const json = parseJson(`${body}}`)
  const version = versions.safeParse(json)
  if (!version.success) return { state: 'damaged' }
  if (version.data.minReader > format) return { state: 'newer' }
  const header = signedSchema.safeParse(json)
  if (!header.success || serialise(header.data) !== text) return { state: 'damaged' }
  return slotsInOrder(header.data) ? { state: 'good', header: header.data, text } : { state: 'damaged' }
}

/** Whether the header is, as a whole, what the holder of the vault key wrote. */
export function isGenuine({ hmac: signature, ...header }: SignedHeader, vaultKey: Uint8Array): boolean {
  return sameText(signature, seal(header, vaultKey))
}

/** What a slot's wrapped key is bound to: everything in the header that says how to use it. */
export function slotContext(header: Pick<Header, 'magic' | 'format' | 'vaultId'>, slot: Slot): string {
  const { wrapped: _, ...rest } = slot
  return JSON.stringify([header.magic, header.format, header.vaultId, ordered(rest)])
}

const slotsInOrder = ({ slots }: Header): boolean =>
  slots[0]?.type === 'passphrase' && slots[1]?.type === 'recovery'

function seal(header: Header, vaultKey: Uint8Array): string {
  return hmac(subkey(vaultKey, 'header', header.vaultId), JSON.stringify(ordered(header)))
}

function serialise(header: SignedHeader): string {
  const body = JSON.stringify(ordered(header), null, 2).slice(0, -2)
  return `${body},\n  "checksum": "${sha256(body)}"\n}\n`
}

const keyOrder = [
  'magic',
  'format',
  'minReader',
  'vaultId',
  'createdApp',
  'type',
  'kdf',
  'algorithm',
  'memoryKib',
  'passes',
  'lanes',
  'salt',
  'wrapped',
  'slots',
  'hmac',
]

/** The same value with its fields in the one order this format has. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  const sorted = fields.toSorted(([left], [right]) => keyOrder.indexOf(left) - keyOrder.indexOf(right))
  return Object.fromEntries(sorted.map(([key, inner]) => [key, ordered(inner)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

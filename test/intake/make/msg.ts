import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'

/** A stream, or a storage with what is in it. */
interface Part {
  readonly name: string
  readonly bytes?: Uint8Array
  readonly parts?: readonly Part[]
}

const [storage, stream, root] = [1, 2, 5] as const
/** Bytes before the first property ([MS-OXMSG] 2.4.1). */
const header = { message: 32, inner: 24, part: 8 } as const

/** A property as a stream: its number and type ([MS-OXMSG] 2.4). */
const text = (tag: string, value: string): Part => ({
  name: `__substg1.0_${tag}001F`,
  bytes: Buffer.from(value, 'utf16le'),
})
const binary = (tag: string, bytes: Uint8Array): Part => ({ name: `__substg1.0_${tag}0102`, bytes })

/** A property of fixed length in the stream of those. */
function fixed(tag: number, value: bigint): Buffer {
  const entry = Buffer.alloc(16)
  entry.writeUInt32LE(tag, 0)
  entry.writeUInt32LE(6, 4)
  entry.writeBigUInt64LE(value, 8)
  return entry
}

/** Since 1601, in tenths of a microsecond. */
const fileTime = (iso: string): bigint => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n

const properties = (kind: keyof typeof header, entries: readonly Buffer[]): Part => ({
  name: '__properties_version1.0',
  bytes: Buffer.concat([Buffer.alloc(header[kind]), ...entries]),
})

export interface TestMessage {
  readonly subject: string
  readonly from: readonly [name: string, address: string]
  readonly to: readonly (readonly [name: string, address: string])[]
  readonly cc?: readonly (readonly [name: string, address: string])[]
  /** ISO 8601. */
  readonly sent: string
  readonly body?: string
  readonly html?: string
  /** Packed as Outlook has it. */
  readonly rtf?: Uint8Array
  readonly headers?: string
  readonly attachments?: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly contentId?: string
  }[]
  readonly inside?: readonly TestMessage[]
}

/** An Outlook message. */
export const msg = (message: TestMessage): Uint8Array =>
  compound([{ name: '__nameid_version1.0', parts: [] }, ...partsOf(message, 'message')])

/** An OLE compound file with these parts in its root. */
export function compound(parts: readonly Part[]): Uint8Array {
  const entries: Entry[] = []
  add(entries, { name: 'Root Entry', parts }, root)
  return burn(entries)
}

function add(
  entries: Entry[],
  part: Part,
  type: number = part.parts === undefined ? stream : storage,
): number {
  const { bytes, parts } = part
  const entry: Entry = { name: part.name, type, length: bytes?.length ?? 0 }
  const at = entries.push(entry) - 1
  // A copy: the writer takes the buffer under it from its first byte on.
  if (bytes !== undefined) entry.binaryProvider = () => Uint8Array.from(bytes)
  if (parts !== undefined) entry.children = parts.map((child) => add(entries, child))
  return at
}

function partsOf(message: TestMessage, kind: 'message' | 'inner'): Part[] {
  const { body, html, rtf, headers } = message
  return [
    text('001A', 'IPM.Note'),
    text('0037', message.subject),
    text('0C1A', message.from[0]),
    text('0C1E', 'SMTP'),
    text('0C1F', message.from[1]),
    ...(body === undefined ? [] : [text('1000', body)]),
    ...(html === undefined ? [] : [binary('1013', Buffer.from(html))]),
    ...(rtf === undefined ? [] : [binary('1009', rtf)]),
    ...(headers === undefined ? [] : [text('007D', headers)]),
    properties(kind, [fixed(0x00390040, fileTime(message.sent))]),
    ...recipientsOf(message),
    ...attachmentsOf(message),
  ]
}

const numbered = (name: string, at: number): string =>
  `${name}_#${at.toString(16).toUpperCase().padStart(8, '0')}`

function recipientsOf({ to, cc = [] }: TestMessage): Part[] {
  const all = [...to.map((one) => [1n, one] as const), ...cc.map((one) => [2n, one] as const)]
  return all.map(([kind, [name, address]], at) => ({
    name: numbered('__recip_version1.0', at),
    parts: [text('3001', name), text('3003', address), properties('part', [fixed(0x0c150003, kind)])],
  }))
}

function attachmentsOf({ attachments = [], inside = [] }: TestMessage): Part[] {
  const files = attachments.map(({ name, bytes, contentId }) => [
    text('3707', name),
    binary('3701', bytes),
    ...(contentId === undefined ? [] : [text('3712', contentId)]),
    properties('part', [fixed(0x37050003, 1n)]),
  ])
  const messages = inside.map((message) => [
    text('3001', message.subject),
    { name: '__substg1.0_3701000D', parts: partsOf(message, 'inner') },
    properties('part', [fixed(0x37050003, 5n)]),
  ])
  return [...files, ...messages].map((parts, at) => ({ name: numbered('__attach_version1.0', at), parts }))
}

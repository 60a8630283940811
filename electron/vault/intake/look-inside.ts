import { setImmediate } from 'node:timers/promises'
import { createHash } from 'node:crypto'
import type { Language } from '../../../shared/text/failure-message.ts'
import { titleFromName } from '../../intake/guess/guess-title.ts'
import type { UnreadableReason } from '../../intake/reader/messages.ts'
import type { Reader as FileReader, ReadResult } from '../../intake/reader/reader.ts'
import { sniff } from '../../intake/sniff.ts'
import { openArchive } from '../../intake/zip/archive.ts'
import { contentOfArchive, contentOfParts, type Content } from './contents.ts'

/** What is in a file, and the files in it when it holds any. */
export type Looked = { readonly read: ReadResult; readonly content?: Content }

/** A ZIP or mail may lie in another, but what lies in that is left alone. */
const deepest = 2

export type LookOptions = {
  readonly name: string
  /** How deep it lies in other files itself. */
  readonly depth: number
  /** Of what is said in the text that is kept of it. */
  readonly language: Language
  readonly reader: FileReader
  readonly signal?: AbortSignal | undefined
}

/** Looks inside a file, in a worker thread. Rejects with the signal's reason, and with nothing that a file can cause. */
export async function lookInside(bytes: Uint8Array, options: LookOptions): Promise<Looked> {
  if (sniff(bytes).kind === 'zip') return lookInArchive(bytes, options)
  const { reader, name, depth, language, signal } = options
  const read = await reader.read(bytes, name, { language, ...(signal ? { signal } : {}) })
  const { parts = [], ...rest } = read
  if (parts.length === 0) return { read: rest }
  if (depth < deepest) return { read: rest, content: contentOfParts(parts) }
  return { read: withoutParts(rest) }
}

/** A mail says what it does not give; a mailbox has nothing else to give. */
export const withoutParts = (read: ReadResult): ReadResult =>
  read.mail === undefined ? read : { ...read, note: 'attachments-left-out' }

async function lookInArchive(bytes: Uint8Array, { name, depth, signal }: LookOptions): Promise<Looked> {
  const found = depth < deepest ? await openArchive(bytes, signal) : 'zip-too-deep'
  if (typeof found === 'string') return { read: unreadArchive(bytes, name, found) }
  return { read: { ...unreadArchive(bytes, name), status: 'read' }, content: contentOfArchive(found) }
}

/** A ZIP has no pages and no text of its own. */
export function unreadArchive(bytes: Uint8Array, name: string, reason?: UnreadableReason): ReadResult {
  const title = titleFromName(name)
  const none = { status: 'unreadable', pages: 0, pageTexts: new Array<string>(), ocr: 'none' } as const
  const result = { ...none, ...sniff(bytes), title }
  return reason === undefined ? result : { ...result, reason }
}

const hashSlice = 16_000_000

/** SHA-256 of bytes in memory, lower-case hex; other work is done between the slices of a large file. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += hashSlice) {
    if (from > 0) await setImmediate()
    hash.update(bytes.subarray(from, from + hashSlice))
  }
  return hash.digest('hex')
}

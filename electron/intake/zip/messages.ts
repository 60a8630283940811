import type { UnreadableReason } from '../reader/messages.ts'
import type { ZipMember } from './members.ts'

/** What the thread of an archive is asked: once to open, then for its files. */
export type ArchiveRequest =
  | { readonly task: 'open'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly task: 'member'; readonly at: number }

export type ArchiveReply =
  | { readonly state: 'opened'; readonly members: readonly ZipMember[] }
  | { readonly state: 'unpacked'; readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason }

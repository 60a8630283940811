import { z } from 'zod'
import { documentId, linkId } from './ids.ts'

/** What a document is to another thing. `envelope`: the photographed envelope, which proves the day of posting. */
export const linkTypes = ['answers', 'replaces', 'belongs', 'proves', 'envelope'] as const
export const linkKinds = ['document', 'contact', 'term'] as const

/** A link as it is seen from one document. `to`: this document does it; `from`: the other does it to this one. */
export const linkSchema = z.object({
  id: linkId,
  type: z.enum(linkTypes),
  direction: z.enum(['to', 'from']),
  kind: z.enum(linkKinds),
  otherId: z.string(),
  title: z.string(),
  /** A moment or (part of) a date; `''` when there is none. */
  date: z.string(),
})
export type Link = z.infer<typeof linkSchema>

export const newLinkSchema = z.object({
  from: documentId,
  type: z.enum(linkTypes),
  to: z.object({ kind: z.enum(linkKinds), id: z.uuid() }),
})
export type NewLink = z.infer<typeof newLinkSchema>

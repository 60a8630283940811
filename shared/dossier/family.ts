import type { Document } from '../domain/document.ts'

/** Where a document came from, as far as its place in a dossier goes. */
export type Kin = Pick<Document, 'id' | 'parentId' | 'parentRole'>

/**
 * Whether a document goes into a dossier when the person says nothing: a picture stands in its mail already, and an
 * archive is its members. Both may be chosen all the same.
 */
export function goesIn(document: Kin, all: readonly Kin[]): boolean {
  if (document.parentRole === 'inline') return false
  return !all.some((other) => other.parentId === document.id && other.parentRole === 'member')
}

/** The mail that a document is an attachment of; null for all others. */
export const mailOf = ({ parentId, parentRole }: Kin): Document['parentId'] =>
  parentRole === 'attachment' ? parentId : null

interface Follower {
  readonly id: string
  /** The document behind which it stands; null or one that is not there: in its own place. */
  readonly follows: string | null
}

/**
 * The same documents in the same order, but what follows another stands directly behind it, before whatever else
 * follows that, and so on: a mail, its attached mail with the attachments of that, its next attachment.
 */
export function behindLeads<T extends Follower>(documents: readonly T[]): T[] {
  const present = new Set(documents.map(({ id }) => id))
  const followers = new Map<string, T[]>()
  for (const document of documents) {
    const lead = leadOf(document, present)
    if (lead !== null) followers.set(lead, [...(followers.get(lead) ?? []), document])
  }
  const placed = new Set<T>()
  const place = (document: T): void => {
    if (placed.has(document)) return
    placed.add(document)
    for (const follower of followers.get(document.id) ?? []) place(follower)
  }
  for (const document of documents) if (leadOf(document, present) === null) place(document)
  // Whatever goes round in a circle stands where it stood.
  for (const document of documents) place(document)
  return [...placed]
}

function leadOf({ id, follows }: Follower, present: ReadonlySet<string>): string | null {
  return follows !== null && follows !== id && present.has(follows) ? follows : null
}

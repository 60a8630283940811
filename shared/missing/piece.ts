import type { CourseStep } from '../course/steps.ts'
import type { DocumentId, MatterId } from '../domain/ids.ts'
import type { Text } from '../terms/text.ts'

/**
 * What kind of gap it is. `step`: something that the law expects did not happen; `paper`: it happened, but its letter
 * is not in the case; `attachment`: a letter speaks of an enclosure that is not there; `received`: a decision without
 * the day it came in; `proof`: something sent with a term on it, without a proof of sending.
 */
export const missingKinds = ['step', 'paper', 'attachment', 'received', 'proof'] as const

/** A letter that asks for the piece, with the answers that are known by now. */
export type AskingLetter = { readonly key: string; readonly given: Readonly<Record<string, string>> }

/** Something that a case should hold and does not. */
export type Piece = {
  /** The same piece has the same key at every look, so that it can be put aside. */
  readonly key: string
  readonly kind: (typeof missingKinds)[number]
  readonly matterId: MatterId | null
  readonly step: CourseStep | null
  /** The letter that speaks of it, or whose day or proof is missing. */
  readonly documentId: DocumentId | null
  readonly title: Text
  /** Why it is expected. */
  readonly reason: Text
  /** The article; `''` where no law asks for it. */
  readonly law: string
  /** What to ask on the phone, or to ask oneself. */
  readonly question: Text
  readonly letter: AskingLetter | null
  /** A document of the case that it may be, though nothing ties them together. */
  readonly likely: DocumentId | null
}

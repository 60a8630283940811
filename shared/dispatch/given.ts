import type { Dispatch, Dispatched } from '../domain/dispatch.ts'
import type { Recipe } from '../domain/dossier.ts'
import type { DocumentId } from '../domain/ids.ts'
import type { Medical } from '../domain/medical.ts'
import { medicalOf } from '../medical/medical.ts'
import { isSameRecipient, type Recipient } from '../domain/recipient.ts'

/** Somebody's copy of a document. */
export type Receipt = {
  readonly dispatch: Dispatch
  readonly recipient: Recipient
  readonly document: Dispatched
}

type Named = Pick<Recipient, 'name'> & { readonly id?: string | null }

/** Whether it went out and counts: sent, and not withdrawn. */
export const isGiven = ({ recipient, sentOn, withdrawnAt }: Dispatch): boolean =>
  recipient !== null && sentOn !== null && withdrawnAt === null

/** Who has a document, the latest first. */
export function receiptsOf(dispatches: readonly Dispatch[], id: DocumentId): Receipt[] {
  return dispatches.filter(isGiven).flatMap((dispatch) => {
    const document = dispatch.exhibits.find((exhibit) => exhibit.id === id)
    const { recipient } = dispatch
    return document && recipient ? [{ dispatch, recipient, document }] : []
  })
}

/** The documents that somebody has already. */
export const documentsOf = (dispatches: readonly Dispatch[], who: Named): ReadonlySet<string> =>
  new Set(sentTo(dispatches, who).flatMap(({ exhibits }) => exhibits.map(({ id }) => id)))

/**
 * Whether somebody ever got something medical: by what was known when it went out, or by what is known of it now. What
 * the person says of a document holds for all times that it went out.
 */
export const hadMedical = (
  dispatches: readonly Dispatch[],
  who: Named,
  medical: ReadonlyMap<string, Medical>,
): boolean =>
  sentTo(dispatches, who).some(({ exhibits }) =>
    exhibits.some((exhibit) => wasMedical(exhibit, medical.get(exhibit.id))),
  )

const wasMedical = ({ medical, only }: Dispatched, known: Medical | undefined): boolean =>
  known?.said !== 'no' && (medical || medicalOf(known, only) !== null)

const sentTo = (dispatches: readonly Dispatch[], who: Named): Dispatch[] =>
  dispatches.filter(
    (dispatch) =>
      isGiven(dispatch) && dispatch.recipient !== null && isSameRecipient(dispatch.recipient, who),
  )

/**
 * The dossier that was sent last for the same occasion, numbered in the same way: whoever has it holds its numbers.
 * Null when there is none, or none of which the numbers are known.
 */
export function lastSentFor(
  dispatches: readonly Dispatch[],
  { preset, occasion, numbering }: Pick<Recipe, 'preset' | 'occasion' | 'numbering'>,
): Dispatch | null {
  const wanted = occasion.trim().toLowerCase()
  const found = dispatches.find(
    (dispatch) =>
      isGiven(dispatch) &&
      dispatch.preset === preset &&
      dispatch.occasion.trim().toLowerCase() === wanted &&
      dispatch.recipe?.numbering === numbering &&
      dispatch.exhibits.length > 0 &&
      dispatch.exhibits.every(({ first }) => first !== ''),
  )
  return found ?? null
}

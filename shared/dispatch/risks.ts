import type { Consent } from '../domain/consent.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import type { Medical, MedicalSeen } from '../domain/medical.ts'
import { isSameRecipient, type NewRecipient } from '../domain/recipient.ts'
import type { PageRanges } from '../dossier/page-ranges.ts'
import { medicalOf } from '../medical/medical.ts'
import { hadMedical } from './given.ts'

type Named = Pick<NewRecipient, 'name'> & { readonly id?: string | null }

/** The consents that hold on a day for somebody, the latest first. */
export const consentsFor = (consents: readonly Consent[], who: Named, on: string): Consent[] =>
  consents.filter(
    ({ recipient, date, withdrawnOn }) =>
      isSameRecipient(recipient, who) && date <= on && (withdrawnOn === null || withdrawnOn > on),
  )

/** A document that is to go out, and which of its pages; absent: all. */
type Going = { readonly id: string; readonly only?: PageRanges | undefined }

/** What the case knows that bears on it. */
export type Known = {
  readonly dispatches: readonly Dispatch[]
  readonly consents: readonly Consent[]
  /** By the id of the document; none: nothing medical was seen in it. */
  readonly medical: ReadonlyMap<string, Medical>
}

export type Risks<Document> = {
  /** Nobody wrote down that this recipient may have anything. */
  readonly noConsent: boolean
  /** What is medical, with by what that was seen, when this recipient never got anything medical. */
  readonly firstMedical: readonly { readonly document: Document; readonly seen: readonly MedicalSeen[] }[]
  /** What the person says is not medical though it looks so, when this recipient never got anything medical. */
  readonly putAside: readonly Document[]
}

/** What to look at before somebody gets these documents. */
export const risksOf = <Document extends Going>(
  known: Known,
  who: Named,
  documents: readonly Document[],
  on: string,
): Risks<Document> => {
  const { dispatches, consents, medical } = known
  const first = hadMedical(dispatches, who, medical) ? [] : documents
  return {
    noConsent: consentsFor(consents, who, on).length === 0,
    firstMedical: medicalAmong(first, medical),
    putAside: first.filter(({ id }) => {
      const own = medical.get(id)
      return own?.said === 'no' && own.seen.length > 0
    }),
  }
}

const medicalAmong = <Document extends Going>(
  documents: readonly Document[],
  medical: ReadonlyMap<string, Medical>,
): Risks<Document>['firstMedical'] =>
  documents.flatMap((document) => {
    const seen = medicalOf(medical.get(document.id), document.only)
    return seen === null ? [] : [{ document, seen }]
  })

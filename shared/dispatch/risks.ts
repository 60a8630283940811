import type { Consent } from '../domain/consent.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import type { Document } from '../domain/document.ts'
import { isSameRecipient, type NewRecipient } from '../domain/recipient.ts'
import { hadMedical } from './given.ts'

const medicalKinds: ReadonlySet<Document['kind']> = new Set(['medische_verklaring', 'medisch_advies'])

/** Whether a document is about somebody's health: by its kind, or because something in it is black for that reason. */
export const isMedical = ({ kind }: Pick<Document, 'kind'>, medicalBoxes: number): boolean =>
  medicalKinds.has(kind) || medicalBoxes > 0

/** The consents that hold on a day for somebody, the latest first. */
export const consentsFor = (
  consents: readonly Consent[],
  who: Pick<NewRecipient, 'name'> & { readonly id?: string | null },
  on: string,
): Consent[] =>
  consents.filter(
    ({ recipient, date, withdrawnOn }) =>
      isSameRecipient(recipient, who) && date <= on && (withdrawnOn === null || withdrawnOn > on),
  )

type Going = { readonly title: string; readonly medical: boolean }

export type Risks = {
  /** Nobody wrote down that this recipient may have anything. */
  readonly noConsent: boolean
  /** Titles of what is medical, when this recipient never got anything medical. */
  readonly firstMedical: readonly string[]
}

/** What to look at before somebody gets these documents. */
export function risksOf(
  known: { readonly dispatches: readonly Dispatch[]; readonly consents: readonly Consent[] },
  who: Pick<NewRecipient, 'name'> & { readonly id?: string | null },
  documents: readonly Going[],
  on: string,
): Risks {
  const medical = documents.filter((document) => document.medical).map(({ title }) => title)
  return {
    noConsent: consentsFor(known.consents, who, on).length === 0,
    firstMedical: hadMedical(known.dispatches, who) ? [] : medical,
  }
}

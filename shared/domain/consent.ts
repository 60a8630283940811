import { z } from 'zod'
import { plainDate } from './dates.ts'
import { consentId, documentId } from './ids.ts'
import { newRecipientSchema, recipientSchema } from './recipient.ts'

/** Who allows that somebody gets something, and since when; withdrawn, it holds no more for what comes after. */
export const consentSchema = z.object({
  id: consentId,
  by: z.string().trim().min(1).max(200),
  recipient: recipientSchema,
  /** What may be given, in plain words. */
  about: z.string().trim().min(1).max(500),
  date: plainDate,
  /** The paper that shows it. */
  documentId: documentId.nullable(),
  withdrawnOn: plainDate.nullable(),
  createdAt: z.string(),
})
export type Consent = z.output<typeof consentSchema>

const { by, about, date } = consentSchema.shape

export const newConsentSchema = z.object({
  by,
  recipient: newRecipientSchema,
  about,
  date,
  documentId: documentId.nullable().default(null),
})
export type NewConsent = z.output<typeof newConsentSchema>

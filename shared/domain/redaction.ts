import { z } from 'zod'
import { documentId, redactionId } from './ids.ts'
import { boxSchema } from './page.ts'

/** Why something is made unreadable: printed on the box. */
export const redactionReasons = ['bsn', 'iban', 'phone', 'mail', 'birth', 'name', 'medical', 'other'] as const
export type RedactionReason = (typeof redactionReasons)[number]

const boxOnPage = boxSchema.extend({
  page: z.int().min(1),
  w: z.number().gt(0).max(1),
  h: z.number().gt(0).max(1),
  reason: z.enum(redactionReasons),
})

/** A box (fractions of the page as shown) that is black in every copy which leaves the vault. The original stays. */
export const redactionSchema = boxOnPage.extend({ id: redactionId, documentId, createdAt: z.string() })
export type Redaction = z.infer<typeof redactionSchema>

export const newRedactionSchema = boxOnPage
export type NewRedaction = z.infer<typeof newRedactionSchema>

/** Moved, sized, or for another reason. */
export const redactionChangeSchema = boxOnPage.omit({ page: true }).partial()
export type RedactionChange = z.infer<typeof redactionChangeSchema>

/** Something that looks as if it had better not be handed over. The person decides. */
export const redactionProposalSchema = boxOnPage.extend({ text: z.string() })
export type RedactionProposal = z.infer<typeof redactionProposalSchema>

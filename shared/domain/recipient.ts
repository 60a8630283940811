import { z } from 'zod'

export const recipientKinds = ['agency', 'person'] as const

/** Who gets something: by name, and by the id of the network or the case where that name is known there. */
export const recipientSchema = z.object({
  kind: z.enum(recipientKinds),
  id: z.uuid().nullable(),
  name: z.string().trim().min(1).max(200),
})
export type Recipient = z.output<typeof recipientSchema>

export const newRecipientSchema = recipientSchema.omit({ id: true })
export type NewRecipient = z.output<typeof newRecipientSchema>

/** Whether two are one: the same id, or the same name, capitals or not. */
export const isSameRecipient = (
  one: { readonly id?: string | null; readonly name: string },
  other: { readonly id?: string | null; readonly name: string },
): boolean =>
  (one.id !== undefined && one.id !== null && one.id === other.id) ||
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase()

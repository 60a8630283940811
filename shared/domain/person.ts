import { z } from 'zod'
import { agencyId, personId } from './ids.ts'

/** Somebody in one case: the client, a relative, an official, a doctor. */
export const personSchema = z.object({
  id: personId,
  name: z.string().trim().min(1).max(200),
  /** In plain words: mantelzorger, klantmanager, huisarts … */
  role: z.string().trim().max(120),
  agencyId: agencyId.nullable(),
  agency: z.string(),
  phone: z.string().trim().max(60),
  mail: z.string().trim().max(200),
  /** Street, postal code and town, as on an envelope. */
  address: z.string().trim().max(400),
  note: z.string().max(4_000),
})
export type Person = z.infer<typeof personSchema>

export const newPersonSchema = z.object({
  name: personSchema.shape.name,
  role: personSchema.shape.role.default(''),
  /** Name of the agency; one that is not there yet is added to the network. */
  agency: z.string().trim().max(200).default(''),
  phone: personSchema.shape.phone.default(''),
  mail: personSchema.shape.mail.default(''),
  address: personSchema.shape.address.default(''),
  note: personSchema.shape.note.default(''),
})
export type NewPerson = z.output<typeof newPersonSchema>

export const personChangeSchema = z
  .object({
    name: personSchema.shape.name,
    role: personSchema.shape.role,
    agency: z.string().trim().max(200),
    phone: personSchema.shape.phone,
    mail: personSchema.shape.mail,
    address: personSchema.shape.address,
    note: personSchema.shape.note,
  })
  .partial()
export type PersonChange = z.output<typeof personChangeSchema>

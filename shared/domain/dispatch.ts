import { z } from 'zod'
import { pageRangesSchema } from '../dossier/page-ranges.ts'
import { plainDate } from './dates.ts'
import { exhibitSections } from './document.ts'
import { exhibitSchema, exportedFileSchema, recipeSchema } from './dossier.ts'
import { consentId, dispatchId, documentId } from './ids.ts'
import { newRecipientSchema, recipientSchema } from './recipient.ts'

export const dispatchWays = ['mail', 'post', 'hand', 'portal'] as const

/** A document as it went out: which of its pages, under which numbers, with how many black boxes. */
export const dispatchedSchema = exhibitSchema.extend({
  /** What is printed on its first and last page; `''`: it went out without numbers. */
  first: z.string().default(''),
  last: z.string().default(''),
  section: z.enum(exhibitSections).nullable().default(null),
  /** Which pages of the document; absent: all. */
  only: pageRangesSchema.optional(),
  boxes: z.int().default(0),
  medical: z.boolean().default(false),
  /** The day on which it came behind what had been sent before. */
  addedOn: z.string().default(''),
})
export type Dispatched = z.output<typeof dispatchedSchema>

/** Something that was made to be given to somebody: who, how, when, and exactly what. */
export const dispatchSchema = z.object({
  id: dispatchId,
  /** When it was made. */
  at: z.string(),
  title: z.string(),
  occasion: z.string(),
  preset: z.string(),
  /** Of dossiers of this name for this occasion, which one it is. */
  version: z.int(),
  /** Null: for oneself. */
  recipient: recipientSchema.nullable(),
  way: z.enum(dispatchWays).nullable(),
  /** Null: not sent yet. */
  sentOn: plainDate.nullable(),
  consentId: consentId.nullable(),
  /** When it was withdrawn: it was not given after all. */
  withdrawnAt: z.string().nullable(),
  files: z.array(exportedFileSchema),
  exhibits: z.array(dispatchedSchema),
  warnings: z.array(z.string()),
  /** How to make the same again; null: it was given without a dossier. */
  recipe: recipeSchema.nullable(),
})
export type Dispatch = z.output<typeof dispatchSchema>

/** For whom something is, said before it is made. */
export const addressSchema = z.object({
  recipient: newRecipientSchema,
  way: z.enum(dispatchWays),
  sentOn: plainDate.nullable().default(null),
  consentId: consentId.nullable().default(null),
})
export type Address = z.output<typeof addressSchema>

/** Documents that were given as they are, without a dossier. */
export const newDispatchSchema = addressSchema.extend({
  title: z.string().trim().min(1).max(200),
  documents: z.array(documentId).min(1).max(5_000),
})
export type NewDispatch = z.output<typeof newDispatchSchema>

export const dispatchChangeSchema = z
  .object({
    recipient: newRecipientSchema,
    way: z.enum(dispatchWays),
    sentOn: plainDate.nullable(),
    consentId: consentId.nullable(),
  })
  .partial()
export type DispatchChange = z.output<typeof dispatchChangeSchema>

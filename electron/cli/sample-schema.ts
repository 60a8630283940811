import { z } from 'zod'
import { newAgencySchema } from '../../shared/domain/agency.ts'
import { newCaseSchema } from '../../shared/domain/case.ts'
import { newContactSchema } from '../../shared/domain/contact.ts'
import { partialDate, plainDate } from '../../shared/domain/dates.ts'
import { documentKinds, sections } from '../../shared/domain/document.ts'
import { newPersonSchema } from '../../shared/domain/person.ts'
import { newTermSchema, termStatuses } from '../../shared/domain/term.ts'

/** A file of `resources/sample/documents/` and what the family says of it. */
const sampleDocumentSchema = z.strictObject({
  file: z.string().min(1),
  title: z.string().trim().min(1).max(300),
  kind: z.enum(documentKinds),
  section: z.enum(sections),
  date: partialDate.optional(),
  sent: partialDate.optional(),
  received: partialDate.optional(),
  /** Name of the sender, one of the sample's agencies. */
  from: z.string().optional(),
  /** Nobody looked at it yet: it is added without a word and lies in the tray. */
  waits: z.boolean().default(false),
})

const sampleTermSchema = z.strictObject({
  ...newTermSchema.omit({ documentId: true }).shape,
  status: z.enum(termStatuses).default('open'),
  /** File name of the letter that the term springs from. */
  document: z.string().optional(),
})

const sampleCaseSchema = z.strictObject({
  case: z.strictObject(newCaseSchema.shape),
  people: z.array(z.strictObject(newPersonSchema.shape)),
  documents: z.array(sampleDocumentSchema),
  contacts: z.array(z.strictObject(newContactSchema.shape)),
  terms: z.array(sampleTermSchema),
})

/**
 * `resources/sample/sample.json`: an invented family and two invented clients, as plain data. Every part has the
 * shape that the verb of its noun takes. Dates are set around `today`, an invented day in November 2026.
 */
export const sampleSchema = z.strictObject({
  today: plainDate,
  agencies: z.array(z.strictObject(newAgencySchema.shape)),
  cases: z.array(sampleCaseSchema).min(1),
})
export type Sample = z.output<typeof sampleSchema>
export type SampleCase = Sample['cases'][number]

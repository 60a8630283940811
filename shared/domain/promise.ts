import { z } from 'zod'
import { plainDate } from './dates.ts'
import { contactId, promiseId } from './ids.ts'

export const promiseStatuses = ['open', 'kept', 'broken'] as const

/** Something that somebody said they would do (toezegging). */
export const promiseSchema = z.object({
  id: promiseId,
  contactId,
  text: z.string().trim().min(1).max(2_000),
  due: plainDate.nullable(),
  status: z.enum(promiseStatuses),
  /** Who promised: the contact moment's agency and person. */
  agency: z.string(),
  person: z.string(),
  /** Day of the contact moment. */
  madeOn: plainDate,
})
export type Promise_ = z.infer<typeof promiseSchema>

export const newPromiseSchema = z.object({
  text: promiseSchema.shape.text,
  due: plainDate.nullable().default(null),
  status: promiseSchema.shape.status.default('open'),
})
export type NewPromise = z.output<typeof newPromiseSchema>

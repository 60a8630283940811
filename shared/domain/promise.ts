import { z } from 'zod'
import { channels } from './channel.ts'
import { plainDate } from './dates.ts'
import { agencyId, contactId, promiseId } from './ids.ts'

export const promiseStatuses = ['open', 'kept', 'broken', 'withdrawn'] as const

/** Who promised: the other side of the line, or we ourselves. */
export const promisers = ['them', 'us'] as const

const reason = z.string().trim().max(2_000)

/** What was done about a promise on a day. `moved`: another day was agreed; `dueBefore` is the day it had. */
export const promiseEventSchema = z.object({
  kind: z.enum(['chased', 'moved', ...promiseStatuses]),
  date: plainDate,
  channel: z.enum(channels).nullable(),
  reason: z.string(),
  dueBefore: plainDate.nullable(),
})
export type PromiseEvent = z.infer<typeof promiseEventSchema>

/** Something that somebody said they would do (toezegging). */
export const promiseSchema = z.object({
  id: promiseId,
  contactId,
  text: z.string().trim().min(1).max(2_000),
  due: plainDate.nullable(),
  status: z.enum(promiseStatuses),
  by: z.enum(promisers),
  /** The day on which it was kept, broken or withdrawn; unknown of those that were closed before this was kept. */
  closedOn: plainDate.nullable(),
  /** With whom it was agreed: the contact moment's agency and person. */
  agencyId: agencyId.nullable(),
  agency: z.string(),
  person: z.string(),
  /** Day of the contact moment. */
  madeOn: plainDate,
  /** Oldest first. */
  events: z.array(promiseEventSchema),
})
export type Promise_ = z.infer<typeof promiseSchema>

export const newPromiseSchema = z.object({
  text: promiseSchema.shape.text,
  due: plainDate.nullable().default(null),
  status: promiseSchema.shape.status.default('open'),
  by: promiseSchema.shape.by.default('them'),
})
export type NewPromise = z.output<typeof newPromiseSchema>

/** How it ended, or that it is open again. Who withdraws a promise says why. Without a day: today. */
export const promiseEndSchema = z
  .object({ status: z.enum(promiseStatuses), date: plainDate.optional(), reason: reason.default('') })
  .refine(({ status, reason: why }) => status !== 'withdrawn' || why !== '', { path: ['reason'] })
export type PromiseEnd = z.output<typeof promiseEndSchema>

/** That somebody asked after it. */
export const promiseChaseSchema = z.object({
  date: plainDate.optional(),
  channel: z.enum(channels).default('phone'),
  reason: reason.default(''),
})
export type PromiseChase = z.output<typeof promiseChaseSchema>

/** Another day was agreed, and why. */
export const promiseMoveSchema = z.object({ due: plainDate, reason: reason.min(1) })
export type PromiseMove = z.output<typeof promiseMoveSchema>

/** How an agency keeps its word. `late`: kept, but after the day; `overdue`: open, and the day is past. */
export const promiseCountSchema = z.object({
  agencyId: agencyId.nullable(),
  agency: z.string(),
  given: z.int(),
  kept: z.int(),
  late: z.int(),
  broken: z.int(),
  open: z.int(),
  overdue: z.int(),
  /** From the call to the day it was kept; null when none was, or no day is known. */
  medianDays: z.number().nullable(),
})
export type PromiseCount = z.infer<typeof promiseCountSchema>

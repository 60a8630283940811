import { z } from 'zod'
import { termStepSchema } from '../terms/step.ts'
import { plainDate } from './dates.ts'
import { documentId, termId } from './ids.ts'

export const termStatuses = ['open', 'done', 'withdrawn'] as const

/** A chain of dates of one case: a rule, the event it starts from, and the steps that follow. */
export const termSchema = z.object({
  id: termId,
  rule: z.string(),
  /** What the rule is called in the chosen language. */
  ruleLabel: z.string(),
  label: z.string(),
  event: plainDate,
  params: z.record(z.string(), z.string()),
  documentId: documentId.nullable(),
  status: z.enum(termStatuses),
  /** Why it was withdrawn. */
  reason: z.string(),
  /** A last day that the letter itself prints; for the client the earlier of both counts. */
  printed: plainDate.nullable(),
  steps: z.array(termStepSchema),
  warnings: z.array(z.string()),
})
export type Term = z.infer<typeof termSchema>

export const newTermSchema = z.object({
  rule: z.string().min(1).max(60),
  event: plainDate,
  params: z.record(z.string(), z.string()).default({}),
  label: z.string().trim().max(200).default(''),
  documentId: documentId.nullable().default(null),
  printed: plainDate.nullable().default(null),
})
export type NewTerm = z.output<typeof newTermSchema>

/** What may be said anew of it. Who withdraws a chain says why. */
export const termChangeSchema = z
  .object({
    event: plainDate,
    params: z.record(z.string(), z.string()),
    label: z.string().trim().max(200),
    status: z.enum(termStatuses),
    reason: z.string().trim().max(500),
    printed: plainDate.nullable(),
  })
  .partial()
  .refine((change) => change.status !== 'withdrawn' || (change.reason ?? '') !== '', {
    path: ['reason'],
    error: 'reason',
  })
export type TermChange = z.output<typeof termChangeSchema>

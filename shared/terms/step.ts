import { z } from 'zod'
import { plainDate } from '../domain/dates.ts'

/** Source marks of domain.md: V seen in the source, K general knowledge, ? open. */
export const marks = ['V', 'K', '?'] as const

/**
 * One date (or value) that follows from a rule. `date` is the one to act on: where strict and safe counting
 * differ it is the earlier for the client, the later for an agency.
 */
export const termStepSchema = z.object({
  key: z.string(),
  label: z.string(),
  date: plainDate.optional(),
  strict: plainDate.optional(),
  safe: plainDate.optional(),
  value: z.union([z.number(), z.boolean()]).optional(),
  actor: z.enum(['client', 'agency']),
  law: z.string(),
  /** The arithmetic in words. */
  why: z.string(),
  mark: z.enum(marks),
  /** What is not certain about it, in plain words. */
  doubt: z.string().optional(),
  /** What would change it. */
  changes: z.string().optional(),
  /** That a correction of the person moved it, and what it was without. */
  corrected: z.string().optional(),
})
export type TermStep = z.infer<typeof termStepSchema>

export const termComputationSchema = z.object({
  rule: z.string(),
  event: plainDate,
  params: z.record(z.string(), z.string()),
  steps: z.array(termStepSchema),
  warnings: z.array(z.string()),
})
export type TermComputation = z.infer<typeof termComputationSchema>

export const termParamSchema = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['date', 'choice', 'number', 'yes-no']),
  choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  required: z.boolean().optional(),
})
export type TermParam = z.infer<typeof termParamSchema>

/** A rule as the person chooses it from a list. */
export const termRuleSchema = z.object({
  key: z.string(),
  label: z.string(),
  group: z.string(),
  law: z.string(),
  eventLabel: z.string(),
  help: z.string(),
  actor: z.enum(['client', 'agency']),
  params: z.array(termParamSchema),
  steps: z.array(z.string()),
  mark: z.enum(marks),
})
export type TermRule = z.infer<typeof termRuleSchema>

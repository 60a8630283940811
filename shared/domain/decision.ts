import { z } from 'zod'
import { plainDate } from './dates.ts'
import { decisionId, documentId } from './ids.ts'

/** Zorg in natura, or a personal budget (pgb). `''`: not said. */
export const decisionForms = ['', 'zin', 'pgb'] as const
/** Over which time an amount goes. `''`: not said, or once. */
export const decisionPeriods = ['', 'week', 'four-weeks', 'month', 'year'] as const
export const decisionResults = ['', 'granted', 'partly', 'refused'] as const

/** What one decision (besluit) says of one provision (voorziening), as the person confirmed it. */
export const decisionFactsSchema = z.object({
  product: z.string().trim().max(200),
  /** Help in minutes, by `period`. */
  minutes: z.int().min(0).max(600_000).nullable(),
  /** Budget in cents, by `period`. */
  euros: z.int().min(0).max(100_000_000_000).nullable(),
  period: z.enum(decisionPeriods),
  form: z.enum(decisionForms),
  starts: plainDate.nullable(),
  /** The last day on which it holds. */
  ends: plainDate.nullable(),
  /** Why, in short. */
  reasons: z.string().trim().max(2_000),
  result: z.enum(decisionResults),
})
export type DecisionFacts = z.infer<typeof decisionFactsSchema>

export const decisionSchema = decisionFactsSchema.extend({
  id: decisionId,
  documentId,
  /** Of the document that it stands in. */
  title: z.string(),
  date: z.string().nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

export const decisionFields = ['product', 'result', 'amount', 'form', 'starts', 'ends', 'reasons'] as const
export type DecisionField = (typeof decisionFields)[number]

/** Two decisions beside each other, in words. */
export const comparisonSchema = z.object({
  old: decisionSchema,
  new: decisionSchema,
  fields: z.array(
    z.object({
      field: z.enum(decisionFields),
      label: z.string(),
      old: z.string(),
      new: z.string(),
      changed: z.boolean(),
    }),
  ),
  /** What changed, in one sentence. */
  sentence: z.string(),
  /** Minutes of help per week that came or went; null when it cannot be said. */
  minutesPerWeek: z.int().nullable(),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** Documents that decide something. */
export const decidingKinds = [
  'beschikking',
  'indicatiebesluit',
  'toekenning_pgb',
  'beslissing_op_bezwaar',
  'toeslagbeschikking',
] as const

export const nothingDecided: DecisionFacts = {
  product: '',
  minutes: null,
  euros: null,
  period: '',
  form: '',
  starts: null,
  ends: null,
  reasons: '',
  result: '',
}

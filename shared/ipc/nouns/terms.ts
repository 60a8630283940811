import { z } from 'zod'
import { plainDate } from '../../domain/dates.ts'
import { fileToken, termId } from '../../domain/ids.ts'
import { newTermSchema, termChangeSchema, termSchema } from '../../domain/term.ts'
import { termComputationSchema, termRuleSchema } from '../../terms/step.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

export const termsContract = {
  rules: call(z.object({ language }), z.array(termRuleSchema)),
  compute: call(
    z.object({
      rule: z.string().max(60),
      event: plainDate,
      params: z.record(z.string(), z.string()).default({}),
      language,
    }),
    termComputationSchema,
  ),
  list: call(inCase.extend({ language }), z.array(termSchema)),
  add: call(inCase.extend({ term: newTermSchema, language }), termSchema),
  change: call(inCase.extend({ id: termId, change: termChangeSchema, language }), termSchema),
  /** Writes the receipt of a term, why these dates, as a PDF to print. */
  receipt: call(inCase.extend({ id: termId, target: fileToken, language }), z.object({ bytes: z.int() })),
  remove: call(inCase.extend({ id: termId }), none),
  restore: call(inCase.extend({ id: termId }), none),
} as const

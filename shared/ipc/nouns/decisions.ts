import { z } from 'zod'
import { comparisonSchema, decisionFactsSchema, decisionSchema } from '../../domain/decision.ts'
import { decisionId, documentId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const one = inCase.extend({ id: decisionId })

/** What decisions grant, as the person confirmed it. */
export const decisionsContract = {
  /** The oldest first. */
  list: call(inCase, z.array(decisionSchema)),
  /** What the text of a document seems to decide. */
  propose: call(inCase.extend({ documentId }), decisionFactsSchema),
  /** Keeps it anew, or (with `id`) in the place of how it was. */
  set: call(
    inCase.extend({ id: decisionId.optional(), documentId, facts: decisionFactsSchema }),
    decisionSchema,
  ),
  remove: call(one, none),
  restore: call(one, none),
  /** Two of them beside each other. */
  compare: call(inCase.extend({ old: decisionId, new: decisionId, language }), comparisonSchema),
} as const

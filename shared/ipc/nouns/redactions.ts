import { z } from 'zod'
import { documentId, redactionId } from '../../domain/ids.ts'
import { newRedactionSchema, redactionProposalSchema, redactionSchema } from '../../domain/redaction.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

const ofDocument = inCase.extend({ id: documentId })

/** What is made unreadable in copies of a document. */
export const redactionsContract = {
  /** By page, from above. */
  list: call(ofDocument, z.array(redactionSchema)),
  add: call(
    ofDocument.extend({ boxes: z.array(newRedactionSchema).min(1).max(2_000) }),
    z.array(redactionSchema),
  ),
  remove: call(inCase.extend({ id: redactionId }), none),
  restore: call(inCase.extend({ id: redactionId }), none),
  /** What one page (from 1) has that is rarely meant for others, without what is boxed already. */
  propose: call(ofDocument.extend({ page: z.int().min(1) }), z.array(redactionProposalSchema)),
} as const

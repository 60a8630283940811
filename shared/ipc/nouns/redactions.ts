import { z } from 'zod'
import { documentId, redactionId } from '../../domain/ids.ts'
import {
  newRedactionSchema,
  redactionChangeSchema,
  redactionProposalSchema,
  redactionSchema,
} from '../../domain/redaction.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const ofDocument = inCase.extend({ id: documentId })
/** When a dossier was made: what was black in it counts too, though it was taken away since. `''`: none. */
const madeAt = z.string().max(40).default('')

/** What is made unreadable in copies of a document. */
export const redactionsContract = {
  /** By page, from above. */
  list: call(ofDocument.extend({ madeAt }), z.array(redactionSchema)),
  add: call(
    ofDocument.extend({ boxes: z.array(newRedactionSchema).min(1).max(2_000) }),
    z.array(redactionSchema),
  ),
  change: call(inCase.extend({ id: redactionId, change: redactionChangeSchema }), redactionSchema),
  remove: call(inCase.extend({ id: redactionId }), none),
  restore: call(inCase.extend({ id: redactionId }), none),
  /** What one page (from 1) has that is rarely meant for others, without what is boxed already. */
  propose: call(ofDocument.extend({ page: z.int().min(1) }), z.array(redactionProposalSchema)),
  /** How many boxes each document of the case has; those without are left out. */
  counts: call(inCase, z.array(z.object({ id: documentId, boxes: z.int() }))),
  /** One page (from 1) as its reader gets it: dots as of `pages.picture`, boxes black with their reason. */
  picture: call(
    ofDocument.extend({ page: z.int().min(1), width: z.int().min(40).max(3_000), madeAt, language }),
    z.object({ pixels: z.instanceof(Uint8Array), width: z.int(), height: z.int() }),
  ),
} as const

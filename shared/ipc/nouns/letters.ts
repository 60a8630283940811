import { z } from 'zod'
import { plainDate } from '../../domain/dates.ts'
import { documentId, fileToken, letterId, matterId } from '../../domain/ids.ts'
import {
  letterChangeSchema,
  letterFactsSchema,
  letterKindSchema,
  letterSchema,
  sendWays,
  sentStepSchema,
} from '../../domain/letter.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const one = inCase.extend({ id: letterId })

export const lettersContract = {
  /** Every kind of letter, in the order in which a person would look for it. */
  kinds: call(z.object({ language }), z.array(letterKindSchema)),
  /** The one that was worked on last first. */
  list: call(inCase, z.array(letterSchema)),
  get: call(one, letterSchema),
  /** Begins a letter with all that the case knows; `given`: answers that are known beyond that. */
  begin: call(
    inCase.extend({
      key: z.string().max(60),
      matterId: matterId.nullable(),
      given: letterFactsSchema.shape.given.default({}),
    }),
    letterSchema,
  ),
  change: call(one.extend({ change: letterChangeSchema }), letterSchema),
  /** Keeps it as a document, or as the next version of the one that was kept before. */
  keep: call(one, z.object({ document: documentId })),
  /** It went out: kept as sent, with its day and way, and noted in the log. */
  sent: call(
    one.extend({
      on: plainDate,
      way: z.enum(sendWays),
      step: sentStepSchema.nullable().default(null),
      language,
    }),
    letterSchema,
  ),
  /** Writes it outside the vault. */
  export: call(
    one.extend({ target: fileToken, format: z.enum(['pdf', 'docx']) }),
    z.object({ bytes: z.int() }),
  ),
  /** To the bin; documents that were kept of it stay. */
  remove: call(one, none),
  restore: call(one, none),
} as const

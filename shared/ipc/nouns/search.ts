import { z } from 'zod'
import { caseId } from '../../domain/ids.ts'
import { foundSchema, searchFiltersSchema } from '../../domain/search.ts'
import { call } from '../call.ts'

export const searchContract = {
  /** Best first. A question that is overtaken by a newer one is `cancelled`. */
  find: call(
    z.object({
      query: z.string().max(300),
      caseId: caseId.optional(),
      limit: z.int().min(1).max(200).default(40),
      filters: searchFiltersSchema.default({}),
      /** Who asks: of the same one only the newest question is answered to the end. */
      asker: z.string().max(40).optional(),
    }),
    foundSchema,
  ),
} as const

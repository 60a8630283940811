import { z } from 'zod'
import { caseId } from '../../domain/ids.ts'
import { hitSchema } from '../../domain/search.ts'
import { call } from '../call.ts'

export const searchContract = {
  find: call(
    z.object({
      query: z.string().max(300),
      caseId: caseId.optional(),
      limit: z.int().min(1).max(200).default(40),
    }),
    z.array(hitSchema),
  ),
} as const

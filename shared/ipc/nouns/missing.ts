import { z } from 'zod'
import { missingPieceSchema, missingSchema } from '../../domain/missing.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

const key = missingPieceSchema.shape.key

export const missingContract = {
  /** What the case should hold and does not, and what was put aside of it. */
  list: call(inCase.extend({ language }), missingSchema),
  /** Puts a piece aside, with the reason. */
  dismiss: call(inCase.extend({ key, why: z.string().trim().min(1).max(1_000) }), none),
  /** Takes a piece up again. */
  restore: call(inCase.extend({ key }), none),
} as const

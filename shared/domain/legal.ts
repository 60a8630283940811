import { z } from 'zod'
import { fitsCorrection } from '../terms/correct.ts'

export const legalItemSchema = z.object({
  key: z.string(),
  value: z.string(),
  builtIn: z.string().nullable(),
  corrected: z.boolean(),
})

const legalKey = z.string().trim().min(1).max(40)
export const legalKeySchema = z.object({ key: legalKey })
export const correctionSchema = z
  .object({ key: legalKey, value: z.string().trim().min(1).max(20) })
  .refine(fitsCorrection, { path: ['value'] })

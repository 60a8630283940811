import { z } from 'zod'
import { caseId } from '../domain/ids.ts'

/** Nothing goes in, or nothing comes out. */
export const none = z.object({})
export const language = z.enum(['nl', 'en'])
export const inCase = z.object({ caseId })
/** A part of a long list. `cursor`: what the part before it gave as `next`. */
export const listPart = z.object({
  cursor: z.string().max(200).nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})

import { z } from 'zod'
import { courseSteps } from '../course/steps.ts'
import { missingKinds } from '../missing/piece.ts'
import { documentId, matterId } from './ids.ts'

/** Something that a case should hold and does not, in the words of one language. */
export const missingPieceSchema = z.object({
  key: z.string().max(200),
  kind: z.enum(missingKinds),
  matterId: matterId.nullable(),
  /** Title of the matter; `''` without one. */
  matter: z.string(),
  step: z.enum(courseSteps).nullable(),
  documentId: documentId.nullable(),
  title: z.string(),
  reason: z.string(),
  law: z.string(),
  question: z.string(),
  letter: z.object({ key: z.string(), given: z.record(z.string(), z.string()) }).nullable(),
  likely: z.object({ id: documentId, title: z.string() }).nullable(),
})
export type MissingPiece = z.infer<typeof missingPieceSchema>

/** What is missing, and what is too but was put aside, with why. */
export const missingSchema = z.object({
  pieces: z.array(missingPieceSchema),
  dismissed: z.array(missingPieceSchema.extend({ why: z.string(), dismissedAt: z.string() })),
})
export type Missing = z.infer<typeof missingSchema>

import { z } from 'zod'
import { failureSchema } from '../result.ts'
import { batchId, caseId, documentId, jobId } from './ids.ts'
import { itemSumsSchema } from './intake.ts'

/** Long work that goes on in the background and shows its progress in one place. */
export const jobSchema = z.object({
  id: jobId,
  kind: z.enum(['intake', 'dossier', 'import', 'verify', 'photos', 'ocr']),
  caseId: caseId.nullable(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  /** 0 while it is not known yet. */
  total: z.int(),
  /** The file that is being worked on. */
  label: z.string(),
  failure: failureSchema.optional(),
  /** For an intake: the batch it works on, of which `intake.files` tells each file. */
  batch: batchId.optional(),
  /** For an intake: how many files became what so far. */
  sums: itemSumsSchema.optional(),
  /** For photos: the document that they became. */
  made: documentId.optional(),
  /** It waits until it is told to go on. */
  paused: z.boolean().optional(),
})
export type Job = z.infer<typeof jobSchema>

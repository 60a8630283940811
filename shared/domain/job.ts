import { z } from 'zod'
import { failureSchema } from '../result.ts'
import { addedFileSchema } from './document.ts'
import { caseId, documentId, jobId } from './ids.ts'

/** Long work that goes on in the background and shows its progress in one place. */
export const jobSchema = z.object({
  id: jobId,
  kind: z.enum(['intake', 'dossier', 'import', 'verify', 'photos']),
  caseId: caseId.nullable(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  /** 0 while it is not known yet. */
  total: z.int(),
  /** The file that is being worked on. */
  label: z.string(),
  failure: failureSchema.optional(),
  /** For an intake: what became of each file so far. */
  files: z.array(addedFileSchema).optional(),
  /** For photos: the document that they became. */
  made: documentId.optional(),
})
export type Job = z.infer<typeof jobSchema>

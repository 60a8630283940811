import { z } from 'zod'
import { documentFactsSchema, documentSchema } from '../../domain/document.ts'
import { batchId, documentId, fileToken, jobId } from '../../domain/ids.ts'
import { medicalSchema } from '../../domain/medical.ts'
import { call } from '../call.ts'
import { inCase, language, none } from '../parts.ts'

export const documentsContract = {
  list: call(inCase, z.array(documentSchema)),
  get: call(inCase.extend({ id: documentId }), documentSchema),
  /** Starts a batch, and the job that works on it; `intake` tells the rest. */
  add: call(
    inCase.extend({
      files: z.array(fileToken).min(1).max(5_000),
      facts: documentFactsSchema.default({}),
      duplicates: z.enum(['ask', 'keep', 'skip']).default('skip'),
      language,
    }),
    z.object({ job: jobId, batch: batchId }),
  ),
  /** The version that counts of a document that may have given way to another one. */
  counting: call(inCase.extend({ id: documentId }), documentSchema),
  change: call(inCase.extend({ id: documentId, change: documentFactsSchema }), documentSchema),
  /** Which documents are about somebody's health, and by what that is seen; those of which neither is said are left out. */
  medical: call(inCase, z.array(medicalSchema)),
  remove: call(inCase.extend({ id: documentId }), none),
  restore: call(inCase.extend({ id: documentId }), none),
  /** One page as a picture. `page` counts from 1, `width` in device pixels. */
  page: call(
    inCase.extend({ id: documentId, page: z.int().min(1), width: z.int().min(40).max(3_000) }),
    z.object({ png: z.instanceof(Uint8Array), width: z.int(), height: z.int() }),
  ),
  /** Text per page. */
  text: call(inCase.extend({ id: documentId }), z.array(z.object({ page: z.int(), text: z.string() }))),
  /** Writes the original, byte for byte, outside the vault. */
  export: call(
    inCase.extend({ id: documentId, target: fileToken }),
    z.object({ bytes: z.int(), sha256: z.string() }),
  ),
} as const

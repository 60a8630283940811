import { z } from 'zod'
import { dossierPreviewSchema, recipeSchema } from '../../domain/dossier.ts'
import { fileToken, jobId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { inCase } from '../parts.ts'

export const dossiersContract = {
  preview: call(inCase.extend({ recipe: recipeSchema }), dossierPreviewSchema),
  /** Starts an export; the job's end carries no file, `last` does. */
  export: call(inCase.extend({ recipe: recipeSchema, target: fileToken }), z.object({ job: jobId })),
  /** What was exported before, latest first. */
  list: call(
    inCase,
    z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        title: z.string(),
        preset: z.string(),
        file: z.string(),
        pages: z.int(),
        bytes: z.int(),
        sha256: z.string(),
        warnings: z.array(z.string()),
      }),
    ),
  ),
} as const

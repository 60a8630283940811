import { z } from 'zod'
import { presetKeys } from '../dossier/presets.ts'
import { documentId } from './ids.ts'

export const numberings = ['continuous', 'sections'] as const

/** What a dossier is made from: kept with the case, re-opened, changed. */
export const recipeSchema = z.object({
  preset: z.enum(presetKeys).default('full'),
  title: z.string().trim().max(200).default(''),
  occasion: z.string().trim().max(200).default(''),
  /** The documents in the order chosen; absent: all of the case, by section, oldest first. */
  documents: z.array(documentId).max(5_000).optional(),
  numbering: z.enum(numberings).default('continuous'),
  language: z.enum(['nl', 'en']).default('nl'),
  maxMb: z.number().positive().max(2_000).optional(),
  maker: z.string().trim().max(200).default(''),
})
export type Recipe = z.output<typeof recipeSchema>

export const exportedFileSchema = z.object({
  file: z.string(),
  pages: z.int(),
  bytes: z.int(),
  sha256: z.string(),
})
export const exhibitSchema = z.object({
  no: z.string(),
  id: z.string(),
  title: z.string(),
  from: z.int(),
  to: z.int(),
})
export const dossierWarningSchema = z.object({
  kind: z.string(),
  exhibit: z.string().optional(),
  message: z.string(),
})

/** What an export made. */
export const exportReportSchema = z.object({
  files: z.array(exportedFileSchema),
  exhibits: z.array(exhibitSchema),
  warnings: z.array(dossierWarningSchema),
})
export type ExportReport = z.infer<typeof exportReportSchema>

/** A preview: the same plan as the export's, without the file. */
export const dossierPreviewSchema = z.object({
  pages: z.int(),
  parts: z.array(z.object({ title: z.string(), from: z.int(), to: z.int() })),
  exhibits: z.array(exhibitSchema),
  warnings: z.array(dossierWarningSchema),
})
export type DossierPreview = z.infer<typeof dossierPreviewSchema>

import { z } from 'zod'
import { numberMark } from '../redaction/citizen-numbers.ts'
import { pageRangesSchema } from '../dossier/page-ranges.ts'
import { partKeys, presetKeys } from '../dossier/presets.ts'
import { stampColours, stampPlaces, stampSizes, usualStamps } from '../dossier/stamps.ts'
import { exhibitSections } from './document.ts'
import { dispatchId, documentId, recipeId } from './ids.ts'

/** Anything shorter is guessed by a machine while one waits. */
export const shortestPassword = 8

export const numberings = ['continuous', 'sections'] as const

/** What a dossier is made from: kept with the case, re-opened, changed. */
export const recipeSchema = z.object({
  preset: z.enum(presetKeys).default('full'),
  title: z.string().trim().max(200).default(''),
  occasion: z.string().trim().max(200).default(''),
  /** The documents in the order chosen; absent: all of the case, by section, oldest first. */
  documents: z.array(documentId).max(5_000).optional(),
  /** The pages that are made for it; absent: those of the preset. */
  parts: z.array(z.enum(partKeys)).max(partKeys.length).optional(),
  /** What documents are called in this dossier alone. */
  names: z.record(documentId, z.string().trim().min(1).max(300)).optional(),
  /** Documents of which only some pages go in. */
  pages: z.record(documentId, pageRangesSchema).optional(),
  numbering: z.enum(numberings).default('continuous'),
  language: z.enum(['nl', 'en']).default('nl'),
  maxMb: z.number().positive().max(2_000).optional(),
  /** How the page numbers look, and where they stand. Absent: as usual. */
  stamps: z
    .object({
      size: z.enum(stampSizes).default(usualStamps.size),
      place: z.enum(stampPlaces).default(usualStamps.place),
      colour: z.enum(stampColours).default(usualStamps.colour),
    })
    .optional(),
  /** PDF/A-2b (ISO 19005-2), as archives and some courts want it. */
  archive: z.boolean().optional(),
  maker: z.string().trim().max(200).default(''),
  /**
   * What was sent before keeps its numbers. `append`: what came since stands behind it; `separate`: that alone, in a
   * file of its own that is numbered on.
   */
  late: z.object({ after: dispatchId, how: z.enum(['append', 'separate']) }).optional(),
  /** Working notes that somebody copied into a text are cut out of it, in this dossier alone. */
  withoutNotes: z.boolean().optional(),
  /** Numbers that look like a citizen service number and are left out of what is printed, by their marks. */
  withoutNumbers: z.union([z.literal('all'), z.array(z.string().regex(numberMark)).max(1_000)]).optional(),
  /** Documents outside the dossier of which a text may speak all the same. */
  loose: z.array(documentId).max(5_000).optional(),
})
export type Recipe = z.output<typeof recipeSchema>

/** Locks an exported file (ISO 32000-2 7.6 counts 127 bytes of it). No part of a recipe: it is kept nowhere. */
export const exportPassword = z.string().min(shortestPassword).max(127)

/** A recipe that was kept by name, to make the same dossier again or another one like it. */
export const keptRecipeSchema = z.object({
  id: recipeId,
  name: z.string().trim().min(1).max(80),
  recipe: recipeSchema,
  changedAt: z.string(),
})
export type KeptRecipe = z.output<typeof keptRecipeSchema>

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
  /** What is printed on its first and last page. */
  first: z.string().optional(),
  last: z.string().optional(),
  /** The section under which the index has it; null: in an order of the person's own. */
  section: z.enum(exhibitSections).nullable().optional(),
  addedOn: z.string().optional(),
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
  /** About how large the file will be, with its pictures as they are. */
  bytes: z.int(),
  /** How the largest file that is wanted will be kept, as far as can be told; absent: there is none. */
  limit: z
    .object({ how: z.enum(['as-is', 'pictures', 'volumes']), bytes: z.int(), files: z.int() })
    .optional(),
  parts: z.array(z.object({ title: z.string(), from: z.int(), to: z.int() })),
  exhibits: z.array(exhibitSchema),
  warnings: z.array(dossierWarningSchema),
})
export type DossierPreview = z.infer<typeof dossierPreviewSchema>

import { z } from 'zod'
import { addressSchema } from '../../domain/dispatch.ts'
import { dossierPreviewSchema, exportPassword, keptRecipeSchema, recipeSchema } from '../../domain/dossier.ts'
import { fileToken, jobId, recipeId } from '../../domain/ids.ts'
import { preflightSchema } from '../../domain/preflight.ts'
import { call } from '../call.ts'
import { inCase, none } from '../parts.ts'

const ofRecipe = inCase.extend({ id: recipeId })

export const dossiersContract = {
  preview: call(inCase.extend({ recipe: recipeSchema }), dossierPreviewSchema),
  /** What to look at before it goes out; ask again as long as documents are left. */
  preflight: call(
    inCase.extend({ recipe: recipeSchema, address: addressSchema.nullable().default(null) }),
    preflightSchema,
  ),
  /** Starts an export. `address`: for whom; null: for oneself. `password` locks the file and is kept nowhere. */
  export: call(
    inCase.extend({
      recipe: recipeSchema,
      target: fileToken,
      address: addressSchema.nullable().default(null),
      password: exportPassword.optional(),
    }),
    z.object({ job: jobId }),
  ),
  /** Recipes that were kept by name, the one that was changed last first. */
  recipes: call(inCase, z.array(keptRecipeSchema)),
  /** Keeps a recipe: a new one, or (with `id`) in the place of how it was. */
  keep: call(
    inCase.extend({ id: recipeId.optional(), name: keptRecipeSchema.shape.name, recipe: recipeSchema }),
    keptRecipeSchema,
  ),
  removeRecipe: call(ofRecipe, none),
  restoreRecipe: call(ofRecipe, none),
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

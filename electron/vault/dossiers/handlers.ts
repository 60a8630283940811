import { basename } from 'node:path'
import { z } from 'zod'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { all } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { now } from '../store/clock.ts'
import { makeDossier, previewOf } from './make.ts'
import { preflight } from './preflight.ts'
import { keepRecipe, listRecipes, setRecipeRemoved } from './recipes-table.ts'

const row = z.object({
  id: z.string(),
  at: z.string(),
  title: z.string(),
  preset: z.string(),
  // The page shows the name of the file; where it stands is nobody's business but the person's.
  file: z.string().transform((path) => basename(path)),
  pages: z.number(),
  bytes: z.number(),
  sha256: z.string(),
  warnings: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
})

export const dossierHandlers = (context: Context): VaultHandlers['dossiers'] => ({
  preview: ({ caseId, recipe }) => ok(previewOf(context.session(), caseId, recipe)),
  preflight: async ({ caseId, ...asked }) =>
    ok(await preflight(context.session(), caseId, { ...asked, reader: context.reader() })),
  export: ({ caseId, recipe, target, password, address }) => {
    const session = context.session()
    openCase(session, caseId)
    const path = context.claim(target, 'write')
    const job = context.jobs.start('dossier', caseId, async (signal, progress) => {
      const onProgress = (done: number, total: number): void => progress({ done, total })
      const report = await makeDossier(session, caseId, {
        target: path,
        recipe,
        password,
        address,
        reader: context.reader(),
        signal,
        onProgress,
      })
      context.changed(caseId, 'dossier')
      return { done: report.exhibits.length, total: report.exhibits.length }
    })
    return ok({ job })
  },
  ...recipeHandlers(context),
  list: ({ caseId }) =>
    ok(
      all(
        openCase(context.session(), caseId),
        sql`SELECT id, at, title, preset, file, pages, bytes, sha256, warnings FROM dispatch
            WHERE deleted_at IS NULL ORDER BY at DESC, id DESC`,
        row,
      ),
    ),
})

type RecipeCalls = 'recipes' | 'keep' | 'removeRecipe' | 'restoreRecipe'

const recipeHandlers = ({ session, changed }: Context): Pick<VaultHandlers['dossiers'], RecipeCalls> => ({
  recipes: ({ caseId }) => ok(listRecipes(openCase(session(), caseId))),
  keep: ({ caseId, ...wanted }) => {
    const kept = keepRecipe(openCase(session(), caseId), wanted)
    changed(caseId, 'recipe')
    return ok(kept)
  },
  removeRecipe: ({ caseId, id }) => {
    setRecipeRemoved(openCase(session(), caseId), id, now())
    changed(caseId, 'recipe')
    return ok({})
  },
  restoreRecipe: ({ caseId, id }) => {
    setRecipeRemoved(openCase(session(), caseId), id, null)
    changed(caseId, 'recipe')
    return ok({})
  },
})

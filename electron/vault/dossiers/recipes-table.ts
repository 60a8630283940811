import { keptRecipeSchema, recipeSchema, type KeptRecipe } from '../../../shared/domain/dossier.ts'
import { recipeId, type RecipeId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { z } from 'zod'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const row = keptRecipeSchema.extend({
  recipe: z.string().transform((text) => recipeSchema.parse(JSON.parse(text))),
})

/** Every recipe that was kept in this case, the one that was changed last first. */
export const listRecipes = (db: Reader): KeptRecipe[] =>
  all(
    db,
    sql`SELECT id, name, recipe, updated_at AS changedAt FROM recipe WHERE deleted_at IS NULL
        ORDER BY updated_at DESC, id DESC`,
    row,
  )

/** Throws `Failed` (`not-found`) when it is not there. */
export function getRecipe(db: Reader, id: RecipeId): KeptRecipe {
  const found = one(
    db,
    sql`SELECT id, name, recipe, updated_at AS changedAt FROM recipe WHERE id = ${id} AND deleted_at IS NULL`,
    row,
  )
  if (!found) throw missing(id)
  return found
}

/** Keeps a recipe: a new one, or (with `id`) in the place of how it was. Throws `Failed` (`not-found`). */
export function keepRecipe(
  db: Reader,
  { id: known, name, recipe }: Pick<KeptRecipe, 'name' | 'recipe'> & { readonly id?: RecipeId | undefined },
): KeptRecipe {
  if (known !== undefined) getRecipe(db, known)
  const id = known ?? newId(recipeId)
  const at = now()
  write(db, (tx) =>
    run(
      tx,
      sql`INSERT INTO recipe (id, name, recipe, created_at, updated_at)
          VALUES (${id}, ${name}, ${JSON.stringify(recipe)}, ${at}, ${at})
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, recipe = excluded.recipe,
            updated_at = excluded.updated_at`,
    ),
  )
  return getRecipe(db, id)
}

/** Away, or (with `null`) back again. Throws `Failed` (`not-found`). */
export function setRecipeRemoved(db: Reader, id: RecipeId, removedAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE recipe SET deleted_at = ${removedAt} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

const missing = (id: RecipeId): Failed => new Failed({ kind: 'not-found', detail: 'recipe', values: { id } })

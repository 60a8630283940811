import { z } from 'zod'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { photoRecipeSchema, type PhotoRecipe } from '../../../shared/domain/photo.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const keptSchema = z.object({
  /** What the pages are meant to be: changes with every step the person takes, so that a lock loses none. */
  recipe: photoRecipeSchema,
  /** What the document was last made by. */
  made: photoRecipeSchema,
})
type Kept = z.infer<typeof keptSchema>
const row = z.object({ recipe: z.string() })

/** The recipe of a document, or undefined when it was not made of photos. */
export function findRecipe(db: Reader, id: DocumentId): Kept | undefined {
  const found = one(db, sql`SELECT recipe FROM picture_recipe WHERE document_id = ${id}`, row)
  return found === undefined ? undefined : keptSchema.parse(JSON.parse(found.recipe))
}

/** Throws `Failed` (`not-found`) for a document that was not made of photos. */
export function getRecipe(db: Reader, id: DocumentId): Kept {
  const found = findRecipe(db, id)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'document', values: { id } })
  return found
}

export function putRecipe(tx: Writer, id: DocumentId, kept: Kept): void {
  const text = JSON.stringify(kept)
  run(
    tx,
    sql`INSERT INTO picture_recipe (document_id, recipe, updated_at) VALUES (${id}, ${text}, ${now()})
        ON CONFLICT (document_id) DO UPDATE SET recipe = excluded.recipe, updated_at = excluded.updated_at`,
  )
}

/** Whether two recipes make the same pages. */
export const isSame = (a: PhotoRecipe, b: PhotoRecipe): boolean => JSON.stringify(a) === JSON.stringify(b)

import { z } from 'zod'
import type { Document } from '../../../shared/domain/document.ts'
import { exhibitSchema, recipeSchema, type Recipe } from '../../../shared/domain/dossier.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { PageBook } from '../../../shared/domain/meeting.ts'
import { labelRanges } from '../../../shared/dossier/page-labels.ts'
import { pagesIn } from '../../../shared/dossier/page-ranges.ts'
import { presetOf } from '../../../shared/dossier/presets.ts'
import { openCase } from '../cases/open.ts'
import { listDocuments } from '../documents/documents-table.ts'
import { previewOf } from '../dossiers/make.ts'
import { listRecipes } from '../dossiers/recipes-table.ts'
import type { Session } from '../session/session.ts'
import { one, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

type Listed = z.infer<typeof exhibitSchema>
const parsedJson = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text): z.output<S> => schema.parse(JSON.parse(text)))
const exported = z.object({
  at: z.string(),
  title: z.string(),
  recipe: parsedJson(recipeSchema),
  exhibits: parsedJson(z.array(exhibitSchema)),
})

/**
 * The page numbers of the dossier that was exported last: those are on the paper that lies on the table. Without an
 * export: of the recipe that was kept last, or of the whole case, as it would be made now. Throws `Failed` (`not-found`).
 */
export function bookOf(session: Session, id: CaseId): PageBook {
  const db = openCase(session, id)
  const documents = listDocuments(db)
  const last = one(
    db,
    sql`SELECT at, title, recipe, exhibits FROM dispatch WHERE deleted_at IS NULL ORDER BY at DESC, id DESC LIMIT 1`,
    exported,
  )
  if (last)
    return {
      source: 'export',
      at: last.at,
      title: last.title,
      ...pagesOf(last.recipe, last.exhibits, documents),
    }
  const recipe = presentRecipe(db)
  const { exhibits } = previewOf(session, id, recipe)
  const title = recipe.title || presetOf(recipe.preset).label[recipe.language]
  return { source: 'plan', at: '', title, ...pagesOf(recipe, exhibits, documents) }
}

const presentRecipe = (db: Reader): Recipe => listRecipes(db)[0]?.recipe ?? recipeSchema.parse({})

function pagesOf(
  recipe: Recipe,
  exhibits: readonly Listed[],
  documents: readonly Document[],
): Pick<PageBook, 'labels' | 'exhibits'> {
  const known = new Map<string, Document>(documents.map((document) => [document.id, document]))
  const front = (exhibits[0]?.from ?? 1) - 1
  return {
    labels: labelRanges(recipe.numbering, front, sectionsOf(exhibits, known), volumesOf(exhibits)),
    exhibits: exhibits.map((exhibit) => ({
      ...exhibit,
      taken: takenOf(recipe, known.get(exhibit.id)),
    })),
  }
}

function takenOf(recipe: Recipe, document: Document | undefined): number[] | null {
  const ranges = document ? recipe.pages?.[document.id] : undefined
  return document && ranges ? pagesIn(ranges, document.pages).map((page) => page + 1) : null
}

/** Exhibits that stand together in a section. */
function sectionsOf(exhibits: readonly Listed[], known: ReadonlyMap<string, Document>) {
  const groups: { key: string; exhibits: Listed[] }[] = []
  for (const exhibit of exhibits) {
    const last = groups.at(-1)
    const key = sectionOf(exhibit, known) ?? last?.key ?? ''
    if (last?.key === key) last.exhibits.push(exhibit)
    else groups.push({ key, exhibits: [exhibit] })
  }
  return groups.map(({ exhibits: within }, place) => ({
    letter: String.fromCodePoint(65 + place),
    exhibits: within,
  }))
}

/** An attachment stands in the section of its mail, as it has its number. */
function sectionOf({ id }: Listed, known: ReadonlyMap<string, Document>): string | undefined {
  const document = known.get(id)
  return (known.get(document?.parentId ?? '') ?? document)?.section
}

/** Between two exhibits there are only pages when a second or later file begins there. */
const volumesOf = (exhibits: readonly Listed[]) => [
  { no: 1, from: 1 },
  ...exhibits
    .flatMap(({ from }, at) => {
      const before = exhibits[at - 1]
      return before && before.to + 1 < from ? [before.to + 1] : []
    })
    .map((from, at) => ({ no: at + 2, from })),
]

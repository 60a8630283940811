import { sections, type Document } from '../../shared/domain/document.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'

/** A dossier as it is being put together. */
export type DossierForm = Omit<Recipe, 'documents' | 'maxMb'> & {
  /** The documents that go in, in order; null: all, in the standard order. */
  readonly chosen: readonly DocumentId[] | null
}

/** The form as the vault takes it. */
export function recipeOf({ chosen, ...form }: DossierForm): Recipe {
  return chosen === null ? form : { ...form, documents: [...chosen] }
}

/** All documents in the standard order: by section, oldest first, as the plan of the dossier has it. */
export const allOf = (documents: readonly Document[]): DocumentId[] =>
  documents
    .toSorted(
      (a, b) =>
        sections.indexOf(a.section) - sections.indexOf(b.section) ||
        dateOf(a).localeCompare(dateOf(b)) ||
        a.title.localeCompare(b.title),
    )
    .map((document) => document.id)

const dateOf = (document: Document): string => document.date ?? document.sent ?? document.received ?? '9999'

/** Moves one to another place. */
export function moved<T>(list: readonly T[], item: T, to: number): T[] {
  const rest = list.filter((each) => each !== item)
  const at = Math.min(Math.max(0, to), rest.length)
  return [...rest.slice(0, at), item, ...rest.slice(at)]
}

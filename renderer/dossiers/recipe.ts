import { sections, type Document } from '../../shared/domain/document.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'
import { behindLeads, goesIn, mailOf } from '../../shared/dossier/family.ts'

/** A dossier as it is being put together. */
export type DossierForm = Omit<Recipe, 'documents'> & {
  /** The documents that go in, in order; null: all, in the standard order. */
  readonly chosen: readonly DocumentId[] | null
}

/** The form as the vault takes it. */
export function recipeOf({ chosen, ...form }: DossierForm): Recipe {
  return chosen === null ? form : { ...form, documents: [...chosen] }
}

/** How a dossier begins. */
export const newForm = (language: Recipe['language']): DossierForm => ({
  preset: 'full',
  title: '',
  occasion: '',
  maker: '',
  numbering: 'continuous',
  language,
  chosen: null,
})

/** A kept recipe as it is put together again. */
export const formOf = ({ documents, ...rest }: Recipe): DossierForm => ({
  ...rest,
  chosen: documents ?? null,
})

/** Whether two forms make the same dossier. */
export const sameForm = (one: DossierForm, other: DossierForm): boolean => textOf(one) === textOf(other)

const textOf = (form: DossierForm): string =>
  JSON.stringify(Object.entries(recipeOf(form)).toSorted(([a], [b]) => a.localeCompare(b)))

/** What goes in when the person says nothing, in the standard order. */
export const standardOf = (documents: readonly Document[]): DocumentId[] =>
  allOf(documents.filter((document) => goesIn(document, documents)))

/**
 * All documents in the standard order: by section, oldest first, attachments behind their mail, as the plan of the
 * dossier has it.
 */
export function allOf(documents: readonly Document[]): DocumentId[] {
  const sorted = documents.toSorted(
    (a, b) =>
      sections.indexOf(a.section) - sections.indexOf(b.section) ||
      dateOf(a).localeCompare(dateOf(b)) ||
      (a.id < b.id ? -1 : 1),
  )
  return behindLeads(sorted.map((document) => ({ id: document.id, follows: mailOf(document) }))).map(
    ({ id }) => id,
  )
}

const dateOf = (document: Document): string => document.date ?? document.sent ?? document.received ?? '9999'

/** Moves one to another place. */
export function moved<T>(list: readonly T[], item: T, to: number): T[] {
  const rest = list.filter((each) => each !== item)
  const at = Math.min(Math.max(0, to), rest.length)
  return [...rest.slice(0, at), item, ...rest.slice(at)]
}

/** The same with one entry set, or gone; undefined when there is none left. */
export function withEntry<T>(
  given: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> | undefined {
  const { [key]: _, ...rest } = given ?? {}
  const next = value === undefined ? rest : { ...rest, [key]: value }
  return Object.keys(next).length === 0 ? undefined : next
}

/** What changes in a form when a document gives way to a version of it: that stands in its place. */
export const inPlace = (
  { chosen, names, pages }: DossierForm,
  before: DocumentId,
  after: DocumentId,
): Pick<DossierForm, 'chosen' | 'names' | 'pages'> => ({
  chosen: chosen?.map((id) => (id === before ? after : id)) ?? null,
  names: underOther(names, before, after),
  pages: underOther(pages, before, after),
})

function underOther<T>(
  given: Readonly<Record<string, T>> | undefined,
  before: string,
  after: string,
): Record<string, T> | undefined {
  const value = given?.[before]
  return value === undefined ? given : withEntry<T>({ ...given, [after]: value }, before, undefined)
}

import type { Document } from '../../shared/domain/document.ts'

/** A line of the list of documents. */
export type DocumentLine = {
  readonly id: Document['id']
  readonly document: Document
  /** The title of the mail or ZIP that it came in; empty for a document of its own. */
  readonly whole: string
  /** How many files came in it. */
  readonly parts: number
}

/** The same documents with what came in a mail or ZIP right below it, in the same order among themselves. */
export function underTheirWhole(documents: readonly Document[]): Document[] {
  const ids = new Set(documents.map(({ id }) => id))
  const below = Map.groupBy(documents, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  )
  const withParts = (document: Document): Document[] => [
    document,
    ...(below.get(document.id) ?? []).flatMap(withParts),
  ]
  return (below.get(null) ?? []).flatMap(withParts)
}

/** What each line says of where it came from, `all` being the documents of the case. */
export function linesOf(all: readonly Document[], shown: readonly Document[]): DocumentLine[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  const parts = Map.groupBy(all, ({ parentId }) => parentId)
  return shown.map((document) => ({
    id: document.id,
    document,
    whole: document.parentId === null ? '' : (titles.get(document.parentId) ?? ''),
    parts: parts.get(document.id)?.length ?? 0,
  }))
}

import { sections } from '../domain/document.ts'
import type { DossierContent, DossierDocument } from './content.ts'
import { compareDates } from './dates.ts'

export interface DocumentGroup {
  /** `null`: one run of documents in the order that the person chose. */
  readonly key: (typeof sections)[number] | null
  readonly documents: readonly DossierDocument[]
}

/**
 * The documents as they stand in the dossier: by section, in a section oldest first, undated last, else as given
 * (bundle.md, "Order"). With an order of the person's own there are no sections, unless pages are numbered by them.
 */
export function orderDocuments(
  content: DossierContent,
  numbering: 'continuous' | 'sections',
): DocumentGroup[] {
  if (content.documents.length === 0) return []
  if (content.order === 'given' && numbering === 'continuous') {
    return [{ key: null, documents: content.documents }]
  }
  return sections.flatMap((key) => {
    const documents = content.documents.filter((document) => document.section === key)
    if (content.order === 'sections') documents.sort(oldestFirst)
    return documents.length === 0 ? [] : [{ key, documents }]
  })
}

function oldestFirst(one: DossierDocument, other: DossierDocument): number {
  return compareDates(one.date || one.received, other.date || other.received)
}

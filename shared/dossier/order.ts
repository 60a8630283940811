import { sections } from '../domain/document.ts'
import type { DossierContent, DossierDocument } from './content.ts'
import { compareDates } from './dates.ts'
import { behindLeads } from './family.ts'

export interface DocumentGroup {
  /** `null`: one run of documents in the order that the person chose; `late`: what came after the rest was sent. */
  readonly key: (typeof sections)[number] | 'late' | null
  readonly documents: readonly DossierDocument[]
}

/**
 * The documents as they stand in the dossier: by section, in a section oldest first, undated last, else as given
 * (bundle.md, "Order"), an attachment directly behind its mail. With an order of the person's own there are no sections, unless pages are numbered by them.
 */
export function orderDocuments(
  content: DossierContent,
  numbering: 'continuous' | 'sections',
): DocumentGroup[] {
  if (content.documents.length === 0) return []
  if (content.order === 'given' && numbering === 'continuous') {
    return [{ key: null, documents: content.documents }]
  }
  const leads = leadsOf(content)
  return sections.flatMap((key) => {
    const documents = content.documents.filter(
      (document) => (leads.get(document) ?? document).section === key,
    )
    if (content.order === 'given') return documents.length === 0 ? [] : [{ key, documents }]
    const placed = behindLeads(documents.toSorted(oldestFirst))
    return placed.length === 0 ? [] : [{ key, documents: placed }]
  })
}

/** For each document that follows others the first of them, in whose section it stands. */
function leadsOf(content: DossierContent): Map<DossierDocument, DossierDocument> {
  const leads = new Map<DossierDocument, DossierDocument>()
  if (content.order === 'given') return leads
  const byId = new Map(content.documents.map((document) => [document.id, document]))
  for (const document of content.documents) {
    let lead = document
    for (const seen = new Set<string>(); !seen.has(lead.id);) {
      seen.add(lead.id)
      lead = byId.get(lead.follows ?? '') ?? lead
    }
    leads.set(document, lead)
  }
  return leads
}

function oldestFirst(one: DossierDocument, other: DossierDocument): number {
  return compareDates(one.date || one.received, other.date || other.received)
}

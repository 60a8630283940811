import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Matter } from '../../shared/domain/matter.ts'
import type { Term } from '../../shared/domain/term.ts'
import type { Turn } from '../../shared/domain/timeline.ts'

type Known = {
  readonly caseId: CaseId | null
  readonly agency: string
  readonly documents: readonly Document[]
  readonly matters: readonly Pick<Matter, 'id' | 'agency'>[]
  readonly terms: readonly Pick<Term, 'id' | 'documentId'>[]
  readonly turns: readonly Turn[]
}

/** Of a case: what is due in matters of an agency or by its letters, and its papers, the latest first. */
export function openWith(known: Known): { readonly turns: Turn[]; readonly papers: Document[] } {
  const { caseId, documents, matters, terms, turns } = known
  const wanted = known.agency.trim().toLocaleLowerCase()
  if (wanted === '') return { turns: [], papers: [] }
  const isTheirs = (of: { readonly agency: string }): boolean => of.agency.toLocaleLowerCase() === wanted
  // Of a paper only the version that counts.
  const papers = documents.filter((each) => isTheirs(each) && each.replacedBy === null)
  const theirs = new Set<string>([
    ...matters.filter(isTheirs).map(({ id }) => id),
    ...terms.filter((term) => papers.some(({ id }) => id === term.documentId)).map(({ id }) => id),
  ])
  return {
    papers: papers.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    turns: turns.filter((turn) => turn.caseId === caseId && theirs.has(turn.id)),
  }
}

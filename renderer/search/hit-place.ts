import type { Hit } from '../../shared/domain/search.ts'
import type { CaseTab, Route } from '../frame/route.tsx'

const tabs: Partial<Record<Hit['kind'], CaseTab>> = {
  document: 'documents',
  contact: 'contacts',
  promise: 'contacts',
  term: 'terms',
}

/** Where a hit can be looked at; a document opens at the page of the words. */
export function hitPlace(hit: Hit): Route {
  if (hit.kind === 'agency') return { screen: 'network' }
  const tab = tabs[hit.kind]
  if (!tab) return { screen: 'case', caseId: hit.case, tab: 'overview' }
  const place = { screen: 'case' as const, caseId: hit.case, tab, open: hit.id }
  return hit.page === undefined ? place : { ...place, page: hit.page }
}

import type { Hit } from '../../shared/domain/search.ts'
import { placeOf } from '../frame/places.ts'
import type { CaseTab, Route } from '../frame/route.tsx'

const tabs: Partial<Record<Hit['kind'], CaseTab>> = {
  document: 'documents',
  contact: 'contacts',
  promise: 'contacts',
  term: 'terms',
  note: 'documents',
}

/** Words that are marked on a page at most. */
const mostMarks = 12

/** Where a hit can be looked at; a document opens at the page of the words, with the words marked. */
export function hitPlace(hit: Hit): Route {
  if (hit.kind === 'agency') return { screen: 'network' }
  if (hit.kind === 'task' || hit.kind === 'appointment') return placeOf(hit.case, hit.kind, hit.id, hit.date)
  const tab = tabs[hit.kind]
  if (!tab) return { screen: 'case', caseId: hit.case, tab: 'overview' }
  const place = { screen: 'case' as const, caseId: hit.case, tab, open: hit.document ?? hit.id }
  if (tab !== 'documents') return place
  const marks = hit.kind === 'note' ? [] : hit.marks.slice(0, mostMarks)
  return { ...place, page: hit.page ?? 1, ...(marks.length === 0 ? {} : { marks }) }
}

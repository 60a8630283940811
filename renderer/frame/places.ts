import type { TimelineEntry } from '../../shared/domain/timeline.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { CaseTab, Route } from './route.tsx'

const tabs: Record<TimelineEntry['kind'], CaseTab> = {
  document: 'documents',
  contact: 'contacts',
  promise: 'contacts',
  term: 'terms',
}

/** Where a thing of a case can be looked at. */
export const placeOf = (caseId: CaseId, kind: TimelineEntry['kind'], id: string): Route => ({
  screen: 'case',
  caseId,
  tab: tabs[kind],
  open: id,
})

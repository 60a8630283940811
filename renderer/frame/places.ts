import type { TimelineEntry, Turn } from '../../shared/domain/timeline.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { CaseTab, Route } from './route.tsx'

type Kind = TimelineEntry['kind'] | Turn['kind']

const tabs: Record<Kind, CaseTab> = {
  document: 'documents',
  contact: 'contacts',
  promise: 'contacts',
  term: 'terms',
  matter: 'terms',
  task: 'terms',
  appointment: 'terms',
}

/** Where a thing of a case can be looked at. */
export const placeOf = (caseId: CaseId, kind: Kind, id: string): Route => ({
  screen: 'case',
  caseId,
  tab: tabs[kind],
  open: id,
})

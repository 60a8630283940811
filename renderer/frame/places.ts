import type { TimelineEntry, Turn } from '../../shared/domain/timeline.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { CaseTab, Route } from './route.tsx'

type Kind = TimelineEntry['kind'] | Turn['kind']

const tabs: Record<Exclude<Kind, 'task' | 'appointment'>, CaseTab> = {
  document: 'documents',
  contact: 'contacts',
  promise: 'contacts',
  term: 'terms',
  matter: 'terms',
}

/** Where a thing of a case can be looked at. `date`: its day, for what stands in the agenda. */
export const placeOf = (caseId: CaseId, kind: Kind, id: string, date = ''): Route =>
  kind === 'task' || kind === 'appointment'
    ? { screen: 'agenda', ...(date === '' ? {} : { day: date.slice(0, 10) }) }
    : { screen: 'case', caseId, tab: tabs[kind], open: id }

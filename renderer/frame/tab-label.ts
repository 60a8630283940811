import type { Texts } from '../../shared/text/nl.ts'
import type { CaseTab } from './route.tsx'

/** The name of a part of a case. */
export const tabLabel = (t: Texts['cases'], tab: CaseTab): string =>
  tab === 'overview' || tab === 'timeline' ? t[tab] : t[`${tab}Tab`]

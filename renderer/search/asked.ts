import type { SearchFilters } from '../../shared/domain/search.ts'

/** What is asked on the search screen. Kept in memory only: what somebody looked for is written nowhere. */
export type Asked = {
  readonly text: string
  readonly filters: SearchFilters
  /** In all cases, although one is open. */
  readonly everywhere: boolean
}

export const nothingAsked: Asked = { text: '', filters: {}, everywhere: false }

/** Filters without those that say nothing, so that equal questions look equal. */
export function tidy(filters: SearchFilters): SearchFilters {
  const said = Object.entries(filters).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(said)
}

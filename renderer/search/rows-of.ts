import type { Hit } from '../../shared/domain/search.ts'

export type HitLine = {
  readonly id: string
  readonly hit: Hit
  /** The first of its document: says its title. Those after it only say where in it. */
  readonly first: boolean
}

/**
 * Hits as lines of a list, the places of one document under its title. That its name or kind fits as well is no line
 * of its own beside those of its pages.
 */
export function rowsOf(hits: readonly Hit[]): HitLine[] {
  const nouns = Map.groupBy(hits, ({ kind, id, case: caseId }) => `${caseId} ${kind} ${id}`)
  return [...nouns].flatMap(([noun, places]) =>
    pagesOf(places).map((hit, at) => ({ id: `${noun} ${hit.page ?? 0} ${at}`, hit, first: at === 0 })),
  )
}

function pagesOf(places: readonly Hit[]): readonly Hit[] {
  const pages = places.filter(({ page }) => page !== undefined)
  return pages.length === 0 ? places : pages
}

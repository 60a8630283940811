import type { PageRange } from './plan.ts'

/** One run of page labels, as a PDF's `PageLabels` has them (ISO 32000-1, 12.4.2). */
export interface LabelRange {
  /** First page of the run, from 1. */
  readonly page: number
  readonly prefix: string
  /** Number of the run's first page. */
  readonly start: number
}

/**
 * Continuous: 1…n from the cover on, so that the printed number is the PDF's page. By section: 1, 2 for the made
 * pages, then A1, A2, B1.
 */
export function labelRanges(
  numbering: 'continuous' | 'sections',
  front: number,
  sections: readonly (PageRange & { readonly letter: string })[],
): LabelRange[] {
  if (numbering === 'continuous') return [{ page: 1, prefix: '', start: 1 }]
  const lettered = sections.map(({ from, letter }): LabelRange => ({
    page: from,
    prefix: letter,
    start: 1,
  }))
  return front === 0 ? lettered : [{ page: 1, prefix: '', start: 1 }, ...lettered]
}

/** The label of a page. */
export function pageLabel(ranges: readonly LabelRange[], page: number): string {
  const range = ranges.findLast((each) => each.page <= page)
  if (!range) return String(page)
  const number = page - range.page + range.start
  return range.prefix + String(number)
}

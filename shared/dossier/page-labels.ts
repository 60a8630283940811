import type { PageRange } from './plan.ts'

/** One run of page labels, as a PDF's `PageLabels` has them (ISO 32000-1, 12.4.2). */
export interface LabelRange {
  /** First page of the run, from 1. */
  readonly page: number
  readonly style: 'decimal' | 'roman'
  readonly prefix: string
  /** Number of the run's first page. */
  readonly start: number
}

/**
 * Continuous: 1…n from the cover on, so that the printed number is the PDF's page. By section: roman for the made
 * pages, then A1, A2, B1.
 */
export function labelRanges(
  numbering: 'continuous' | 'sections',
  front: number,
  sections: readonly (PageRange & { readonly letter: string })[],
): LabelRange[] {
  if (numbering === 'continuous') return [{ page: 1, style: 'decimal', prefix: '', start: 1 }]
  const lettered = sections.map(({ from, letter }): LabelRange => ({
    page: from,
    style: 'decimal',
    prefix: letter,
    start: 1,
  }))
  return front === 0 ? lettered : [{ page: 1, style: 'roman', prefix: '', start: 1 }, ...lettered]
}

/** The label of a page. */
export function pageLabel(ranges: readonly LabelRange[], page: number): string {
  const range = ranges.findLast((each) => each.page <= page)
  if (!range) return String(page)
  const number = page - range.page + range.start
  return range.prefix + (range.style === 'roman' ? roman(number) : String(number))
}

const romanSteps = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of romanSteps) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}

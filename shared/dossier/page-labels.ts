import { z } from 'zod'

/** One run of page labels, as a PDF's `PageLabels` has them (ISO 32000-1, 12.4.2). */
export const labelRangeSchema = z.object({
  /** First page of the run, from 1. */
  page: z.int(),
  prefix: z.string(),
  /** Number of the run's first page. */
  start: z.int(),
})
export type LabelRange = Readonly<z.infer<typeof labelRangeSchema>>

/** Exhibits that are numbered on under one letter. */
type Lettered = {
  readonly letter: string
  readonly exhibits: readonly { readonly from: number; readonly to: number }[]
}

/**
 * Continuous: 1…n from the cover on, so that the printed number is the PDF's page. By section: 1, 2 for the made
 * pages, then A1, A2, B1; the front of a second file is 2.1, 2.2, after which its section counts on.
 */
export function labelRanges(
  numbering: 'continuous' | 'sections',
  front: number,
  sections: readonly Lettered[],
  volumes: readonly { readonly no: number; readonly from: number }[],
): LabelRange[] {
  if (numbering === 'continuous') return [{ page: 1, prefix: '', start: 1 }]
  const first = front === 0 ? [] : [{ page: 1, prefix: '', start: 1 }]
  const fronts = volumes.slice(1).map(({ no, from }) => ({ page: from, prefix: `${no}.`, start: 1 }))
  const ranges = [...first, ...fronts, ...sections.flatMap(sectionRanges)]
  return ranges.toSorted((one, other) => one.page - other.page)
}

/** One run, and another each time that the front of a file came between. */
function sectionRanges({ letter, exhibits }: Lettered): LabelRange[] {
  const ranges: LabelRange[] = []
  let [next, start] = [0, 1]
  for (const { from, to } of exhibits) {
    if (from !== next) ranges.push({ page: from, prefix: letter, start })
    start += to - from + 1
    next = to + 1
  }
  return ranges
}

/** The label of a page. */
export function pageLabel(ranges: readonly LabelRange[], page: number): string {
  const range = ranges.findLast((each) => each.page <= page)
  if (!range) return String(page)
  const number = page - range.page + range.start
  return range.prefix + String(number)
}

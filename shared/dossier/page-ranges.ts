import { z } from 'zod'

/** Pages from 1, both ends in it: `[2, 4]` is the second, third and fourth. */
const rangeSchema = z
  .tuple([z.int().min(1).max(100_000), z.int().min(1).max(100_000)])
  .refine(([from, to]) => from <= to)

/** Which pages of a document are taken, in the order in which they are said. */
export const pageRangesSchema = z.array(rangeSchema).min(1).max(500)
export type PageRanges = z.output<typeof pageRangesSchema>

const range = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/

/** "1-3, 5" as ranges; null when it cannot be read as pages of a document. */
export function readRanges(text: string): PageRanges | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const ranges = parts.map((part) => {
    const [, from, to] = range.exec(part) ?? []
    return from === undefined ? null : [Number(from), Number(to ?? from)]
  })
  const read = pageRangesSchema.safeParse(ranges)
  return read.success ? read.data : null
}

/** Ranges as people write them: "1–3, 5". */
export const rangesText = (ranges: PageRanges): string =>
  ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')

/** The pages (from 0) that the ranges take of a document; each once. All when none of them is there. */
export function pagesIn(ranges: PageRanges | undefined, total: number): number[] {
  const all = Array.from({ length: total }, (_, page) => page)
  const taken = new Set(
    (ranges ?? []).flatMap(([from, to]) => all.slice(Math.min(from, total + 1) - 1, Math.min(to, total))),
  )
  return taken.size === 0 ? all : [...taken]
}

import { fail, Failed, ok } from '../../../shared/result.ts'
import { needsFreshAppearances, readAnnotations } from './annotations.ts'
import { readLayers } from './layers.ts'
import { readPages, type SourcePage } from './pages.ts'
import { shapeOf } from './place.ts'
import { openSource, type Source } from './source.ts'
import type { PdfFacts, ReadPdf } from './types.ts'

/**
 * Reads page count, page sizes and what would stand in the way of copying, without copying. A file that passes may
 * still fail later (objects of pages are not followed). Fails with `unreadable-file` and a detail of `pdfProblems`.
 */
export const readPdf: ReadPdf = (bytes) => {
  try {
    const source = openSource(bytes)
    const pages = readPages(source)
    const sizes = pages.map((page) => {
      const { width, height } = shapeOf(page, source.resolve)
      return { width, height }
    })
    const facts: PdfFacts = { pages: pages.length, encrypted: source.crypt !== undefined, sizes }
    const repair = repairOf(source, pages)
    return ok(repair === undefined ? facts : { ...facts, repair })
  } catch (error) {
    if (error instanceof Failed) return fail(error.failure)
    throw error
  }
}

function repairOf(source: Source, pages: readonly SourcePage[]): PdfFacts['repair'] {
  const layers = readLayers(source)
  const missing =
    needsFreshAppearances(source, pages) ||
    pages.some((page) => readAnnotations(source, page, layers).missing)
  return missing ? 'pdf-missing-appearance' : undefined
}

import { appearanceNum, needsFreshAppearances, readAnnotations } from './annotations.ts'
import { Collector } from './collect.ts'
import { readLayers } from './layers.ts'
import { pageForm } from './page-form.ts'
import { readPages, type SourcePage } from './pages.ts'
import { placeOnSheet, shapeOf, times } from './place.ts'
import { type Frame, sheetObjects } from './sheet.ts'
import { stripsFor } from './stamp.ts'
import { openSource } from './source.ts'
import { stop } from './syntax.ts'
import type { PageLink, PdfPlace } from './types.ts'
import type { PdfWriter } from './writer.ts'

/**
 * Copies pages of one source. Everything is read first and written last, so a source that cannot be read to the end
 * leaves no trace. Returns the number of pages; stops with a failure from the list `pdfProblems`.
 */
export function copyPdf(bytes: Uint8Array, at: PdfPlace, writer: PdfWriter, frame: Frame): number {
  const source = openSource(bytes)
  const all = readPages(source)
  const chosen = at.pages ? at.pages.map((i) => all[i] ?? missingPage(i, all.length)) : all
  if (!at.incomplete && needsFreshAppearances(source, chosen)) stop('pdf-missing-appearance')
  const layers = readLayers(source)
  const collector = new Collector(source, layers, writer, at.pictures)
  try {
    const links = Map.groupBy(at.links ?? [], (link) => link.page)
    for (const [i, page] of chosen.entries())
      copyPage({ collector, frame, at, i, links: links.get(at.firstPage + i) ?? [] }, page)
    collector.drain()
  } catch (error) {
    collector.abandon()
    throw error
  }
  collector.commit()
  return chosen.length
}

function missingPage(page: number, count: number): never {
  throw new RangeError(`page ${page} of ${count} was asked for`)
}

type Job = {
  readonly collector: Collector
  readonly frame: Frame
  readonly at: PdfPlace
  readonly i: number
  readonly links: readonly PageLink[]
}

function copyPage({ collector, frame, at, i, links }: Job, page: SourcePage): void {
  const { source } = collector
  const stamps = at.stamps(i)
  const shape = shapeOf(page, source.resolve)
  const placement = placeOnSheet(shape, at.fit ?? 'shrink', stripsFor(stamps, frame.style))
  const form = pageForm(collector, page, shape.visible)
  const { painted, missing } = readAnnotations(source, page, collector.layers)
  if (missing && !at.incomplete) stop('pdf-missing-appearance')
  const overlays = painted.flatMap((one) => {
    const num = appearanceNum(collector, one)
    return num ? [{ num, matrix: times(one.matrix, placement.matrix) }] : []
  })
  const body = form === undefined ? undefined : { num: form, matrix: placement.matrix }
  const textLayer = at.textLayer?.(at.pages?.[i] ?? i)
  const sheet = { placement, body, overlays, stamps, textLayer, links }
  const objects = sheetObjects(at.firstPage + i, sheet, frame)
  const contents = collector.add({ head: '<<', data: () => [objects.contents] })
  collector.put(frame.pageNum(at.firstPage + i), objects.page(contents))
}

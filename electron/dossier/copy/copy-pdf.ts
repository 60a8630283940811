import { appearanceNum, needsFreshAppearances, readAnnotations } from './annotations.ts'
import { Collector } from './collect.ts'
import { readLayers } from './layers.ts'
import { pageForm } from './page-form.ts'
import { readPages, type SourcePage } from './pages.ts'
import { ascii } from './out.ts'
import { placeFreely } from './free-place.ts'
import { type Box, type Matrix, type Placement, shapeOf, sheetFor, times } from './place.ts'
import { smallerParts } from './smaller.ts'
import { type Frame, type Sheet, sheetObjects, stampedLink } from './sheet.ts'
import { withLink } from './structure.ts'
import { drawStamps, stripsFor } from './stamp.ts'
import { openSource } from './source.ts'
import { stop } from './syntax.ts'
import { otherPages, type PageLink, type PagePicture, type PdfPlace, type TextLayer } from './types.ts'
import type { PdfWriter } from './writer.ts'

/**
 * Copies pages of one source, in small steps between which nothing else may be added. Everything is read first and
 * written last, so a source that cannot be read to the end leaves no trace. Returns the number of pages; stops with a
 * failure from the list `pdfProblems`.
 */
export function* copyPdf(
  bytes: Uint8Array,
  at: PdfPlace,
  writer: PdfWriter,
  frame: Frame,
): Generator<void, number> {
  const source = openSource(bytes)
  const all = readPages(source)
  if (at.supposed !== undefined && all.length !== at.supposed) stop(otherPages)
  const chosen = at.pages ? at.pages.map((i) => all[i] ?? missingPage(i, all.length)) : all
  if (!at.incomplete && needsFreshAppearances(source, chosen)) stop('pdf-missing-appearance')
  const layers = readLayers(source)
  const before = frame.structure.next
  const collector = new Collector(source, layers, writer, at.pictures, frame.archive)
  try {
    const links = Map.groupBy(at.links ?? [], (link) => link.page)
    for (const [i, page] of chosen.entries()) {
      yield
      copyPage({ collector, frame, at, i, links: links.get(at.firstPage + i) ?? [] }, page)
    }
    yield* collector.drain()
  } catch (error) {
    collector.abandon()
    frame.structure.cut(before)
    throw error
  }
  yield* collector.commit()
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

/** A picture in the place of a page. */
function pictureOf(
  collector: Collector,
  picture: PagePicture,
  [left, bottom, right, top]: Box,
): Pick<Sheet, 'body' | 'overlays'> {
  const { head, data } = smallerParts(ascii('<</Type/XObject/Subtype/Image>>'), picture)
  const matrix: Matrix = [right - left, 0, 0, top - bottom, left, bottom]
  return { body: { num: collector.add({ head, data }), matrix }, overlays: [] }
}

function copyPage(job: Job, page: SourcePage): void {
  const { collector, frame, at, i, links } = job
  const number = at.pages?.[i] ?? i
  const stamps = at.stamps(i)
  const shape = shapeOf(page, collector.source.resolve)
  const stamped = drawStamps(stamps, sheetFor(shape), frame.font, frame.style)
  const placement = placeFreely(shape, {
    fit: at.fit ?? 'shrink',
    room: at.room?.(number),
    boxes: stamped.boxes,
    strips: stripsFor(stamps, frame.style),
  })
  const drawn = at.drawn?.get(number)
  const seen = drawn
    ? pictureOf(collector, drawn, placement.area)
    : pageOf(job, page, placement, shape.visible, stampedLink({ stamps, stamped }))
  const textLayer = layerOf(at.textLayer?.(number), drawn)
  finish(job, { ...seen, placement, stamps, stamped, textLayer, links })
}

/** Words that were recognised before go before those that the drawn page has. */
const layerOf = (own: TextLayer | undefined, drawn: PagePicture | undefined): TextLayer | undefined =>
  drawn && !own?.words.length ? drawn.layer : own

/** The contents of a page, and what is painted on top of them. */
function pageOf(
  { collector, frame, at, i }: Job,
  page: SourcePage,
  { matrix }: Placement,
  visible: Box,
  link: object | undefined,
): Pick<Sheet, 'body' | 'overlays' | 'tags'> {
  const { structure } = frame
  const tags = at.tags?.(i)
  const form = pageForm(collector, page, visible, tags && structure.next)
  const number = at.firstPage + i
  if (tags && form !== undefined) structure.made(number, frame.pageNum(number), form, withLink(tags, link))
  const { painted, missing } = readAnnotations(collector.source, page, collector.layers)
  if (missing && !at.incomplete) stop('pdf-missing-appearance')
  const overlays = painted.flatMap((one) => {
    const num = appearanceNum(collector, one)
    return num ? [{ num, matrix: times(one.matrix, matrix) }] : []
  })
  return {
    body: form === undefined ? undefined : { num: form, matrix },
    overlays,
    tags,
  }
}

function finish({ collector, frame, at, i }: Job, sheet: Sheet): void {
  const objects = sheetObjects(at.firstPage + i, sheet, frame, (head) => collector.add({ head }))
  const contents = collector.add({ head: '<<', data: () => [objects.contents] })
  collector.put(frame.pageNum(at.firstPage + i), objects.page(contents))
}

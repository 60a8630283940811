import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { ParseSpeeds, PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage } from 'pdf-lib'

/** A document for pdf-lib, which can open no locked files. */
export type Given = { readonly title: string; readonly bytes: () => Uint8Array | Promise<Uint8Array> }

/**
 * The same work by pdf-lib, as fast as it goes: each file parsed at once and copied in one call (a call for each page
 * doubles the fonts), a number on each page, a cover with a linked index, a bookmark for each document.
 */
export async function bundleByPdfLib(documents: readonly Given[], target: string): Promise<void> {
  const made = await PDFDocument.create({ updateMetadata: false })
  const font = await made.embedFont(StandardFonts.Helvetica)
  const cover = made.addPage([595.28, 841.89])
  const starts: { title: string; page: PDFPage }[] = []
  for (const { title, bytes } of documents) {
    const options = { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false }
    const source = await PDFDocument.load(await bytes(), options)
    const pages = await made.copyPages(source, source.getPageIndices())
    for (const page of pages) made.addPage(page)
    if (pages[0]) starts.push({ title, page: pages[0] })
  }
  const count = made.getPageCount()
  for (const [at, page] of made.getPages().entries())
    page.drawText(`${at + 1} / ${count}`, { x: page.getWidth() - 80, y: 14, size: 9, font })
  for (const [at, { title }] of starts.entries())
    cover.drawText(`Productie ${at + 1}  ${title}`, { x: 50, y: 800 - at * 3.4, size: 3, font })
  linkIndex(made, cover, starts)
  outline(made, starts)
  // As safe from a power cut as ours, and with the hash that is written down of what was given.
  const whole = await made.save({ useObjectStreams: false, objectsPerTick: Infinity })
  writeFileSync(target, whole, { flush: true })
  createHash('sha256').update(whole).digest()
}

type Start = { readonly title: string; readonly page: PDFPage }

function linkIndex({ context }: PDFDocument, cover: PDFPage, starts: readonly Start[]): void {
  const links = starts.map(({ page }, at) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [50, 799 - at * 3.4, 545, 802 - at * 3.4],
        Border: [0, 0, 0],
        Dest: [page.ref, 'Fit'],
      }),
    ),
  )
  cover.node.set(PDFName.of('Annots'), context.obj(links))
}

function outline({ context, catalog }: PDFDocument, starts: readonly Start[]): void {
  const root = context.nextRef()
  const items = starts.map(() => context.nextRef())
  for (const [at, { title, page }] of starts.entries()) {
    const [own, before, after] = [items[at], items[at - 1], items[at + 1]]
    if (!own) continue
    const item = context.obj({ Parent: root, Dest: [page.ref, 'Fit'] })
    item.set(PDFName.of('Title'), PDFString.of(title))
    if (before) item.set(PDFName.of('Prev'), before)
    if (after) item.set(PDFName.of('Next'), after)
    context.assign(own, item)
  }
  const [head, tail] = [items[0], items.at(-1)]
  if (!head || !tail) return
  context.assign(root, context.obj({ Type: 'Outlines', First: head, Last: tail, Count: items.length }))
  catalog.set(PDFName.of('Outlines'), root)
}

import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import { drawBlock } from './blocks.ts'
import { a4, type Flow, margin } from './flow.ts'
import { dutchDate, type Face, type Fonts, type Letter } from './paper.ts'

/** One letter as a PDF: head, address, facts, subject, body, and a footer on every page. */
export async function layOut(letter: Letter): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const fonts = await loadFonts(doc, letter.head.face)
  const flow: Flow = {
    doc,
    letter,
    fonts,
    page: doc.addPage(a4),
    width: a4[0],
    height: a4[1],
    y: 0,
    right: margin.right,
    turn: 'portrait',
  }
  drawFirstPage(flow)
  for (const block of letter.body) drawBlock(flow, block)
  drawFooters(flow)
  describe(doc, letter)
  return await doc.save({ useObjectStreams: letter.objectStreams ?? false, addDefaultPage: false })
}

const faces: Record<Face, [StandardFonts, StandardFonts, StandardFonts]> = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold, StandardFonts.HelveticaOblique],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.TimesRomanItalic],
  typewriter: [StandardFonts.Courier, StandardFonts.CourierBold, StandardFonts.CourierOblique],
}

export async function loadFonts(doc: PDFDocument, face: Face): Promise<Fonts> {
  const [plain, bold, italic] = faces[face]
  return {
    plain: await doc.embedFont(plain),
    bold: await doc.embedFont(bold),
    italic: await doc.embedFont(italic),
  }
}

function drawFirstPage(flow: Flow): void {
  const { letter, page, fonts } = flow
  const { head } = letter
  head.draw(page, fonts)
  let y = flow.height - head.height
  if (head.facts !== 'plain') {
    page.drawText(`Retouradres: ${head.sender}`, {
      x: margin.left,
      y: y + 14,
      size: 6.5,
      font: fonts.plain,
      color: rgb(0.4, 0.4, 0.4),
    })
  }
  for (const line of letter.to) {
    page.drawText(line, { x: margin.left, y, size: head.size, font: fonts.plain })
    y -= head.size * 1.35
  }
  flow.y = drawFacts(flow, y - 16)
  const subject =
    head.facts === 'side'
      ? letter.subject
      : `${head.facts === 'plain' ? 'Betreft' : 'Onderwerp'}: ${letter.subject}`
  drawBlock(flow, `**${subject}**`)
  flow.y -= 6
}

/** The date and references, the way this paper has them. Gives the height at which the body starts. */
function drawFacts(flow: Flow, y: number): number {
  const { letter, page, fonts } = flow
  const facts: [string, string][] = [['Datum', dutchDate(letter.date)], ...(letter.facts ?? [])]
  if (letter.head.facts === 'side') {
    flow.right = 178
    return drawSideFacts(flow, facts, flow.height - letter.head.height, y)
  }
  if (letter.head.facts === 'row') {
    const step = (flow.width - margin.left - margin.right) / Math.max(4, facts.length)
    facts.forEach(([name, value], at) => {
      drawFact(page, fonts, name, value, margin.left + at * step, y)
    })
    page.drawLine({
      start: { x: margin.left, y: y - 22 },
      end: { x: flow.width - margin.right, y: y - 22 },
      thickness: 0.6,
      color: letter.head.ink,
    })
    return y - 44
  }
  const place = `Duinmeer, ${dutchDate(letter.date)}`
  page.drawText(place, { x: margin.left, y, size: letter.head.size, font: fonts.plain })
  let below = y - letter.head.size * 1.9
  for (const [name, value] of letter.facts ?? []) {
    page.drawText(`${name}: ${value}`, {
      x: margin.left,
      y: below,
      size: letter.head.size,
      font: fonts.plain,
    })
    below -= letter.head.size * 1.35
  }
  return below - 8
}

function drawSideFacts(flow: Flow, facts: [string, string][], top: number, y: number): number {
  let at = top
  for (const [name, value] of facts) {
    drawFact(flow.page, flow.fonts, name, value, flow.width - 172, at)
    at -= 31
  }
  return Math.min(y, top - 100)
}

function drawFact(page: PDFPage, fonts: Fonts, name: string, value: string, x: number, y: number): void {
  page.drawText(name, { x, y, size: 7, font: fonts.bold, color: rgb(0.35, 0.35, 0.35) })
  page.drawText(value, { x, y: y - 11, size: 9, font: fonts.plain })
}

function drawFooters(flow: Flow): void {
  const { head, facts } = flow.letter
  const pages = flow.doc.getPages()
  const reference = facts?.find(([name]) => /kenmerk|nummer/i.test(name))?.[1]
  pages.forEach((page, index) => {
    const lying = page.getRotation().angle === 90
    const width = lying ? page.getHeight() : page.getWidth()
    const grey = { size: 7, font: flow.fonts.plain, color: rgb(0.42, 0.42, 0.42) }
    head.footer.forEach((line, at) => page.drawText(line, { ...grey, x: margin.left, y: 44 - at * 9.5 }))
    if (pages.length > 1)
      drawRight(page, flow.fonts.plain, `pagina ${index + 1} van ${pages.length}`, width - margin.right, 44)
    if (index > 0 && reference)
      drawRight(
        page,
        flow.fonts.plain,
        `${dutchDate(flow.letter.date)}  ·  ${reference}`,
        width - margin.right,
        34,
      )
  })
}

function drawRight(page: PDFPage, font: PDFFont, text: string, right: number, y: number): void {
  page.drawText(text, {
    x: right - font.widthOfTextAtSize(text, 7.5),
    y,
    size: 7.5,
    font,
    color: rgb(0.3, 0.3, 0.3),
  })
}

/** Title and dates from the story, so that a second run writes the same bytes. */
export function describe(doc: PDFDocument, letter: Pick<Letter, 'title' | 'date'>): void {
  const day = new Date(`${letter.date}T09:00:00Z`)
  doc.setTitle(letter.title)
  doc.setLanguage('nl')
  doc.setCreationDate(day)
  doc.setModificationDate(day)
}

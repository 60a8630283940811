import { degrees, PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib'

export const kinds = ['text', 'turned', 'form', 'note', 'hidden'] as const
export type Kind = (typeof kinds)[number]

const wide = 595
const high = 842

/**
 * A page with each word on a line of its own, and some that stay: as text in object streams, on a page that lies on
 * its side, in form fields, in the text of notes, or under a picture as a scanner leaves it.
 */
export async function madeOf(kind: Kind, words: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([wide, high])
  page.drawText('Dit blijft gewoon staan', { x: 50, y: 780, size: 12, font })
  for (const [at, word] of words.entries()) {
    const y = lineOf(at)
    if (kind === 'form') {
      const field = pdf.getForm().createTextField(`veld${at}`)
      field.setText(word)
      field.addToPage(page, { x: 50, y: y - 6, width: 200, height: 20 })
      continue
    }
    page.drawText(word, { x: 50, y, size: 12, font, ...(kind === 'hidden' ? { opacity: 0 } : {}) })
    if (kind === 'hidden')
      page.drawRectangle({ x: 48, y: y - 4, width: 120, height: 16, color: rgb(0.8, 0.8, 0.8) })
    if (kind === 'note') {
      const note = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [300, y, 320, y + 20] })
      note.set(PDFName.of('Contents'), PDFString.of(word))
      page.node.addAnnot(pdf.context.register(note))
    }
  }
  if (kind === 'turned') page.setRotation(degrees(90))
  pdf.setTitle(words[0] ?? '')
  pdf.setSubject(words[1] ?? '')
  pdf.setKeywords([...words])
  return pdf.save({ useObjectStreams: true })
}

const lineOf = (at: number): number => 700 - 60 * at

/** Where the word of a line stands on the page as shown. */
export function boxOf(kind: Kind, at: number) {
  const [left, bottom, width, height] = [40, lineOf(at) - 10, 230, 32]
  if (kind !== 'turned') {
    return { x: left / wide, y: (high - bottom - height) / high, w: width / wide, h: height / high }
  }
  // A quarter turn clockwise: what was below is left, what was left is above.
  return { x: bottom / high, y: left / wide, w: height / high, h: width / wide }
}

import { PDFDocument, StandardFonts } from 'pdf-lib'

/** A PDF with a text layer: each page a list of lines. */
export async function letter(...pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const lines of pages) {
    const page = pdf.addPage([595, 842])
    for (const [at, line] of lines.entries()) page.drawText(line, { x: 60, y: 760 - at * 20, size: 12, font })
  }
  return pdf.save()
}

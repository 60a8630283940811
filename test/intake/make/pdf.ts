import * as mupdf from 'mupdf'
import { degrees, PDFDocument, PDFName, StandardFonts } from 'pdf-lib'

/** A PDF with one line of text for each given page; an empty string is an empty page. */
export async function pdfOf(lines: readonly string[], title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const line of lines) {
    const page = pdf.addPage([595, 842])
    for (const [index, part] of line.split('\n').entries()) {
      if (part !== '') page.drawText(part, { x: 50, y: 780 - 16 * index, size: 11, font })
    }
  }
  if (title !== undefined) pdf.setTitle(title)
  return pdf.save()
}

/** The same PDF, encrypted with AES-256. */
export function encrypted(bytes: Uint8Array, userPassword: string): Uint8Array {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF()
  if (document === null) throw new Error('not a PDF')
  const user = userPassword === '' ? '' : `,user-password=${userPassword}`
  return document.saveToBuffer(`encrypt=aes-256,owner-password=eigenaar${user}`).asUint8Array().slice()
}

/** A form with one filled-in field, and a script that runs when the file is opened. */
export async function formPdf(value: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([300, 300])
  page.drawText('Naam:', { x: 20, y: 200, size: 12 })
  const field = pdf.getForm().createTextField('naam')
  field.setText(value)
  field.addToPage(page, { x: 80, y: 190, width: 180, height: 24 })
  pdf.addJavaScript('start', 'app.alert("geopend")')
  await pdf.attach(new TextEncoder().encode('bijlage'), 'bijlage.exe')
  return pdf.save()
}

/** One page with text in a visible and in a hidden layer, the latter also inside a form object. */
export async function layeredPdf(off: 'layer' | 'rule' = 'layer'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([300, 300])
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const name = page.node.newFontDictionary('F', font.ref)
  const { context } = pdf
  const group = context.register(context.obj({ Type: 'OCG', Name: 'concept' }))
  const rule = context.register(
    context.obj({ Type: 'OCMD', OCGs: [group], P: off === 'layer' ? 'AnyOn' : 'AllOff' }),
  )
  pdf.catalog.set(
    PDFName.of('OCProperties'),
    context.obj({ OCGs: [group], D: { OFF: off === 'layer' ? [group] : [], Order: [group] } }),
  )
  const show = (text: string, y: number): string => `BT ${name.toString()} 12 Tf 20 ${y} Td (${text}) Tj ET\n`
  const resources = page.node.Resources()
  if (resources === undefined) throw new Error('no resources')
  resources.set(PDFName.of('Properties'), context.obj({ L: rule }))
  const inner = context.stream(show('binnen', 90) + `/OC /L BDC ${show('binnenverborgen', 70)} EMC`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 300, 300],
    Resources: resources,
  })
  resources.set(PDFName.of('XObject'), context.obj({ X: context.register(inner) }))
  const content = `${show('zichtbaar', 250)}/OC /L BDC q ${show('verborgen', 200)}(x) ' BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q EMC\n`
  page.node.addContentStream(context.register(context.stream(`${content}/X Do\n${show('daarna', 150)}`)))
  return pdf.save()
}

/** A small file that takes for ever: each form draws the next one ten times. */
export async function slowPdf(depth: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([300, 300])
  const { context } = pdf
  let next = context.register(
    context.stream('0 0 1 1 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }),
  )
  for (let level = 0; level < depth; level++) {
    const form = context.stream('/X Do '.repeat(10), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 9, 9],
      Resources: { XObject: { X: next } },
    })
    next = context.register(form)
  }
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { X: next } }))
  page.node.addContentStream(context.register(context.stream('/X Do')))
  return pdf.save()
}

/** A page whose contents blow up to `megabytes` of white space. */
export async function flateBomb(megabytes: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([300, 300])
  const content = new Uint8Array(megabytes * 1_000_000).fill(0x20)
  page.node.addContentStream(pdf.context.register(pdf.context.flateStream(content)))
  return pdf.save()
}

export async function rotatedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([200, 400]).setRotation(degrees(90))
  pdf.addPage([200, 400]).setCropBox(50, 50, 100, 100)
  return pdf.save()
}

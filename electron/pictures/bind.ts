import { PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFPage } from 'pdf-lib'

/** A developed page. */
export interface Leaf {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

/** A4 in points. */
const short = 595.28
const long = 841.89
/** Proportions that differ no more than this from A4 are A4. */
const near = 0.03

/** A PDF of these pages: A4 where they have its proportions, else as large as fits. The same pages, the same bytes. */
export async function bind(leaves: readonly Leaf[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (const leaf of leaves) {
    // A copy: the library reads from the start of the buffer, wherever the picture begins in it.
    const picture = await pdf.embedJpg(new Uint8Array(leaf.jpeg))
    const [width, height] = paperOf(leaf)
    pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  }
  return pdf.save({ addDefaultPage: false })
}

function paperOf({ width, height }: Leaf): [number, number] {
  const lies = width > height
  const ratio = lies ? width / height : height / width
  const across = Math.abs(ratio / (long / short) - 1) < near ? short : long / ratio
  return lies ? [long, across] : [across, long]
}

/** The pages of a PDF that `bind` made, as they went in. */
export async function unbind(bytes: Uint8Array): Promise<Leaf[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.getPages().map(leafOf)
}

function leafOf(page: PDFPage): Leaf {
  const all = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
  const [name] = all?.keys() ?? []
  const picture = name === undefined ? undefined : all?.lookup(name)
  if (!(picture instanceof PDFRawStream)) throw new Error('A page of photos without its picture')
  const number = (key: string): number => Number(picture.dict.lookup(PDFName.of(key))?.toString())
  return { jpeg: picture.contents, width: number('Width'), height: number('Height') }
}

import * as mupdf from 'mupdf'
import { onA4 } from '../../../shared/pages/fit.ts'

/** What a page says of its paper besides its size; on a sheet of A4 none of it holds. */
const otherBoxes = ['CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'UserUnit'] as const

/**
 * Puts what is seen of the last page on a sheet of A4. Its contents become a drawing of their own: whatever they leave
 * open at their end, they are scaled from the first mark to the last.
 */
export function putOnA4(document: mupdf.PDFDocument): void {
  const page = document.loadPage(document.countPages() - 1)
  try {
    const [x0, y0, x1, y1] = page.getBounds()
    const { width, height, scale, left, top } = onA4({ width: x1 - x0, height: y1 - y0 })
    // From its own space to how it is shown, and from there (which counts from above) onto the sheet.
    const shown = page.getTransform()
    const sheet: mupdf.Matrix = [scale, 0, 0, -scale, left - x0 * scale, height - top + y0 * scale]
    const matrix = mupdf.Matrix.concat(shown, sheet).map((part) => part.toFixed(6))
    const own = page.getObject()
    const drawing = document.addStream(contentsOf(own), {
      Type: document.newName('XObject'),
      Subtype: document.newName('Form'),
      BBox: own.getInheritable('MediaBox'),
      Resources: own.getInheritable('Resources'),
    })
    const seen = [left, top, (x1 - x0) * scale, (y1 - y0) * scale].map((part) => part.toFixed(4)).join(' ')
    const content = `q ${seen} re W n ${matrix.join(' ')} cm /Whole Do Q`
    own.put('Contents', document.addStream(content, {}))
    own.put('Resources', { XObject: { Whole: drawing } })
    own.put('MediaBox', [0, 0, width, height])
    own.put('Rotate', 0)
    for (const key of otherBoxes) own.delete(key)
  } finally {
    page.destroy()
  }
}

/** Parts of a page's contents may end in the middle of anything but a word. */
function contentsOf(page: mupdf.PDFObject): Buffer {
  const contents = page.get('Contents')
  const count = contents.isArray() ? contents.length : 0
  const parts = contents.isArray() ? Array.from({ length: count }, (_, at) => contents.get(at)) : [contents]
  const read = parts.filter((part) => part.isStream()).map((part) => part.readStream().asUint8Array())
  return Buffer.concat(read.flatMap((part) => [part, Buffer.from('\n')]))
}

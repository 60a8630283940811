import { bytesOf } from './hostile.ts'

export type Part = string | Uint8Array

/** A stream object with a dictionary that may say anything. */
export const stream = (dictionary: string, data: Part): Buffer =>
  bytesOf(`<<${dictionary}/Length ${bytesOf(data).length}>>stream\n`, data, '\nendstream')

/** Objects 1, 2, 3 … with a correct table of references; object 1 is the catalogue. */
export function pdfFile(objects: readonly Part[], trailer = ''): Buffer {
  const parts: Buffer[] = [bytesOf('%PDF-1.7\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    places.push(at)
    const part = bytesOf(`${index + 1} 0 obj\n`, object, '\nendobj\n')
    parts.push(part)
    at += part.length
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  return bytesOf(
    ...parts,
    `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
  )
}

/** The three objects before a page's contents; its contents are object 4. */
const upTo4 = (page: string): string[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R${page}>>`,
]

/** One page; `page` goes into its dictionary, further objects are numbered from 5. */
export const onePage = (contents: Part, page = '', ...more: readonly Part[]): Buffer =>
  pdfFile([...upTo4(page), contents, ...more])

export const helvetica = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>'
export const words = (text: string): Buffer => stream('', `BT /F 12 Tf 20 200 Td (${text}) Tj ET`)

/** One page with a line of text and whatever else in its catalogue. */
export const withCatalogue = (catalogue: string, ...more: readonly Part[]): Buffer =>
  pdfFile([
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    ...upTo4(helvetica).slice(1),
    words('Leesbaar'),
    ...more,
  ])

/** One page that draws one picture (object 5) over itself. */
export const onePicture = (dictionary: string, data: Part): Buffer =>
  onePage(
    stream('', 'q 300 0 0 300 0 0 cm /I Do Q'),
    '/Resources<</XObject<</I 5 0 R>>>>',
    stream(`/Type/XObject/Subtype/Image${dictionary}`, data),
  )

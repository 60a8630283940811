import { bytesOf, type Hostile } from './hostile.ts'
import { helvetica, onePage, pdfFile, stream, withCatalogue, words } from './raw-pdf.ts'

const catalogue = '<</Type/Catalog/Pages 2 0 R>>'

const nestedPages = (depth: number): Buffer =>
  pdfFile([
    catalogue,
    ...Array.from(
      { length: depth },
      (_, at) => `<</Type/Pages/Kids[${at + 3} 0 R]/Count 1/Parent ${at + 1} 0 R>>`,
    ),
    `<</Type/Page/Parent ${depth + 1} 0 R/MediaBox[0 0 300 300]>>`,
  ])

/** Each level names the one below ten times: ten to the power of `depth` pages in a few objects. */
const fan = (depth: number): Buffer =>
  pdfFile([
    catalogue,
    ...Array.from(
      { length: depth },
      (_, at) => `<</Type/Pages/Kids[${`${at + 3} 0 R `.repeat(10)}]/Count ${10 ** (depth - at)}>>`,
    ),
    '<</Type/Page/MediaBox[0 0 300 300]>>',
  ])

const manyPages = (count: number): Buffer =>
  pdfFile([
    catalogue,
    `<</Type/Pages/Count ${count}/Kids[${Array.from({ length: count }, (_, at) => `${at + 4} 0 R`).join(' ')}]>>`,
    words('bladzijde'),
    ...Array.from(
      { length: count },
      () => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 3 0 R${helvetica}>>`,
    ),
  ])

const boxed = (box: string, more = ''): Buffer =>
  pdfFile([
    catalogue,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R${more}${helvetica}>>`,
    words('Groot vel'),
  ])

/** An object stream whose reference table says that it stands inside itself. */
const ownObjectStream = (): Buffer =>
  bytesOf(
    '%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Extends 1 0 R/Length 9>>stream\n1 0 1 0 R\nendstream endobj\n',
    '2 0 obj\n<</Type/XRef/W[1 1 1]/Size 3/Root 1 0 R/Length 9>>stream\n',
    Buffer.from([0, 0, 0, 2, 1, 0, 2, 2, 0]),
    '\nendstream endobj\nstartxref\n88\n%%EOF',
  )

const tableLoop = (): Buffer => {
  const bytes = pdfFile(
    [catalogue, '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R>>'],
    '/Prev 0000000000',
  )
  const text = bytes.toString('latin1')
  return bytesOf(text.replace('/Prev 0000000000', `/Prev ${String(text.indexOf('xref')).padStart(10, '0')}`))
}

const longTable = (sections: number): Buffer => {
  let text =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n'
  let last = 0
  for (let section = 0; section < sections; section++) {
    const at = text.length
    text += `xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R${last === 0 ? '' : `/Prev ${last}`}>>\n`
    last = at
  }
  return bytesOf(text, `startxref\n${last}\n%%EOF`)
}

export const pdfStructures: readonly Hostile[] = [
  {
    name: 'pdf-bladen-in-een-kring.pdf',
    bomb: true,
    make: () => pdfFile([catalogue, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>']),
  },
  {
    name: 'pdf-zegt-twee-miljard-bladen.pdf',
    bomb: true,
    make: () =>
      pdfFile([
        catalogue,
        '<</Type/Pages/Kids[3 0 R]/Count 2147483647>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      ]),
  },
  {
    name: 'pdf-zegt-min-een-blad.pdf',
    make: () =>
      pdfFile([
        catalogue,
        '<</Type/Pages/Kids[3 0 R]/Count -1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      ]),
  },
  { name: 'pdf-bladen-20000-diep.pdf', bomb: true, make: () => nestedPages(20_000) },
  { name: 'pdf-waaier-van-bladen.pdf', bomb: true, make: () => fan(9) },
  { name: 'pdf-waaier-van-honderdduizend.pdf', make: () => fan(5) },
  { name: 'pdf-tienduizend-bladen.pdf', slow: true, make: () => manyPages(10_000) },
  { name: 'pdf-zonder-bladen.pdf', make: () => pdfFile([catalogue, '<</Type/Pages/Kids[]/Count 0>>']) },
  { name: 'pdf-vel-van-een-miljard.pdf', bomb: true, make: () => boxed('0 0 1000000000 1000000000') },
  { name: 'pdf-vel-zonder-maat.pdf', make: () => boxed('0 0 0 0') },
  { name: 'pdf-vel-van-min-naar-plus.pdf', make: () => boxed('-1e38 -1e38 1e38 1e38') },
  { name: 'pdf-strook.pdf', bomb: true, make: () => boxed('0 0 1 14400000') },
  { name: 'pdf-maat-eenheid.pdf', make: () => boxed('0 0 600 800', '/UserUnit 1000000/Rotate 45') },
  { name: 'pdf-tabel-in-een-kring.pdf', make: tableLoop },
  { name: 'pdf-vijftigduizend-tabellen.pdf', slow: true, make: () => longTable(50_000) },
  { name: 'pdf-voorwerp-in-zichzelf.pdf', make: ownObjectStream },
  {
    name: 'pdf-haken-vijf-miljoen-diep.pdf',
    slow: true,
    bomb: true,
    make: () => withCatalogue(`/X ${'['.repeat(5_000_000)}`),
  },
  {
    name: 'pdf-boeken-een-miljoen-diep.pdf',
    bomb: true,
    make: () => withCatalogue(`/X ${'<</X'.repeat(1_000_000)}`),
  },
  { name: 'pdf-inhoud-in-haken.pdf', bomb: true, make: () => onePage(stream('', '['.repeat(3_000_000))) },
  {
    name: 'pdf-lengte-te-lang.pdf',
    make: () => bytesOf(onePage(bytesOf('<</Length 999999999>>stream\nBT ET\nendstream'))),
  },
  {
    name: 'pdf-lengte-wijst-naar-zichzelf.pdf',
    make: () => onePage(bytesOf('<</Length 4 0 R>>stream\nBT ET\nendstream')),
  },
  { name: 'pdf-alleen-kop.pdf', make: () => bytesOf('%PDF-1.7\n') },
  { name: 'pdf-kop-en-staart.pdf', make: () => bytesOf('%PDF-1.7\n%%EOF') },
  { name: 'pdf-nullen.pdf', make: () => bytesOf('%PDF-1.7\n', Buffer.alloc(5_000_000)) },
  {
    name: 'pdf-tweehonderdduizend-lege-voorwerpen.pdf',
    make: () => bytesOf('%PDF-1.7\n', '1 0 obj<<>>endobj\n'.repeat(200_000)),
  },
  {
    name: 'pdf-nummer-2-miljard.pdf',
    make: () =>
      bytesOf(
        '%PDF-1.7\n2147483646 0 obj<</Type/Catalog>>endobj\nxref\n0 2147483647\ntrailer<</Size 2147483647/Root 2147483646 0 R>>\nstartxref\n54\n%%EOF',
      ),
  },
  {
    name: 'pdf-grote-tabel.pdf',
    bomb: true,
    make: () =>
      bytesOf(
        '%PDF-1.7\n1 0 obj<</Type/XRef/W[1 1 1]/Size 2147483000/Index[0 2147483000]/Root 1 0 R/Length 3>>stream\nabc\nendstream endobj\nstartxref\n9\n%%EOF',
      ),
  },
]

import { deflateSync } from 'node:zlib'
import { flateBomb, slowPdf } from '../../make/pdf.ts'
import { bytesOf, type Hostile } from './hostile.ts'
import { onePage, onePicture, pdfFile, stream, withCatalogue, words, helvetica } from './raw-pdf.ts'
import { zeros } from './zeros.ts'

const flate = '/Filter/FlateDecode'
const picture = (width: number, height: number, more: string): string =>
  `/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/DeviceRGB${more}`

/** Two layers of deflate: a gigabyte in a few kilobytes. */
const twice = (millions: number): Buffer => deflateSync(zeros(millions))

const objectStream = (millions: number): Buffer =>
  pdfFile([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
    stream(`/Type/ObjStm/N 100000/First 1000${flate}`, zeros(millions)),
  ])

const patterns = onePage(
  stream('', '/Pattern cs /P scn 0 0 300 300 re f'),
  '/Resources<</Pattern<</P 5 0 R>>>>',
  stream(
    '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.0001/YStep 0.0001/Resources<</Pattern<</P 5 0 R>>>>',
    '/Pattern cs /P scn 0 0 1 1 re f',
  ),
)

const ownFont = onePage(
  stream('', 'BT /F 12 Tf (aaaaaaaaaa) Tj ET'),
  '/Resources<</Font<</F 5 0 R>>>>',
  '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>',
  stream('', 'BT /F 12 Tf (aaaaaaaaaa) Tj ET'),
)

const ownForm = onePage(
  stream('', '/X Do'),
  '/Resources<</XObject<</X 5 0 R>>>>',
  stream(
    '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>',
    '/X Do '.repeat(1_000),
  ),
)

const notes = (count: number): Buffer =>
  onePage(
    words('Veel opmerkingen'),
    `${helvetica}/Annots[${'<</Type/Annot/Subtype/FreeText/Rect[0 0 99 99]/Contents(x)/DA(/Helv 9 Tf)>>'.repeat(count)}]`,
  )

const script = '<</S/JavaScript/JS(app.alert\\(1\\);this.submitForm\\("http://127.0.0.1:9/x"\\))>>'
const xfa =
  '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template><script>xfa.host.messageBox("x")</script></template></xdp:xdp>'

export const pdfContents: readonly Hostile[] = [
  {
    name: 'pdf-inhoud-van-een-gigabyte.pdf',
    slow: true,
    bomb: true,
    make: () => onePage(stream(flate, zeros(1_000))),
  },
  { name: 'pdf-inhoud-van-zestig-megabyte.pdf', slow: true, bomb: true, make: () => flateBomb(60) },
  {
    name: 'pdf-dubbel-verpakt.pdf',
    slow: true,
    bomb: true,
    make: () => onePage(stream('/Filter[/FlateDecode/FlateDecode]', twice(2_000))),
  },
  {
    name: 'pdf-duizend-filters.pdf',
    bomb: true,
    make: () => onePage(stream(`/Filter[${'/FlateDecode'.repeat(1_000)}]`, zeros(1))),
  },
  { name: 'pdf-voorwerpen-van-een-gigabyte.pdf', slow: true, bomb: true, make: () => objectStream(1_000) },
  {
    name: 'pdf-beeld-100000.pdf',
    bomb: true,
    make: () => onePicture(picture(100_000, 100_000, flate), zeros(500)),
  },
  {
    name: 'pdf-beeld-20000.pdf',
    bomb: true,
    make: () => onePicture(picture(20_000, 20_000, flate), zeros(1_200)),
  },
  {
    name: 'pdf-beeld-9990.pdf',
    bomb: true,
    make: () => onePicture(picture(9_990, 9_990, flate), zeros(300)),
  },
  {
    name: 'pdf-beeld-voorspeld.pdf',
    bomb: true,
    make: () =>
      onePicture(
        picture(60_000, 60_000, `${flate}/DecodeParms<</Predictor 15/Colors 3/Columns 60000>>`),
        zeros(500),
      ),
  },
  {
    name: 'pdf-beeld-jpeg2000.pdf',
    bomb: true,
    make: () => onePicture('/Width 60000/Height 60000/Filter/JPXDecode', jpeg2000(60_000)),
  },
  {
    name: 'pdf-beeld-jpeg2000-net-niet.pdf',
    bomb: true,
    make: () => onePicture('/Width 9990/Height 9990/Filter/JPXDecode', jpeg2000(9_990)),
  },
  {
    name: 'pdf-beeld-jbig2.pdf',
    bomb: true,
    make: () =>
      onePicture(
        '/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode',
        jbig2(0xffff_fff0),
      ),
  },
  {
    name: 'pdf-beeld-fax.pdf',
    bomb: true,
    make: () =>
      onePicture(
        '/Width 100000/Height 100000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 100000/Rows 100000>>',
        Buffer.alloc(500, 0xff),
      ),
  },
  {
    name: 'pdf-beeld-in-de-regel.pdf',
    bomb: true,
    make: () => onePage(stream('', 'BI /W 99999 /H 99999 /BPC 8 /CS /RGB ID xxxx EI '.repeat(2_000))),
  },
  { name: 'pdf-vormen-in-vormen.pdf', slow: true, bomb: true, make: () => slowPdf(12) },
  { name: 'pdf-vorm-in-zichzelf.pdf', bomb: true, make: () => ownForm },
  { name: 'pdf-patroon-in-zichzelf.pdf', bomb: true, make: () => patterns },
  { name: 'pdf-letter-in-zichzelf.pdf', bomb: true, make: () => ownFont },
  {
    name: 'pdf-miljoen-keer-bewaren.pdf',
    bomb: true,
    make: () => onePage(stream('', 'q '.repeat(3_000_000))),
  },
  {
    name: 'pdf-miljoen-lijnen.pdf',
    slow: true,
    make: () => onePage(stream('', '0 0 m 300 300 l S '.repeat(300_000))),
  },
  {
    name: 'pdf-miljoen-letters.pdf',
    slow: true,
    make: () => onePage(words('a '.repeat(500_000)), helvetica),
  },
  { name: 'pdf-honderdduizend-opmerkingen.pdf', slow: true, make: () => notes(100_000) },
  {
    name: 'pdf-verloop-zonder-eind.pdf',
    bomb: true,
    make: () =>
      onePage(
        stream('', '/S sh'),
        '/Resources<</Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1e9 0 1e9]/Function<</FunctionType 4/Domain[0 1e9 0 1e9]/Range[0 1 0 1 0 1]/Length 5>>>>>>>>',
      ),
  },
  {
    name: 'pdf-script-bij-openen.pdf',
    make: () =>
      withCatalogue(`/OpenAction${script}/AA<</WC${script}>>/Names<</JavaScript<</Names[(a)${script}]>>>>`),
  },
  {
    name: 'pdf-start-programma.pdf',
    make: () => withCatalogue('/OpenAction<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>'),
  },
  {
    name: 'pdf-opent-ander-bestand.pdf',
    make: () => withCatalogue('/OpenAction<</S/GoToR/F(\\\\\\\\127.0.0.1\\\\x)/D[0/Fit]>>'),
  },
  {
    name: 'pdf-formulier-xfa.pdf',
    make: () => withCatalogue('/AcroForm<</Fields[]/XFA 5 0 R>>', stream('', xfa)),
  },
  {
    name: 'pdf-met-bijlage.pdf',
    make: () =>
      withCatalogue(
        '/Names<</EmbeddedFiles<</Names[(../../../x.exe)<</Type/Filespec/F(../../../x.exe)/EF<</F 5 0 R>>>>]>>>>',
        stream('/Type/EmbeddedFile', 'MZ'),
      ),
  },
  {
    name: 'pdf-inhoud-van-buiten.pdf',
    make: () => onePage(bytesOf('<</F(/etc/passwd)/FFilter/FlateDecode/Length 0>>stream\n\nendstream')),
  },
]

/** The headers of a JPEG 2000 codestream (ITU-T T.800 annex A) of one tile, without data. */
function jpeg2000(side: number): Buffer {
  const size = Buffer.alloc(47)
  size.writeUInt16BE(47, 0)
  for (const at of [4, 8, 20, 24]) size.writeUInt32BE(side, at)
  size.writeUInt16BE(3, 36)
  size.set([7, 1, 1, 7, 1, 1, 7, 1, 1], 38)
  const coding = Buffer.from([0xff, 0x52, 0, 12, 0, 0, 0, 1, 0, 5, 4, 4, 0, 0])
  const quant = Buffer.from([0xff, 0x5c, 0, 19, 0x40, ...Array.from({ length: 16 }, () => 0x48)])
  const tile = Buffer.from([0xff, 0x90, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 0xff, 0x93])
  return bytesOf('\xff\x4f\xff\x51', size, coding, quant, tile, Buffer.alloc(200), '\xff\xd9')
}

/** A page information segment (ITU-T T.88, 7.4.8) for a page of that side. */
function jbig2(side: number): Buffer {
  const page = Buffer.alloc(19)
  page.writeUInt32BE(side, 0)
  page.writeUInt32BE(side, 4)
  return bytesOf(Buffer.from([0, 0, 0, 0, 0x30, 0, 1, 0, 0, 0, 19]), page)
}

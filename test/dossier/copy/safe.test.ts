import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../electron/dossier/copy/read.ts'
import { mayBeRepaired } from '../../../electron/dossier/copy/types.ts'
import { must } from '../../../shared/result.ts'
import { adding, copied, detailOf, everything, Look } from './look.ts'
import { type Objects, onePage, pdfOf, show } from './make.ts'

const a4Page = '/MediaBox[0 0 595.28 841.89]'

const forbidden =
  /\/(JS|JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|EmbeddedFiles?|Filespec|RichMedia|XFA|OpenAction|AA|URI|AcroForm|Metadata|PieceInfo|StructParents 77|StructParent|Alternates|OPI)\b/

describe('what may come along', () => {
  const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>'
  const active: Objects = {
    1: `<</Type/Catalog/Pages 2 0 R/OpenAction ${script}/AA<</WC ${script}>>/AcroForm<</Fields[8 0 R]/XFA(x)>>/Names<</EmbeddedFiles<</Names[(a) 9 0 R]>>/JavaScript<</Names[(j) ${script}]>>>>>>`,
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: `<</Type/Page/Parent 2 0 R${a4Page}/Contents 4 0 R/AA<</O ${script}>>/Metadata 9 0 R/StructParents 77/PieceInfo<</X 9 0 R>>
      /Annots[<</Type/Annot/Subtype/Link/Rect[0 0 50 50]/A<</S/URI/URI(http://example.org)>>>>
        <</Type/Annot/Subtype/Link/Rect[0 0 50 50]/A<</S/GoToR/F(\\\\\\\\server\\\\share)>>>>
        <</Type/Annot/Subtype/Screen/Rect[0 0 50 50]/A ${script}>>
        <</Type/Annot/Subtype/RichMedia/Rect[0 0 50 50]>> 8 0 R]
      /Resources<</Font<</F 5 0 R/J#53 5 0 R>>/XObject<</X 6 0 R/P 10 0 R/E 9 0 R>>/Properties<</M<</Metadata 9 0 R>>>>
        /ExtGState<</G<</CA 1/HT 9 0 R/TR/Identity>>>>/ColorSpace<</C[/ICCBased 11 0 R]>>/Other<</A ${script}>>>>>>`,
    4: { dict: '/F(//server/remote)/FFilter/FlateDecode', data: `${show('Zichtbaar')} q /X Do Q` },
    5: `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/A ${script}/FontDescriptor<</Type/FontDescriptor/FontName/Helvetica/Flags 32/FontFile 9 0 R/AA 9 0 R>>>>`,
    6: {
      dict: `/Subtype/Form/BBox[0 0 500 500]/OPI<</2.0<</F 9 0 R>>>>/AF[9 0 R]/A ${script}/Resources<</Font<</F 5 0 R>>>>`,
      data: show('Genest', 40, 60),
    },
    8: `<</Type/Annot/Subtype/Widget/FT/Tx/V(Ingevuld)/Rect[40 200 240 230]/AA<</K ${script}>>/A<</S/SubmitForm/F(http://x)>>/AP<</N 12 0 R/D 9 0 R>>>>`,
    9: { dict: '/Type/EmbeddedFile/Subtype/application#2Fexe/Params<</JS(x)>>', data: 'MZ hidden program' },
    10: { dict: '/Subtype/PS', data: '(x) run' },
    11: { dict: '/N 3/Alternate/DeviceRGB/Metadata 9 0 R', data: 'profile' },
    12: {
      dict: '/Subtype/Form/BBox[0 0 200 30]/Resources<</Font<</F 5 0 R>>>>/Group<</S/Transparency/A 9 0 R>>',
      data: show('Ingevuld', 4, 8),
    },
  }

  it('is what can be seen, and none of what can act', () => {
    const bytes = copied(pdfOf(active))
    const look = new Look(bytes)
    expect(look.text().split('\n')).toEqual(expect.arrayContaining(['Zichtbaar', 'Genest', 'Ingevuld']))
    const text = everything(bytes).replace('/JS 5', '')
    expect(forbidden.exec(text)?.[0]).toBeUndefined()
    expect(text).not.toContain('example.org')
    expect(text).not.toContain('server')
    expect(look.doc.loadPage(0).getAnnotations()).toEqual([])
    expect(look.doc.loadPage(0).getWidgets()).toEqual([])
  })

  it('is never a file that merely stands where a font should', () => {
    // The attachment is reached as a font file: its bytes are inert there, but its own dictionary has lost its meaning.
    const text = everything(copied(pdfOf(active)))
    expect(text).not.toContain('/Params')
    expect(text).not.toContain('/EmbeddedFile')
  })
})

const colour = (bytes: Uint8Array, x = 250, y = 391) =>
  new Look(copied(bytes, 1, { fit: 'keep' })).colour(x, y)

describe('annotations and form fields', () => {
  const appearance = { dict: '/Subtype/Form/BBox[0 0 10 10]', data: '1 0 0 rg 0 0 10 10 re f' }
  const annotated = (annotation: string, catalog = '', more: Objects = {}) =>
    pdfOf({
      ...onePage(show('Tekst'), `${a4Page}/Annots[6 0 R]`, {
        6: `<</Type/Annot/Rect[200 400 300 500]${annotation}>>`,
        7: appearance,
        ...more,
      }),
      1: `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    })
  const red = [255, 0, 0]
  const white = [255, 255, 255]

  it('are painted where they stand', () => {
    expect(colour(annotated('/Subtype/Stamp/AP<</N 7 0 R>>'))).toEqual(red)
    expect(colour(annotated('/Subtype/Stamp/AP<</N 7 0 R>>'), 195)).toEqual(white)
    expect(colour(annotated('/Subtype/Widget/FT/Tx/V(x)/AP<</N 7 0 R>>'))).toEqual(red)
    const untold = { dict: '/BBox[0 0 10 10]', data: appearance.data }
    const bytes = annotated('/Subtype/Stamp/AP<</N 7 0 R>>', '', { 7: untold })
    expect(colour(bytes)).toEqual(red)
    expect(everything(copied(bytes))).toContain('/BBox[0 0 10 10]/Subtype/Form')
  })

  it('are fitted into their rectangle by the matrix of their drawing', () => {
    const half = {
      dict: '/Subtype/Form/BBox[0 0 10 10]/Matrix[0 1 -1 0 70 -30]',
      data: '1 0 0 rg 0 0 10 5 re f',
    }
    const bytes = annotated('/Subtype/Stamp/AP<</N 7 0 R>>', '', { 7: half })
    expect(colour(bytes, 225)).toEqual(white)
    expect(colour(bytes, 275)).toEqual(red)
  })

  it.each([90, 180, 270])(
    'hang upright on a page that is turned by %i degrees, where they say so',
    (turn) => {
      const wide = `/Subtype/Stamp/Rect[200 400 300 440]/F 16/AP<</N 7 0 R>>`
      const source = pdfOf(
        onePage('', `${a4Page}/Rotate ${turn}/Annots[6 0 R]`, {
          6: `<</Type/Annot${wide}>>`,
          7: appearance,
        }),
      )
      const [seen, made] = [new Look(source), new Look(copied(source, 1, { fit: 'keep' }))]
      const places = Array.from(
        { length: 58 * 58 },
        (_, at) => [(at % 58) * 10 + 5, Math.floor(at / 58) * 10 + 5] as const,
      )
      const colours = made.colours(places, 1).map(String)
      expect(colours).toEqual(seen.colours(places, 1).map(String))
      expect(colours.filter((one) => one === String(red)).length).toBeGreaterThan(20)
    },
  )

  it('show the state that they are in', () => {
    const states = '/Subtype/Widget/FT/Btn/V/Ja/AP<</N<</Ja 7 0 R/Off 8 0 R>>>>'
    const off = { 8: { dict: '/Subtype/Form/BBox[0 0 10 10]', data: '' } }
    expect(colour(annotated(`${states}/AS/Ja`, '', off))).toEqual(red)
    expect(colour(annotated(`${states}/AS/Off`, '', off))).toEqual(white)
    expect(colour(annotated(`${states}/AS/Elders`, '', off))).toEqual(white)
  })

  it.each(['/F 2', '/F 32'])('stay away when a reader did not see them: %s', (flags) => {
    expect(colour(annotated(`/Subtype/Stamp${flags}/AP<</N 7 0 R>>`))).toEqual(white)
  })

  it.each(['Popup', 'Link'])('of the kind %s are not painted', (kind) => {
    expect(colour(annotated(`/Subtype/${kind}/AP<</N 7 0 R>>`))).toEqual(white)
  })

  it.each([
    ['a filled field', '/Subtype/Widget/FT/Tx/V(Jansen)', ''],
    ['a field filled through its parent', '/Subtype/Widget/Parent<</FT/Ch/V(Jansen)>>', ''],
    ['a box that is ticked', '/Subtype/Widget/FT/Btn/V/Ja', ''],
    ['an empty field with a frame', '/Subtype/Widget/FT/Tx/MK<</BC[1 0 0]>>', ''],
    ['a signature on a ground', '/Subtype/Widget/FT/Sig/MK<</BG[.9]>>', ''],
    ['a note without a size', '/Subtype/Text/Contents(let op)/Rect[50 50 50 50]', ''],
    ['a remark', '/Subtype/FreeText/Contents(let op)', ''],
    ['a marking', '/Subtype/Highlight/QuadPoints[0 0 1 0 1 1 0 1]', ''],
    [
      'a form that says its drawings are old',
      '/Subtype/Widget/FT/Tx/V(Jansen)/AP<</N 7 0 R>>',
      '/AcroForm<</NeedAppearances true/Fields[6 0 R]>>',
    ],
  ])('%s without a drawing of its own asks for baking', (_, annotation, catalog) => {
    const bytes = annotated(annotation, catalog)
    const failed = adding(bytes)
    expect(detailOf(failed)).toBe('pdf-missing-appearance')
    expect(!failed.ok && mayBeRepaired(failed.failure)).toBe(true)
    expect(must(readPdf(bytes)).repair).toBe('pdf-missing-appearance')
    expect(new Look(copied(bytes, 1, { incomplete: true })).text()).toBe('Tekst')
  })

  it.each([
    ['an empty field', '/Subtype/Widget/FT/Tx/V()'],
    ['an empty signature', '/Subtype/Widget/FT/Sig'],
    ['a field whose frame has no colour', '/Subtype/Widget/FT/Tx/MK<</BC[]/R 90>>'],
    ['a box that is not ticked', '/Subtype/Widget/FT/Btn/V/Off'],
    ['a hidden remark', '/Subtype/FreeText/F 2'],
    ['an answer to a note', '/Subtype/Text/IRT 7 0 R/Rect[50 50 50 50]'],
    ['a remark without a size', '/Subtype/FreeText/Rect[50 50 50 50]'],
  ])('%s without a drawing needs nothing', (_, annotation) => {
    expect(adding(annotated(annotation)).ok).toBe(true)
  })
})

import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { copied, Look } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'

const letter = (text: string, page?: string) => pdfOf(onePage(show(text), page))
const brief = (page: string) => new Look(copied(letter('Brief', page)))
const a4Page = '/MediaBox[0 0 595.28 841.89]'
const stamps = (i: number) => ({
  number: `${i + 27} / 143`,
  exhibit: 'Productie 3',
  label: 'Zaak 12',
  backToIndex: { label: 'Terug', page: 1 },
})

const pageWithImage = (num: number) =>
  `<</Type/Page/Parent 2 0 R${a4Page}/Contents 4 0 R/Resources<</XObject<</I ${num} 0 R>>>>>>`

describe('pages', () => {
  it('become A4, upright, of their own orientation', () => {
    expect(brief('/MediaBox[0 0 200 300]').size()).toEqual([595.28, 841.89].map((x) => expect.closeTo(x, 1)))
    expect(brief('/MediaBox[0 0 300 200]').size()).toEqual([841.89, 595.28].map((x) => expect.closeTo(x, 1)))
    expect(brief('/MediaBox[0 0 300 200]/Rotate 90').size()).toEqual(
      [595.28, 841.89].map((x) => expect.closeTo(x, 1)),
    )
  })

  it.each([0, 90, 180, 270, -90, 450])('stand as a reader saw them when turned by %d', (rotate) => {
    // The arrow of the text says which way is up: shown upright only when the page was drawn against its rotation.
    const turn = ((rotate % 360) + 360) % 360
    const matrix = {
      0: '1 0 0 1 100 300',
      90: '0 1 -1 0 300 100',
      180: '-1 0 0 -1 300 300',
      270: '0 -1 1 0 100 300',
    }[turn]
    const source = letter('x', `${a4Page}/Rotate ${rotate}`)
    const turned = pdfOf(onePage(`BT /F 18 Tf ${matrix} Tm (Boven) Tj ET`, `${a4Page}/Rotate ${rotate}`))
    expect(new Look(copied(turned)).line('Boven').upright).toBe(true)
    expect(new Look(source).size().map(Math.round)).toEqual(new Look(copied(source)).size().map(Math.round))
  })

  it('show what was inside the crop box, wherever that lies, and nothing of the rest', () => {
    const content = `${show('Binnen', 1050, 2050)} 1 0 0 rg 1000 2000 40 40 re f 0 0 1 rg 900 2000 90 400 re f`
    const look = new Look(
      copied(pdfOf(onePage(content, '/MediaBox[900 1900 1500 2900]/CropBox[1300 2400 1000 2000]'))),
    )
    expect(look.text()).toBe('Binnen')
    const [width, height] = look.size()
    // 300 × 400 enlarged by 1.5 at most, in the middle of what is left above the strip.
    const left = (width - 450) / 2
    const low = height - 30 - (height - 30 - 600) / 2
    expect(look.colour(left + 20, low - 20)).toEqual([255, 0, 0])
    expect(look.colour(left - 20, low - 100)).toEqual([255, 255, 255])
  })

  it('keep patterns, shadings and text of nested forms in their place', () => {
    const page =
      '/MediaBox[0 0 400 400]/Resources<</Pattern<</T 6 0 R>>/XObject<</X 7 0 R>>/Font<</F 5 0 R>>>>'
    const more = {
      6: {
        dict: '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 40 40]/XStep 40/YStep 40/Resources<<>>',
        data: '1 0 0 rg 0 0 20 40 re f',
      },
      7: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 100 100]', data: show('Genest', 5, 5) },
    }
    const source = pdfOf(
      onePage('/Pattern cs /T scn 0 0 400 400 re f q 1 0 0 1 200 200 cm /X Do Q', page, more),
    )
    const look = new Look(copied(source, 1, { fit: 'keep' }))
    expect(look.text()).toBe('Genest')
    const scale = 1.4882
    const at = (x: number) => look.colour(x * scale, 500)
    expect([at(10), at(30), at(50), at(370)]).toEqual([
      [255, 0, 0],
      [255, 255, 255],
      [255, 0, 0],
      [255, 0, 0],
    ])
  })

  it('stay whole when contents come in parts and leave q and Q out of balance', () => {
    const parts = pdfOf({
      ...onePage('', a4Page),
      3: `<</Type/Page/Parent 2 0 R/Contents[4 0 R 6 0 R 99 0 R 7 0 R]${a4Page}/Resources<</Font<</F 5 0 R>>>>>>`,
      4: { dict: '', data: 'q q 2 0 0 2 0 0 cm BT /F 18 Tf 40 100' },
      6: { dict: '', data: 'Td (Half) Tj' },
      7: { dict: '', data: 'ET Q Q Q Q q' },
    })
    const look = new Look(copied(parts, 1, { stamps }))
    expect(look.text()).toContain('Half')
    expect(look.line('27 / 143').x).toBeGreaterThan(500)
  })

  it('may be few of many, in another order', async () => {
    const many = await PDFDocument.create()
    for (const name of ['een', 'twee', 'drie', 'vier']) many.addPage([300, 300]).drawText(name)
    const look = new Look(copied(await many.save(), 2, { pages: [3, 1] }))
    expect([look.text(0), look.text(1)]).toEqual(['vier', 'twee'])
  })

  it('share fonts and images inside one source, and equal ones are written once', () => {
    const image = {
      dict: '/Type/XObject/Subtype/Image/Width 100/Height 100/BitsPerComponent 8/ColorSpace/DeviceGray',
      data: Buffer.alloc(10_000, 7),
    }
    const source = pdfOf({
      ...onePage('/I Do'),
      2: '<</Type/Pages/Kids[6 0 R 7 0 R]/Count 2>>',
      6: pageWithImage(8),
      7: pageWithImage(9),
      8: image,
      9: image,
    })
    expect(copied(source, 2).length).toBeLessThan(source.length - 8_000)
  })
})

describe('stamps', () => {
  it.each([
    ['portrait', a4Page],
    ['landscape', '/MediaBox[0 0 842 595]'],
    ['turned', `${a4Page}/Rotate 90`],
    ['tiny', '/MediaBox[0 0 30 30]'],
    ['huge', '/MediaBox[0 0 14000 9000]'],
    ['in other units', '/MediaBox[0 0 85 118]/UserUnit 7'],
  ])('stand upright at the lower right of a page that is %s, outside its content', (_, page) => {
    const source = pdfOf(onePage('0 1 0 rg -9999 -9999 99999 99999 re f', page))
    const look = new Look(copied(source, 1, { stamps }))
    const [width, height] = look.size()
    const number = look.line('27 / 143')
    expect(number).toMatchObject({ upright: true })
    expect(number.x).toBeGreaterThan(width - 90)
    expect(number.y).toBeGreaterThan(height - 25)
    expect(look.line('Productie 3').y).toBeLessThan(25)
    expect(look.line('Productie 3').x).toBeGreaterThan(width - 110)
    expect(look.line('Terug').x).toBeLessThan(30)
    // White around the numbers: the content, green to its edges, ends above and below them.
    for (const x of [width - 30, width / 2, 30]) expect(look.colour(x, height - 28)).toEqual([255, 255, 255])
    expect(look.colour(width - 30, 24)).toEqual([255, 255, 255])
  })

  it('can be searched and copied as text, whatever alphabet the font has', () => {
    const look = new Look(
      copied(letter('x'), 1, { stamps: () => ({ number: '1 / 2', exhibit: 'Bijlage Überprüfung – œuvre' }) }),
    )
    expect(look.text()).toContain('Bijlage Überprüfung – œuvre')
    expect(look.text()).toContain('1 / 2')
  })

  it('need no room on made pages, which keep their size', () => {
    const made = letter('Omslag', a4Page)
    const look = new Look(copied(made, 1, { stamps, fit: 'keep' }))
    expect(look.line('Omslag')).toMatchObject({ x: expect.closeTo(40, 0), y: expect.closeTo(741.9, 0) })
  })
})

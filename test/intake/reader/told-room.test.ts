import * as mupdf from 'mupdf'
import { describe, expect, it, test } from 'vitest'
import { withPdf } from '../../../electron/intake/reader/open.ts'
import { readPdf } from '../../../electron/intake/reader/read-pdf.ts'
import { rooms } from '../../../electron/intake/reader/rooms.ts'
import { roomDots, roomOf, unpackRoom, type PageRoom } from '../../../shared/pages/room.ts'
import { onePage, pdfOf, show, type Objects } from '../../dossier/copy/make.ts'
import { dice } from '../../support/case-text.ts'

const limits = { name: 'stuk.pdf', softLimitMs: 60_000 }
const told = (bytes: Uint8Array) => readPdf(bytes, limits).rooms?.[0] ?? null
const drawn = (bytes: Uint8Array) => rooms(bytes, { without: [], ...limits })[0] ?? null

/** What is dark on it, seen four times as sharply: a letter that is drawn small stands up to a dot beside its place. */
const sharp = (bytes: Uint8Array): PageRoom =>
  withPdf(bytes, (pdf) => {
    const page = pdf.loadPage(0)
    try {
      return drawnSharply(page)
    } finally {
      page.destroy()
    }
  })

function drawnSharply(page: mupdf.Page): PageRoom {
  const [left, top, right, bottom] = page.getBounds()
  const size = { width: right - left, height: bottom - top }
  const scale = (roomDots * 4) / Math.max(size.width, size.height)
  const whole = (side: number): number => Math.round(side * scale) / side
  const matrix = mupdf.Matrix.scale(whole(size.width), whole(size.height))
  const pixmap = page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false, true)
  try {
    return roomOf({ width: pixmap.getWidth(), height: pixmap.getHeight(), data: pixmap.getPixels() }, size)
  } finally {
    pixmap.destroy()
  }
}

/** How many places are taken, and how many of those that are dark are not said to be. */
function compared(bytes: Uint8Array): { taken: number; missed: number } | null {
  const packed = told(bytes)
  const said = packed && unpackRoom(packed)?.cells
  if (!said) return null
  const seen = [...sharp(bytes).cells]
  return {
    taken: seen.filter((cells) => cells !== 0).length,
    missed: seen.filter((cells, at) => (cells & ~said[at]!) !== 0).length,
  }
}

const helvetica = '/Font<</F 5 0 R>>'
type Parts = { readonly resources?: string; readonly page?: string; readonly more?: Objects }

function a4(content: string, { resources = '', page = '', more = {} }: Parts = {}): Uint8Array {
  const own = `/MediaBox[0 0 595 842]/Resources<<${resources.includes('/Font') ? '' : helvetica}${resources}>>${page}`
  return pdfOf(onePage(`${show('In het midden', 60, 420)} ${content}`, own, more))
}

const dot = {
  dict: '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
  data: Uint8Array.of(0),
}
const accentFont = {
  resources: '/Font<</F 5 0 R/U 6 0 R>>',
  more: {
    6: '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>',
    7: {
      dict: '',
      data: '/CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <65> <0065> <B4> <0301> endbfchar',
    },
  },
}
const narrowFont = {
  resources:
    '/Font<</F 5 0 R/N<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 87/LastChar 87/Widths[300]>>>>',
}
const footer = show('blad 4 van 12', 480, 20, 9)

/** Anything that a plain page may hold, wherever it falls, larger and smaller than it should. */
function anyMarks(roll: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T
  const at = (): string => `${(roll() * 640 - 20).toFixed(2)} ${(roll() * 900 - 30).toFixed(2)}`
  const edge = (): string =>
    `${(roll() * 595).toFixed(1)} ${(roll() < 0.5 ? roll() * 60 : 842 - roll() * 60).toFixed(1)}`
  const mark = (): string => {
    const kind = roll()
    const tone = `${pick([0, 0.3, 0.9, 0.98, 1])} g 0 G`
    if (kind < 0.4) {
      const [x, y] = edge().split(' ').map(Number)
      return show(pick(['brief', 'jgyq', '(a\\) b', 'Z 5 m']).replace('(', '\\('), x, y, 4 + roll() * 30)
    }
    if (kind < 0.55)
      return `${tone} ${edge()} ${roll() * 300 - 100} ${roll() * 40 - 20} re ${pick(['f', 'f*', 'B'])}`
    if (kind < 0.7) return `${tone} ${roll() * 9} w ${edge()} m ${at()} l ${pick(['', `${at()} l`])} S`
    if (kind < 0.8) return `${tone} ${at()} m ${at()} ${edge()} ${at()} c ${pick(['f', 'S', 'h b'])}`
    if (kind < 0.9) return `q ${roll()} 0 0 ${pick([0.5, 1, 4])} ${at()} cm ${roll() * 6} w 0 0 m 30 0 l S Q`
    return `q ${at()} 90 60 re W n ${tone} ${edge()} 200 80 re f Q`
  }
  return Array.from({ length: 1 + Math.floor(roll() * 4) }, mark).join('\n')
}

describe('the room of a page that is told by reading it', () => {
  it('leaves out nothing that is seen when the page is drawn', () => {
    const counts = { told: 0, taken: 0 }
    for (let seed = 1; seed <= 200; seed += 1) {
      const roll = dice(seed)
      const turned = `/Rotate ${[0, 90, 180, 270][seed % 4]}/CropBox[${roll() * 30} ${roll() * 30} ${580 - roll() * 30} 820]`
      const found = compared(a4(anyMarks(roll), { page: turned }))
      if (found === null) continue
      counts.told += 1
      if (found.taken > 0) counts.taken += 1
      expect(found.missed, `page ${seed}`).toBe(0)
    }
    expect(counts.told).toBeGreaterThan(60)
    expect(counts.taken).toBeGreaterThan(40)
  })

  test.each([
    ['text alone', footer, {}],
    [
      'a table in the middle',
      `${footer} 1 w 60 300 m 500 300 l S 60 200 400 80 re S .9 g 60 200 50 80 re f`,
      {},
    ],
    ['a line along its foot', '.5 w 60 40 m 530 40 l S', {}],
    ['white below everything', '1 g 0 0 595 842 re f', {}],
    [
      'a picture in the middle',
      `q 200 0 0 100 100 400 cm /Im Do Q ${footer}`,
      { resources: '/XObject<</Im 6 0 R>>', more: { 6: dot } },
    ],
    [
      'a state that changes nothing',
      `/G gs ${footer}`,
      { resources: '/ExtGState<</G<</Type/ExtGState/ca 1/BM/Normal/SMask/None>>>>' },
    ],
    [
      'a fill with a name right behind it',
      '0 g 300 15 200 15 re f/G gs',
      { resources: '/ExtGState<</G<</ca 1>>>>' },
    ],
    ['accents apart from their letters', 'BT /U 30 Tf 300 780 Td (e) Tj 0 5 Td <B4> Tj ET', accentFont],
    ['letters that are wider than their places', 'BT /N 30 Tf 100 8 Td (W) Tj ET', narrowFont],
    ['parts that have their names', '/P <</MCID 0>> BDC EMC', { page: '/StructParents 0' }],
  ] as const)('is known of one with %s', (_what, content, parts) => {
    expect(compared(a4(content, parts))?.missed).toBe(0)
  })

  const replaced = { resources: '/Properties<</R<</ActualText()>>>>' }
  const lowPicture = 'q 200 0 0 20 100 10 cm /Im Do Q'
  const picture = { resources: '/XObject<</Im 6 0 R>>', more: { 6: dot } }
  const form = { dict: '/Type/XObject/Subtype/Form/BBox[0 0 595 842]', data: '0 g 300 10 90 20 re f' }
  const letter = { dict: '', data: '500 0 0 -600 500 0 d1 0 -600 500 100 re f' }
  const drawnFont =
    '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</a 7 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[500]>>'
  const shade =
    '<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 595 0]/Function<</FunctionType 2/Domain[0 1]/C0[0]/C1[.5]/N 1>>>>'
  const tree = {
    1: '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 8 0 R>>',
    8: '<</Type/StructTreeRoot/K 9 0 R/ParentTree<</Nums[0[9 0 R]]>>>>',
    9: '<</Type/StructElem/S/Span/P 8 0 R/Pg 3 0 R/K 0/ActualText()>>',
  }

  test.each([
    ['a picture at its foot', lowPicture, picture],
    [
      'one that shines through',
      `/G gs ${lowPicture}`,
      { ...picture, resources: `${picture.resources}/ExtGState<</G<</ca .3>>>>` },
    ],
    ['one that stands in its contents', 'q 200 0 0 20 100 10 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q', {}],
    ['something put together apart', '/Fm Do', { resources: '/XObject<</Fm 6 0 R>>', more: { 6: form } }],
    [
      'letters that are drawings',
      'BT /T 40 Tf 400 60 Td (a) Tj ET',
      { resources: '/Font<</F 5 0 R/T 6 0 R>>', more: { 6: drawnFont, 7: letter } },
    ],
    ['a shading', 'q 0 0 595 40 re W n /S sh Q', { resources: '/Shading<</S 6 0 R>>', more: { 6: shade } }],
    [
      'a pattern',
      '/Pattern cs /P scn 0 0 595 40 re f',
      { resources: '/Pattern<</P<</PatternType 2/Shading 6 0 R>>>>', more: { 6: shade } },
    ],
    ['other words than it shows', `/Span <</ActualText()>> BDC ${footer} EMC`, {}],
    ['such words under a name', `/Span /R BDC ${footer} EMC`, replaced],
    [
      'such words in the structure of the file',
      `/Span <</MCID 0>> BDC ${footer} EMC`,
      { page: '/StructParents 0', more: tree },
    ],
    ['letters with wide lines', `BT 1 Tr 30 w /F 12 Tf 300 60 Td (wijd) Tj ET`, {}],
    ['a line made wide', 'q 10 0 0 10 0 0 cm 9 w 5 8 m 50 8 l S Q', {}],
    ['a rectangle without height', '0 g 60 20 400 0 re f', {}],
    ['a picture with a bracket right behind it', 'q 200 0 0 20 100 10 cm /Im Do[]0 d Q', picture],
    ['a rectangle made flat', 'q 1 0 0 0 0 20 cm 0 g 60 5 400 9 re f Q', {}],
    ['one that is taken apart by bytes that say nothing', '0 g 60 20 400\x000\x00re f', {}],
    ['a point with a round end', '60 w 1 J 300 75 m h S', {}],
    ['a frame all around', '1 w 10 10 575 822 re S', {}],
  ] as const)('is not, and is looked for, on one with %s', (_what, content, parts) => {
    const bytes = a4(content, parts)
    expect(
      drawn(bytes)
        ?.subarray(8)
        .some((cells) => cells !== 0),
    ).toBe(true)
    expect(told(bytes)).toBeNull()
  })

  it('costs nothing of the text', () => {
    const words = `BT /F 12 Tf 60 600 Td (onder) Tj ET 0 g 60 598 200 .5 re f BT /F 12 Tf 92 600 Td (streept) Tj ET`
    const bytes = a4(`${words} ${footer}`)
    const alone = mupdf.Document.openDocument(bytes, 'application/pdf')
      .loadPage(0)
      .toStructuredText('')
      .asText()
    const { pageTexts } = readPdf(bytes, limits)
    expect(told(bytes)).not.toBeNull()
    expect(pageTexts[0]).toContain('onderstreept')
    expect(pageTexts[0]?.split(/\s+/)).toEqual(alone.trim().split(/\s+/))
  })
})

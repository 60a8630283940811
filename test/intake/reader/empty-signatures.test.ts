import { expect, it } from 'vitest'
import { openPages } from '../../../electron/intake/reader/pages.ts'
import { repair } from '../../../electron/intake/reader/repair.ts'
import { onePage, pdfOf } from '../../dossier/copy/make.ts'

const mime = 'application/pdf'

/** A page with nothing on it but a field of 100 by 30 points that awaits a signature. */
const awaiting = (field: string): Uint8Array =>
  pdfOf({
    ...onePage('', '/MediaBox[0 0 300 200]/Annots[6 0 R]', {
      6: `<</Type/Annot/Subtype/Widget/FT/Sig/T(a)/F 4/Rect[40 40 140 70]${field}>>`,
      7: { dict: '/Subtype/Form/BBox[0 0 10 10]', data: '0 0 1 rg 0 0 10 10 re f' },
    }),
    1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>',
  })

/** How many dots are not white, a dot a point. */
function inked(bytes: Uint8Array): number {
  const pages = openPages({ bytes, mime })
  try {
    const { pixels } = pages.draw(0, 300)
    return Array.from({ length: pixels.length / 4 }).filter((_, at) =>
      pixels.subarray(at * 4, at * 4 + 3).some((part) => part < 200),
    ).length
  } finally {
    pages.close()
  }
}

it.each([
  ['nothing, where it has nothing', '', 0],
  ['what its maker drew', '/AP<</N 7 0 R>>', 100 * 30],
  ['its ground', '/MK<</BG[0 0 1]>>', 100 * 30],
  ['its edge', '/MK<</BC[0]>>', 2 * 100 + 2 * 28],
])('a field that awaits a signature shows %s', (_, field, dots) => {
  const bytes = awaiting(field)
  expect(inked(bytes)).toBe(dots)
  expect(inked(repair(bytes))).toBe(dots)
})

import * as mupdf from 'mupdf'
import { describe, expect, it } from 'vitest'
import { stampPlaces, stampSizes, type StampStyle } from '../../../shared/dossier/stamps.ts'
import { png } from '../../intake/make/image.ts'
import { must } from '../../../shared/result.ts'
import { bundle, copied, Look } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'

const stamps = () => ({
  number: '123 / 456',
  label: 'Familie Lindewaal en de verzamelde kinderen van de Zeedijk te Duinmeer',
  exhibit: 'Productie 12',
  backToIndex: { label: 'Terug naar de inhoudsopgave', page: 1 },
})
const styled = (bytes: Uint8Array, style: StampStyle): Look =>
  new Look(
    bundle(
      1,
      (writer) => void must(writer.addPdf(bytes, { firstPage: 1, stamps })),
      { title: 'Dossier', language: 'nl', outline: [] },
      { stamps: style },
    ),
  )

/** Yellow to the very edges of a page, so that any stamp that is not given room would stand on it. */
const full = (width: number, height: number, rotate = 0): Uint8Array => {
  const content = `1 1 .6 rg 0 0 ${width} ${height} re f 0 g ${show('midden', width / 2 - 40, height / 2)}`
  return pdfOf(onePage(content, `/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}`))
}

const styles = stampPlaces.flatMap((place) =>
  stampSizes.map((size) => ({ place, size, colour: 'red' as const })),
)
const pages: readonly (readonly [string, Uint8Array])[] = [
  ['upright', full(595, 842)],
  ['lying', full(842, 595)],
  ['turned', full(595, 842, 90)],
  ['turned back', full(595, 842, 270)],
  ['upside down', full(595, 842, 180)],
  ['small', full(300, 200)],
]

/** Lines with the box of their ink: what a typeface keeps free around it may overlap. */
function boxes(look: Look): { text: string; box: readonly number[] }[] {
  const found: { text: string; box: number[] }[] = []
  look.doc
    .loadPage(0)
    .toStructuredText('')
    .walk({
      beginLine: ([left, , right]) => void found.push({ text: '', box: [left, 0, right, 0] }),
      onChar: (char, [, y], _font, size) => {
        const line = found.at(-1)
        if (!line) return
        line.text += char
        const deep = /[gjpqy/]/.test(line.text) ? 0.22 : 0
        line.box = [line.box[0] ?? 0, y - size * 0.73, line.box[2] ?? 0, y + size * deep]
      },
    })
  return found
}

/** Where the page itself stands on the sheet. */
function yellow(look: Look): number[] {
  const pixmap = look.doc.loadPage(0).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceRGB, false)
  const pixels = pixmap.getPixels()
  const box = [Infinity, Infinity, 0, 0]
  for (let at = 0; at < pixels.length; at += 3) {
    if (Number(pixels[at + 2]) > 170 || Number(pixels[at + 1]) < 240) continue
    const [x, y] = [(at / 3) % pixmap.getWidth(), Math.floor(at / 3 / pixmap.getWidth())]
    box[0] = Math.min(Number(box[0]), x)
    box[1] = Math.min(Number(box[1]), y)
    box[2] = Math.max(Number(box[2]), x)
    box[3] = Math.max(Number(box[3]), y)
  }
  return box
}

const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  Number(a[0]) < Number(b[2]) - 0.5 &&
  Number(b[0]) < Number(a[2]) - 0.5 &&
  Number(a[1]) < Number(b[3]) - 0.5 &&
  Number(b[1]) < Number(a[3]) - 0.5

describe('stamps', () => {
  it.each(styles)('of size $size at $place never stand on text or on each other', (style) => {
    for (const [name, bytes] of pages) {
      const look = styled(bytes, style)
      const own = boxes(look).filter(({ text }) => text !== 'midden')
      expect(own, name).toHaveLength(4)
      const others = [{ text: 'the page', box: yellow(look) }, ...own]
      for (const stamp of own)
        for (const other of others)
          if (other !== stamp)
            expect(overlap(stamp.box, other.box), `${name}: ${stamp.text} on ${other.text}`).toBe(false)
    }
  })

  it.each(styles)('of size $size at $place stand there, whole, and are read from left to right', (style) => {
    for (const [name, bytes] of pages) {
      const look = styled(bytes, style)
      const [width, height] = look.size()
      const number = look.line('123 / 456')
      expect(number.upright, name).toBe(true)
      expect(number.x < width / 2).toBe(style.place === 'bottom-left')
      expect(number.y < height / 2).toBe(style.place === 'top-right')
      expect(look.line('Productie 12').upright).toBe(true)
      expect(look.line('Productie 12').x < width / 2).toBe(style.place === 'top-right')
      for (const { box, text } of boxes(look)) {
        expect(Number(box[0]), text).toBeGreaterThan(0)
        expect(Number(box[1]), text).toBeGreaterThan(0)
        expect(Number(box[2]), text).toBeLessThan(width)
        expect(Number(box[3]), text).toBeLessThan(height)
      }
    }
  })

  it.each([
    ['black', [0, 0, 0]],
    ['red', [184, 23, 18]],
    ['blue', [18, 51, 128]],
  ] as const)('of %s are so', (colour, wanted) => {
    const { doc } = styled(full(595, 842), { size: 'large', place: 'bottom-left', colour })
    const pixmap = doc.loadPage(0).toPixmap([4, 0, 0, 4, 0, 0], mupdf.ColorSpace.DeviceRGB, false)
    const [width, height] = [pixmap.getWidth(), pixmap.getHeight()]
    const pixels = pixmap.getPixels()
    // The strip below the page holds stamps alone.
    const strip = pixels.subarray((height - 25 * 4) * width * 3)
    const found = Array.from({ length: strip.length / 3 }, (_, at) => strip.subarray(at * 3, at * 3 + 3))
    const near = found.filter((dot) => wanted.every((value, at) => Math.abs(value - Number(dot[at])) < 6))
    expect(near.length).toBeGreaterThan(200)
  })

  it('stand beside a photo, at every place', () => {
    for (const style of styles) {
      const made = bundle(
        1,
        (writer) => void must(writer.addImage({ bytes: png(3_000, 1_000) }, { page: 1, stamps: stamps() })),
        { title: 'Dossier', language: 'nl', outline: [] },
        { stamps: style },
      )
      const look = new Look(made)
      const [width, height] = look.size()
      const { x, y } = look.line('123 / 456')
      expect(x < width / 2).toBe(style.place === 'bottom-left')
      expect(y < height / 2).toBe(style.place === 'top-right')
    }
  })

  it('are as they always were when nobody says otherwise', () => {
    const usual: StampStyle = { size: 'normal', place: 'bottom-right', colour: 'blue' }
    const source = full(595, 842)
    const same = bundle(
      1,
      (writer) => void must(writer.addPdf(source, { firstPage: 1, stamps })),
      undefined,
      {
        stamps: usual,
      },
    )
    expect(copied(source, 1, { stamps })).toEqual(same)
  })
})

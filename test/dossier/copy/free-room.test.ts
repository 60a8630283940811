import * as mupdf from 'mupdf'
import { describe, expect, it, test } from 'vitest'
import { readPdf } from '../../../electron/intake/reader/read-pdf.ts'
import { rooms } from '../../../electron/intake/reader/rooms.ts'
import { must } from '../../../shared/result.ts'
import { stampPlaces, stampSizes, usualStamps, type StampStyle } from '../../../shared/dossier/stamps.ts'
import { unpackRoom, withBoxes, type PageRoom } from '../../../shared/pages/room.ts'
import { dice } from '../../support/case-text.ts'
import { bundle, Look, plainFacts } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'

const stamps = () => ({
  number: '123 / 456',
  label: 'Familie Lindewaal',
  exhibit: 'Productie 12',
  backToIndex: { label: 'Terug naar de inhoud', page: 1 },
})
const own = new Set(Object.values(stamps()).map((one) => (typeof one === 'string' ? one : one.label)))

const limits = { name: 'stuk.pdf', softLimitMs: 60_000 }
const drawn = (bytes: Uint8Array): Uint8Array | null | undefined =>
  rooms(bytes, { without: [], ...limits })[0]
const told = (bytes: Uint8Array): Uint8Array | null | undefined => readPdf(bytes, limits).rooms?.[0]

/** As it is known of a page that came in: told by reading it, and else from a look at it. */
const seen = (bytes: Uint8Array): PageRoom | undefined => {
  const packed = told(bytes) ?? drawn(bytes)
  return packed ? unpackRoom(packed) : undefined
}

const exported = (bytes: Uint8Array, style: StampStyle = usualStamps, room = seen(bytes)): Uint8Array =>
  bundle(
    1,
    (writer) => void must(writer.addPdf(bytes, { firstPage: 1, stamps, room: () => room })),
    plainFacts,
    { stamps: style },
  )

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The white on which the stamps of a page stand, from its upper left corner. */
function stampBoxes(look: Look): Box[] {
  const lines: { text: string; box: [number, number, number, number] }[] = []
  look.doc
    .loadPage(0)
    .toStructuredText('')
    .walk({
      beginLine: () => void lines.push({ text: '', box: [Infinity, 0, 0, 0] }),
      onChar: (char, [x, y], _font, size, quad) => {
        const line = lines.at(-1)
        if (!line) return
        line.text += char
        line.box = [Math.min(line.box[0], x), y - size * 0.92, quad[2], y + size * 0.32]
      },
    })
  const found = lines.filter(({ text }) => own.has(text.trim()))
  expect(found).toHaveLength(own.size)
  return found.map(({ box }) => box)
}

/** How a page of the source lies on its sheet, told from two words on it. */
function placed(source: Look, made: Look) {
  const [a, b, c, d] = [source.line('alfa'), source.line('omega'), made.line('alfa'), made.line('omega')]
  const scale = Math.hypot(d.x - c.x, d.y - c.y) / Math.hypot(b.x - a.x, b.y - a.y)
  return { scale, left: c.x - a.x * scale, top: c.y - a.y * scale }
}

const dots = 2

/** The darkest shade of the source in a place on the sheet. */
function darkest(
  source: Look,
  { scale, left, top }: ReturnType<typeof placed>,
  box: Box,
  around = 0,
): number {
  const matrix = mupdf.Matrix.scale(dots, dots)
  const pixmap = source.doc.loadPage(0).toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false)
  const [width, height, pixels] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getPixels()]
  const at = (value: number, offset: number): number => ((value - offset) / scale) * dots
  let found = 255
  for (let y = Math.floor(at(box[1] - around, top)); y < at(box[3] + around, top); y += 1)
    for (let x = Math.floor(at(box[0] - around, left)); x < at(box[2] + around, left); x += 1)
      if (x >= 0 && y >= 0 && x < width && y < height) found = Math.min(found, pixels[y * width + x] ?? 255)
  return found
}

const sizes = [
  [595.28, 841.89],
  [841.89, 595.28],
  [612, 792],
  [420, 595],
  [842, 1191],
  [300, 640],
] as const

/** A page of any size, turned and cut off somehow, with words, lines and tints wherever they fall. */
function anyPage(roll: () => number): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T
  const [width, height] = pick(sizes)
  const [dx, dy] = roll() < 0.5 ? [0, 0] : [roll() * 300 - 150, roll() * 300 - 150]
  const cut = roll() < 0.3 ? roll() * 40 : 0
  const marks = Array.from({ length: Math.floor(roll() * 9) }, () => {
    const [x, y] = [dx + roll() * width, dy + roll() * height]
    if (roll() < 0.6) return `0 g ${show(pick(['brief', 'blad 4', '12', 'gemeente']), x, y, 6 + roll() * 8)}`
    if (roll() < 0.5) return `${roll() * 0.5} G ${0.3 + roll()} w ${x} ${y} m ${x + 80} ${y} l S`
    return `.${pick([5, 8, 93])} g ${x} ${y} ${roll() * 90} ${roll() * 30} re f`
  })
  const middle = [dx + width / 2, dy + height / 2] as const
  const words = `0 g ${show('alfa', middle[0] - 60, middle[1] + 40, 9)} ${show('omega', middle[0] + 10, middle[1] - 60, 9)}`
  const box = [dx, dy, dx + width, dy + height]
  const crop = [dx + cut, dy + cut / 2, dx + width - cut / 3, dy + height - cut]
  const rotate = pick([0, 0, 90, 180, 270])
  const unit = roll() < 0.1 ? '/UserUnit 1.5' : ''
  const page = `/MediaBox[${box.join(' ')}]/CropBox[${crop.join(' ')}]/Rotate ${rotate}${unit}`
  return pdfOf(onePage([words, ...marks].join('\n'), page))
}

/** An A4 page with these marks and the two words by which its place is told. */
const a4 = (marks: string): Uint8Array =>
  pdfOf(
    onePage(
      `${marks} 0 g ${show('alfa', 250, 500, 9)} ${show('omega', 350, 300, 9)}`,
      '/MediaBox[0 0 595 842]',
    ),
  )

const placeOf = (bytes: Uint8Array, style?: StampStyle, room?: PageRoom) =>
  placed(new Look(bytes), new Look(exported(bytes, style, room)))

const styles = stampPlaces.flatMap((place) =>
  stampSizes.map((size) => ({ place, size, colour: 'blue' as const })),
)

describe('stamps on a page with room for them', () => {
  it('never stand on anything, and let a page be as large as it is where they stand on white', () => {
    const counts = { whole: 0, shrunk: 0 }
    for (let seed = 1; seed <= 90; seed += 1) {
      const bytes = anyPage(dice(seed))
      const style = styles[seed % styles.length] ?? usualStamps
      const [source, made] = [new Look(bytes), new Look(exported(bytes, style))]
      const [place, boxes] = [placed(source, made), stampBoxes(made)]
      for (const box of boxes) expect(darkest(source, place, box), `page ${seed}`).toBeGreaterThan(248)
      // A page of which nothing is known gives room; beside that it can be told whether it had to.
      const shrunk = placed(source, new Look(exported(bytes, style, noRoom)))
      const isWhole = Math.abs(shrunk.scale - place.scale) > 0.001
      counts[isWhole ? 'whole' : 'shrunk'] += 1
      const full = fullPlace(source, made)
      const hadRoom = boxes.every((box) => darkest(source, full, box, 16) > 248)
      if (hadRoom) expect(place.scale, `page ${seed}`).toBeCloseTo(full.scale, 2)
    }
    expect(counts.whole).toBeGreaterThan(15)
    expect(counts.shrunk).toBeGreaterThan(15)
  })

  test.each(styles)('of size $size at $place leave the places of its words as they were', (style) => {
    const { scale, left, top } = placeOf(a4(show('in het midden', 60, 420)), style)
    expect(scale).toBeCloseTo(1, 5)
    // As far as a sheet is larger than its page.
    expect(Math.max(Math.abs(left), Math.abs(top))).toBeLessThan(0.2)
  })
})

/** Every cell of it is taken. */
const noRoom: PageRoom = { width: 1, height: 1, cells: new Uint8Array(192).fill(255) }

/** Where a page would lie on its sheet in full size. */
function fullPlace(source: Look, made: Look) {
  const [[width, height], [wide, high]] = [source.size(), made.size()]
  const fitting = Math.min(wide / width, high / height, 1.5)
  const scale = Math.abs(fitting - 1) < 0.002 ? 1 : fitting
  return { scale, left: (wide - width * scale) / 2, top: (high - height * scale) / 2 }
}

describe('a page shrinks to give room', () => {
  const footer = show('12', 555, 18, 9)

  test.each([
    ['has a number of its own where ours comes', footer, 'bottom-right'],
    ['has a logo at the upper edge', '.2 .4 .7 rg 420 800 150 42 re f', 'bottom-right'],
    ['is coloured to its edges', '1 1 .6 rg 0 0 595 842 re f', 'bottom-left'],
    ['is coloured for the most part', '.91 .84 .7 rg 0 0 595 640 re f', 'bottom-left'],
    ['has a hair line there', '.6 G .25 w 20 20 m 570 20 l S', 'top-right'],
  ] as const)('that %s', (_what, marks, place) => {
    expect(placeOf(a4(marks), { ...usualStamps, place }).scale).toBeLessThan(0.97)
  })

  it('that nobody looked at, or that was seen in another size', () => {
    const bytes = a4('')
    const room = seen(bytes)
    if (!room) throw new Error('no room')
    const blind = bundle(1, (writer) => void must(writer.addPdf(bytes, { firstPage: 1, stamps })))
    expect(placed(new Look(bytes), new Look(blind)).scale).toBeLessThan(0.97)
    expect(placeOf(bytes, usualStamps, room).scale).toBeCloseTo(1, 5)
    expect(placeOf(bytes, usualStamps, { ...room, width: 842, height: 595 }).scale).toBeLessThan(0.97)
  })

  it('that has a box where something was made black', () => {
    const bytes = a4('')
    const room = seen(bytes)
    if (!room) throw new Error('no room')
    const boxed = (y: number) => withBoxes(room, [{ x: 0.85, y, w: 0.1, h: 0.02 }])
    expect(placeOf(bytes, usualStamps, boxed(0.975)).scale).toBeLessThan(0.97)
    expect(placeOf(bytes, usualStamps, boxed(0.5)).scale).toBeCloseTo(1, 5)
  })

  it('only where the stamps of its style come', () => {
    const bytes = a4(footer)
    expect(placeOf(bytes, { ...usualStamps, place: 'top-right' }).scale).toBeCloseTo(1, 5)
  })
})

/** Off-white paper with grain, and a dark block of writing. */
const scanOf = (dark: (x: number, y: number) => number): Uint8Array => {
  const [width, height] = [413, 585]
  const roll = dice(3)
  const data = Buffer.alloc(width * height)
  for (let at = 0; at < data.length; at += 1)
    data[at] = dark(at % width, Math.floor(at / width)) + Math.floor(roll() * 9) - 4
  const image = {
    dict: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/ColorSpace/DeviceGray`,
    data,
  }
  const resources = '/Resources<</Font<</F 5 0 R>>/XObject<</Im 6 0 R>>>>'
  const content = `q 595 0 0 842 0 0 cm /Im Do Q 3 Tr ${show('alfa', 250, 500, 9)} ${show('omega', 350, 300, 9)}`
  return pdfOf(onePage(content, `/MediaBox[0 0 595 842]${resources}`, { 6: image }))
}
const writing = (x: number, y: number): boolean => x > 60 && x < 350 && y > 60 && y < 500 && y % 12 < 5
const below = (x: number, y: number): boolean => x > 370 && y > 565 && y < 570

describe('the paper of a scan', () => {
  test('counts as white, though it is not', () => {
    expect(placeOf(scanOf((x, y) => (writing(x, y) ? 60 : 228))).scale).toBeCloseTo(1, 5)
  })
  test('does not where it is dark, or where somebody wrote on it', () => {
    expect(placeOf(scanOf((x, y) => (writing(x, y) ? 60 : 120))).scale).toBeLessThan(0.97)
    expect(placeOf(scanOf((x, y) => (writing(x, y) || below(x, y) ? 60 : 228))).scale).toBeLessThan(0.97)
  })
  test('is not what a photo is of', () => {
    expect(placeOf(scanOf((x, y) => 80 + ((x + y) / 998) * 160)).scale).toBeLessThan(0.97)
  })
})

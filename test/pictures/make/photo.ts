import * as mupdf from 'mupdf'
import type { Pixels } from '../../../electron/pictures/pixels.ts'
import { ontoQuad, project, type Projection, type Quad } from '../../../electron/pictures/warp.ts'
import { letter } from '../../support/letter.ts'

export const wordsOfLetter = [
  'Gemeente Voorbeeldstad',
  'Postbus 123, 1234 AB Voorbeeldstad',
  '',
  'Datum: 3 november 2026        Ons kenmerk: Z/26/004511',
  '',
  'Geachte heer De Vries,',
  '',
  'Naar aanleiding van uw aanvraag voor huishoudelijke hulp hebben wij een',
  'onderzoek gedaan naar uw persoonlijke omstandigheden en de mogelijkheden',
  'in uw eigen netwerk. Wij wijzen uw aanvraag gedeeltelijk toe. U krijgt per',
  'week drie uur hulp bij het huishouden voor de periode tot en met december.',
  '',
  'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar',
  'maken bij het college van burgemeester en wethouders. Schrijf in uw brief',
  'waarom u het niet eens bent met het besluit en stuur een kopie mee.',
  '',
  'Met vriendelijke groet, namens het college van burgemeester en wethouders',
  'mevrouw B. Jansen, afdeling Maatschappelijke Ondersteuning',
]

/** A sheet of paper with a letter on it, so many dots wide. */
export async function sheet(width: number, lines: readonly string[] = wordsOfLetter): Promise<Pixels> {
  const pdf = await letter([...lines, '', ...lines.slice(5, 16)])
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  const scale = width / 595
  const pixmap = document
    .loadPage(0)
    .toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false)
  const data = new Uint8Array(pixmap.getPixels())
  const made = { width: pixmap.getWidth(), height: pixmap.getHeight(), data }
  pixmap.destroy()
  document.destroy()
  return made
}

export type Scene = {
  readonly width: number
  readonly height: number
  /** The corners of the paper, clockwise from its own top left, in dots. */
  readonly corners: Quad
  /** What it lies on, as a colour of a place. */
  readonly table: (x: number, y: number) => readonly [number, number, number]
  /** How much light falls on a place, 1 for all. */
  readonly light?: (x: number, y: number) => number
  /** How much each dot may be off. */
  readonly noise?: number
}

export const wood = (x: number, y: number): readonly [number, number, number] => {
  const grain = 18 * Math.sin(y / 9 + 3 * Math.sin(x / 160)) + 8 * Math.sin(y / 2.3 + x / 50)
  return [120 + grain, 82 + grain, 52 + grain]
}
export const dark = (): readonly [number, number, number] => [38, 40, 46]
export const light = (): readonly [number, number, number] => [205, 200, 190]
/** Darker to the right and below, as under a hand that holds the phone. */
export const shadow =
  (width: number, height: number) =>
  (x: number, y: number): number =>
    1 - 0.55 * Math.min(1, Math.max(0, (x / width + y / height) / 2))

/** A photo of a sheet that lies on a table. */
export function photo(paper: Pixels, scene: Scene): Pixels {
  const { width, height, noise = 6 } = scene
  const back = inverse(ontoQuad(paper.width, paper.height, scene.corners))
  const random = numbers(width * 7 + height)
  const data = new Uint8Array(width * height * 3)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const [u, v] = project(back, [x + 0.5, y + 0.5])
      const inside = u >= 0 && v >= 0 && u < paper.width && v < paper.height
      const colour = inside ? dotOf(paper, u, v) : scene.table(x, y)
      put(data, at, colour, 0.93 * (scene.light?.(x, y) ?? 1), () => (random() - 0.5) * 2 * noise)
    }
  }
  return { width, height, data }
}

function put(
  data: Uint8Array,
  at: number,
  colour: readonly [number, number, number],
  lit: number,
  off: () => number,
): void {
  data[at] = Math.min(255, Math.max(0, colour[0] * lit + off()))
  data[at + 1] = Math.min(255, Math.max(0, colour[1] * lit + off()))
  data[at + 2] = Math.min(255, Math.max(0, colour[2] * lit + off()))
}

function dotOf({ width, height, data }: Pixels, u: number, v: number): [number, number, number] {
  const x = Math.min(width - 2, Math.max(0, Math.floor(u - 0.5)))
  const y = Math.min(height - 2, Math.max(0, Math.floor(v - 0.5)))
  const fx = Math.min(1, Math.max(0, u - 0.5 - x))
  const fy = Math.min(1, Math.max(0, v - 0.5 - y))
  const value = (channel: number): number => {
    const at = (y * width + x) * 3 + channel
    const upper = (data[at] ?? 0) * (1 - fx) + (data[at + 3] ?? 0) * fx
    const lower = (data[at + width * 3] ?? 0) * (1 - fx) + (data[at + width * 3 + 3] ?? 0) * fx
    return upper * (1 - fy) + lower * fy
  }
  return [value(0), value(1), value(2)]
}

/** By the adjugate; the scale of a projective map is of no matter. */
function inverse([a, b, c, d, e, f, g, h, i]: Projection): Projection {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ]
}

/** The same numbers from 0 to 1 every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

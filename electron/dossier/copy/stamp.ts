import type { StampStyle } from '../../../shared/dossier/stamps.ts'
import { real } from './out.ts'
import { type Box, strips, type Strips } from './place.ts'
import type { StampFont } from './stamp-font.ts'
import type { PageStamps } from './types.ts'

/** Points: size of numbers, size of what stands beside them, and how much more room they need than the usual. */
const sizes = {
  small: { number: 9, beside: 7, more: 0 },
  normal: { number: 11, beside: 8, more: 0 },
  large: { number: 15, beside: 9.5, more: 5 },
} as const
/** Baseline of the stamps above the lower edge: printers leave out the outer 4 to 5 mm. */
const baseline = 15
const edge = 18
/** Between two stamps on one line. */
const gap = 10

const colours = { black: '0 g', red: '.72 .09 .07 rg', blue: '.07 .2 .5 rg' } as const

/** The strips that these stamps need: content keeps clear of them, so nothing is ever covered. */
export function stripsFor({ number, exhibit }: PageStamps, { size, place }: StampStyle): Strips {
  const { more } = sizes[size]
  const top = exhibit !== undefined || (number !== undefined && place === 'top-right')
  return { bottom: strips.bottom + more, top: top ? strips.top + more : 0 }
}

export type Stamped = {
  /** Operators that draw the stamps. */
  readonly content: string
  /** Where the link back to the index stands. */
  readonly link: Box | undefined
  /** Where they all stand on the sheet, their white included. */
  readonly boxes: readonly Box[]
}

type Side = 'left' | 'middle' | 'right'

/** Draws the stamps of a page: outside the content, on white, marked as no part of the document's own text. */
export function drawStamps(
  stamps: PageStamps,
  sheet: { width: number; height: number },
  font: StampFont,
  { size, place, colour }: StampStyle,
): Stamped {
  const { number: large, beside, more } = sizes[size]
  const parts: string[] = []
  const boxes: Box[] = []
  const put = (text: string | undefined, points: number, side: Side, y: number): Box | undefined => {
    if (!text) return undefined
    const x = startOf(side, sheet.width, font.width(text, points))
    const box: Box = [x - 3, y - points * 0.32, x + font.width(text, points) + 3, y + points * 0.92]
    const backing = `${real(box[0])} ${real(box[1])} ${real(box[2] - box[0])} ${real(box[3] - box[1])} re f`
    parts.push(
      `1 g ${backing} ${colours[colour]} BT /Z ${points} Tf ${real(x)} ${real(y)} Td ${font.encode(text)} Tj ET`,
    )
    boxes.push(box)
    return box
  }
  const upper = sheet.height - strips.top - more + 8
  const back = stamps.backToIndex?.label
  const below = place === 'top-right' ? undefined : stamps.number
  const widest = Math.max(font.width(below ?? '', large), font.width(back ?? '', beside))
  const label = fitting(stamps.label, sheet.width - 2 * (edge + widest + gap), font, beside)
  put(label, beside, 'middle', baseline)
  const link = put(back, beside, place === 'bottom-left' ? 'right' : 'left', baseline)
  put(stamps.exhibit, large, place === 'top-right' ? 'left' : 'right', upper)
  put(stamps.number, large, place === 'bottom-left' ? 'left' : 'right', below ? baseline : upper)
  const content = parts.length ? `/Artifact BMC q ${parts.join(' ')} Q EMC` : ''
  return { content, link, boxes }
}

function startOf(side: Side, sheet: number, width: number): number {
  if (side === 'left') return edge
  return side === 'right' ? sheet - edge - width : (sheet - width) / 2
}

/** A text as far as there is room for it. */
function fitting(
  text: string | undefined,
  room: number,
  font: StampFont,
  points: number,
): string | undefined {
  if (!text || font.width(text, points) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 0 && font.width(`${letters.join('')}…`, points) > room) letters.pop()
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : undefined
}

import { real } from './out.ts'
import { type Box, strips } from './place.ts'
import type { StampFont } from './stamp-font.ts'
import type { PageStamps } from './types.ts'

const numberSize = 11
const smallSize = 8
/** Baseline of the stamps above the lower edge: printers leave out the outer 4 to 5 mm. */
const baseline = 15
const edge = 18

export type Stamped = {
  /** Operators that draw the stamps. */
  readonly content: string
  /** Where the link back to the index stands. */
  readonly link: Box | undefined
}

const colours = { black: '0 g', red: '.72 .09 .07 rg', blue: '.07 .2 .5 rg' } as const
export type StampColour = keyof typeof colours

/** Draws the stamps of a page: outside the content, on white, marked as no part of the document's own text. */
export function drawStamps(
  stamps: PageStamps,
  sheet: { width: number; height: number },
  font: StampFont,
  colour: StampColour,
): Stamped {
  const parts: string[] = []
  const put = (text: string, size: number, x: number, y: number): Box => {
    const box: Box = [x - 3, y - size * 0.32, x + font.width(text, size) + 3, y + size * 0.92]
    const backing = `${real(box[0])} ${real(box[1])} ${real(box[2] - box[0])} ${real(box[3] - box[1])} re f`
    parts.push(
      `1 g ${backing} ${colours[colour]} BT /Z ${size} Tf ${real(x)} ${real(y)} Td ${font.encode(text)} Tj ET`,
    )
    return box
  }
  const fromRight = (text: string, size: number) => sheet.width - edge - font.width(text, size)
  if (stamps.label)
    put(stamps.label, smallSize, (sheet.width - font.width(stamps.label, smallSize)) / 2, baseline)
  const back = stamps.backToIndex
  const link = back ? put(back.label, smallSize, edge, baseline) : undefined
  if (stamps.exhibit)
    put(stamps.exhibit, numberSize, fromRight(stamps.exhibit, numberSize), sheet.height - strips.top + 8)
  if (stamps.number) put(stamps.number, numberSize, fromRight(stamps.number, numberSize), baseline)
  const content = parts.length ? `/Artifact BMC q ${parts.join(' ')} Q EMC` : ''
  return { content, link }
}

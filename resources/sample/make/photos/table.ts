import { degrees, type PDFPage, rgb } from 'pdf-lib'
import { dice } from '../dice.ts'
import { duinmeer } from '../heads/index.ts'
import { writeByHand } from '../hand.ts'
import type { Made } from '../made.ts'
import type { Fonts } from '../paper.ts'
import { drawScene, shoot } from './scene.ts'

/** The envelope of the decision on the kitchen table: the postmark is a day later than the letter. */
export async function envelope(): Promise<Made> {
  const scene = await drawScene(800, 600, (page, fonts) => {
    wood(page, 800, 600)
    paper(page)
    address(page, fonts)
    postmark(page, fonts)
    writeByHand(page, 'binnen 11 juni!', 470, 160, {
      size: 24,
      ink: rgb(0.75, 0.1, 0.1),
      seed: 5,
      slant: 0.25,
    })
    page.drawEllipse({ x: 752, y: 88, xScale: 80, yScale: 76, color: rgb(0.88, 0.86, 0.82) })
    page.drawEllipse({ x: 752, y: 90, xScale: 64, yScale: 60, color: rgb(0.24, 0.13, 0.07) })
  })
  return shoot(scene, {
    file: 'IMG_20260611_101502.jpg',
    orientation: 6,
    taken: '2026:06:11 10:15:02',
    light: { cx: 0.3, cy: 0.3, fall: 0.42 },
    lean: 0.14,
  })
}

/** The envelope itself, its shadow and its window. */
function paper(page: PDFPage): void {
  const rotate = degrees(2)
  const size = { width: 622, height: 372, rotate }
  page.drawRectangle({ x: 92, y: 112, ...size, color: rgb(0.1, 0.06, 0.03), opacity: 0.35 })
  page.drawRectangle({ x: 84, y: 120, ...size, color: rgb(0.96, 0.95, 0.92) })
  const edge = { borderColor: rgb(0.75, 0.77, 0.8), borderWidth: 1 }
  page.drawRectangle({
    x: 140,
    y: 190,
    width: 300,
    height: 110,
    rotate,
    color: rgb(0.87, 0.9, 0.92),
    ...edge,
  })
}

function address(page: PDFPage, fonts: Fonts): void {
  const rotate = degrees(2)
  const lines = [
    'De heer J. Lindewaal',
    'p/a mevrouw H. Lindewaal-Merelhof',
    'Kokmeeuwlaan 14',
    '0000 AA Duinmeer',
  ]
  const dark = { size: 14, font: fonts.plain, color: rgb(0.15, 0.15, 0.17), rotate }
  lines.forEach((line, at) => page.drawText(line, { x: 156 + at * 0.7, y: 274 - at * 21, ...dark }))
  const color = duinmeer.ink
  page.drawText('Gemeente Duinmeer', { x: 130, y: 440, size: 20, font: fonts.bold, color, rotate })
  page.drawText('Postbus 0, 0000 AA Duinmeer', { x: 131, y: 422, size: 10, font: fonts.plain, color, rotate })
}

function postmark(page: PDFPage, fonts: Fonts): void {
  const ink = rgb(0.2, 0.2, 0.26)
  page.drawCircle({ x: 600, y: 428, size: 46, borderColor: ink, borderWidth: 2.4, borderOpacity: 0.75 })
  page.drawCircle({ x: 600, y: 428, size: 33, borderColor: ink, borderWidth: 1.2, borderOpacity: 0.75 })
  page.drawText('KUSTSTAD', { x: 577, y: 464, size: 8.5, font: fonts.bold, color: ink, rotate: degrees(-2) })
  page.drawText('10.06.26', { x: 571, y: 427, size: 14, font: fonts.bold, color: ink, rotate: degrees(4) })
  page.drawText('17 - 18 u', { x: 581, y: 413, size: 8, font: fonts.plain, color: ink, rotate: degrees(4) })
  for (let line = 0; line < 5; line += 1) {
    const y = 452 - line * 12
    page.drawSvgPath('M0 0 Q12 -7 24 0 T48 0 T72 0 T96 0', {
      x: 448,
      y,
      borderColor: ink,
      borderWidth: 1.6,
      borderOpacity: 0.7,
    })
  }
}

const page15April = [
  'wo 15 april  11.02',
  'gebeld gemeente, team Toegang',
  'wacht: 22 min (muziek: zee)',
  '',
  'vrouw, naam niet gezegd',
  '"u staat op de lijst"',
  'consulent belt DEZE WEEK',
  '',
  'vr 17 april: niks',
  'ma 20 april: niks',
  '',
  'Imke zegt: 6 weken = voorbij',
  '=> zelf aanvraag doen',
  '',
  'Fenna: met wie bel je nou',
  'steeds? Met niemand, lief.',
]

/** A page from the exercise book beside the phone, sent on by messenger (which strips the EXIF data). */
export async function phoneBook(): Promise<Made> {
  const scene = await drawScene(600, 800, (page) => {
    wood(page, 600, 800)
    page.drawRectangle({ x: 66, y: 26, width: 486, height: 742, color: rgb(0.08, 0.05, 0.03), opacity: 0.3 })
    page.drawRectangle({ x: 58, y: 34, width: 486, height: 742, color: rgb(0.97, 0.96, 0.9) })
    for (let y = 720; y > 50; y -= 40)
      page.drawLine({ start: { x: 58, y }, end: { x: 544, y }, thickness: 0.9, color: rgb(0.62, 0.74, 0.86) })
    page.drawLine({
      start: { x: 116, y: 34 },
      end: { x: 116, y: 776 },
      thickness: 1.2,
      color: rgb(0.9, 0.45, 0.45),
    })
    for (let y = 70; y < 760; y += 46) page.drawCircle({ x: 80, y, size: 8, color: rgb(0.55, 0.4, 0.27) })
    page15April.forEach((line, at) =>
      writeByHand(page, line, 126, 724 - at * 40, {
        size: at === 0 ? 27 : 24,
        seed: at + 3,
        wobble: 1,
        slant: 0.2,
      }),
    )
    page.drawLine({
      start: { x: 124, y: 477 },
      end: { x: 440, y: 471 },
      thickness: 2.4,
      color: rgb(0.75, 0.1, 0.1),
    })
  })
  return shoot(scene, {
    file: 'WhatsApp Image 2026-04-20 at 20.41.33.jpeg',
    orientation: 1,
    light: { cx: 0.7, cy: 0.25, fall: 0.35 },
    lean: 0.08,
    quality: 55,
  })
}

function wood(page: PDFPage, width: number, height: number): void {
  const roll = dice(width)
  page.drawRectangle({ x: 0, y: 0, width, height, color: rgb(0.58, 0.4, 0.25) })
  for (let y = 0; y < height; y += 7) {
    const shade = 0.36 + roll() * 0.08
    const wave = (roll() - 0.5) * 14
    page.drawSvgPath(`M0 0 Q${width / 3} ${wave} ${width / 2} 0 T${width} ${wave / 2}`, {
      x: 0,
      y,
      borderColor: rgb(shade + 0.15, shade, shade - 0.15),
      borderWidth: 1 + roll() * 3,
      borderOpacity: 0.5,
    })
  }
  for (const seam of [0.27, 0.61, 0.9])
    page.drawLine({
      start: { x: 0, y: height * seam },
      end: { x: width, y: height * seam + 4 },
      thickness: 2.5,
      color: rgb(0.3, 0.19, 0.1),
      opacity: 0.7,
    })
}

import { degrees, rgb } from 'pdf-lib'
import { writeByHand } from '../hand.ts'
import type { Made } from '../made.ts'
import { drawScene, shoot } from './scene.ts'

const black = rgb(0.12, 0.12, 0.16)
const red = rgb(0.78, 0.12, 0.14)
const blue = rgb(0.08, 0.25, 0.65)
const green = rgb(0.05, 0.48, 0.25)

const week: [string, [string, typeof black][]][] = [
  [
    'ma',
    [
      ['7 pillen', red],
      ['9 Sanne', green],
      ['slapen', black],
      ['mama kookt', blue],
    ],
  ],
  [
    'di',
    [
      ['7 pillen', red],
      ['alleen?!', red],
      ['12.30 Gerda', green],
      ['oma', blue],
    ],
  ],
  [
    'wo',
    [
      ['7 pillen', red],
      ['9 Sanne', green],
      ['Fenna thuis', blue],
      ['stil!', black],
    ],
  ],
  [
    'do',
    [
      ['7 pillen', red],
      ['revalidatie', green],
      ['slapen', black],
      ['oma kookt', blue],
    ],
  ],
  [
    'vr',
    [
      ['7 pillen', red],
      ['9 Sanne', green],
      ['12.30 Gerda', green],
      ['mama vrij', blue],
    ],
  ],
]

/** The whiteboard in the kitchen with Jesse's week. */
export async function whiteboard(): Promise<Made> {
  const scene = await drawScene(800, 600, (page) => {
    page.drawRectangle({ x: 0, y: 0, width: 800, height: 600, color: rgb(0.83, 0.8, 0.72) })
    page.drawRectangle({ x: 46, y: 48, width: 712, height: 504, color: rgb(0.2, 0.2, 0.2), opacity: 0.25 })
    page.drawRectangle({ x: 40, y: 56, width: 712, height: 504, color: rgb(0.68, 0.7, 0.72) })
    page.drawRectangle({ x: 50, y: 66, width: 692, height: 484, color: rgb(0.97, 0.98, 0.98) })
    page.drawSvgPath('M0 0 L180 0 L40 480 L-140 480 Z', { x: 500, y: 549, color: rgb(1, 1, 1), opacity: 0.8 })
    writeByHand(page, 'WEEK van JESSE', 240, 500, { size: 34, ink: black, width: 4, seed: 8 })
    week.forEach(([day, entries], at) => {
      const x = 70 + at * 134
      writeByHand(page, day, x + 36, 442, { size: 26, ink: black, width: 3.4, seed: at + 1 })
      entries.forEach(([text, ink], row) =>
        writeByHand(page, text, x, 384 - row * 62, { size: 18, ink, width: 2.6, seed: at * 9 + row }),
      )
      if (at > 0)
        page.drawLine({
          start: { x: x - 8, y: 130 },
          end: { x: x - 10, y: 470 },
          thickness: 2,
          color: rgb(0.4, 0.4, 0.45),
          opacity: 0.6,
        })
    })
    writeByHand(page, 'GAS UIT?  kijk 2 keer', 84, 100, { size: 26, ink: red, width: 3.6, seed: 21 })
    writeByHand(page, 'krukje = bijna af!', 478, 100, { size: 20, ink: green, width: 2.6, seed: 31 })
    for (const [x, ink] of [
      [90, red],
      [708, blue],
      [160, green],
    ] as const)
      page.drawCircle({ x, y: 520, size: 11, color: ink })
  })
  return shoot(scene, {
    file: 'IMG_20260518_074410.jpg',
    orientation: 1,
    taken: '2026:05:18 07:44:10',
    light: { cx: 0.6, cy: 0.2, fall: 0.3 },
    lean: 0.1,
  })
}

/** The fridge door, photographed upside down in a hurry. */
export async function fridge(): Promise<Made> {
  const notes: [number, number, number, ReturnType<typeof rgb>, string[]][] = [
    [150, 330, 4, rgb(0.99, 0.93, 0.5), ['Jesse:', 'boterham ligt', 'klaar. eerst', 'DRINKEN! x']],
    [410, 350, -5, rgb(0.98, 0.75, 0.75), ['oma knie', '19 nov', '9.40 uur']],
    [300, 90, 3, rgb(0.72, 0.9, 0.75), ['Fenna gym', 'hoortoestel', 'batterij 312!']],
  ]
  const scene = await drawScene(800, 600, (page) => {
    page.drawRectangle({ x: 0, y: 0, width: 800, height: 600, color: rgb(0.88, 0.89, 0.9) })
    page.drawRectangle({ x: 690, y: 0, width: 26, height: 600, color: rgb(0.74, 0.76, 0.78) })
    page.drawRectangle({ x: 640, y: 200, width: 18, height: 260, color: rgb(0.55, 0.57, 0.6) })
    for (const [x, y, tilt, colour, texts] of notes) {
      page.drawRectangle({
        x: x + 6,
        y: y - 6,
        width: 200,
        height: 190,
        color: rgb(0.3, 0.3, 0.3),
        opacity: 0.25,
        rotate: degrees(tilt),
      })
      page.drawRectangle({ x, y, width: 200, height: 190, color: colour, rotate: degrees(tilt) })
      texts.forEach((text, at) =>
        writeByHand(page, text, x + 12, y + 140 - at * 40, {
          size: 23,
          ink: black,
          width: 2.4,
          seed: at + x,
        }),
      )
      page.drawCircle({ x: x + 98, y: y + 182, size: 10, color: blue })
    }
  })
  return shoot(scene, {
    file: 'IMG_20261112_065803.jpg',
    orientation: 3,
    taken: '2026:11:12 06:58:03',
    light: { cx: 0.4, cy: 0.5, fall: 0.4 },
    lean: 0.05,
  })
}

import { rgb } from 'pdf-lib'
import type { Letterhead } from '../paper.ts'

/** The invented paper of care, school, support and the family. */
const sand = rgb(0.86, 0.68, 0.32)
const green = rgb(0.1, 0.42, 0.32)
const plum = rgb(0.42, 0.16, 0.38)
const grey = rgb(0.3, 0.32, 0.36)
const brick = rgb(0.7, 0.28, 0.16)

export const getijden: Letterhead = {
  face: 'serif',
  size: 11,
  ink: green,
  facts: 'row',
  height: 196,
  sender: 'Revalidatiecentrum De Getijden, Vuurtorenpad 3, 0000 AB Kuststad',
  draw: (page, fonts) => {
    page.drawSvgPath('M0 14 Q12 0 24 14 T48 14', { x: 274, y: 806, borderColor: green, borderWidth: 3 })
    page.drawText('Revalidatiecentrum De Getijden', {
      x: 190,
      y: 774,
      size: 15,
      font: fonts.bold,
      color: green,
    })
    page.drawText('polikliniek niet-aangeboren hersenletsel', {
      x: 213,
      y: 760,
      size: 9.5,
      font: fonts.italic,
      color: grey,
    })
  },
  footer: ['Vuurtorenpad 3, 0000 AB Kuststad · telefoon 088-0000041 · nah.getijden@example.nl'],
}

export const duindak: Letterhead = {
  face: 'typewriter',
  size: 9.6,
  ink: grey,
  facts: 'row',
  height: 168,
  sender: 'Huisartsenpraktijk Het Duindak, Helmweg 8, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    page.drawText('HUISARTSENPRAKTIJK HET DUINDAK', { x: 71, y: 790, size: 12, font: fonts.bold })
    page.drawText('T. Duindoorn, huisarts · Helmweg 8 · 0000 AA Duinmeer · 088-0000042', {
      x: 71,
      y: 774,
      size: 8,
      font: fonts.plain,
    })
  },
  footer: [],
}

export const ebbevloed: Letterhead = {
  face: 'sans',
  size: 10,
  ink: rgb(0.1, 0.5, 0.55),
  facts: 'row',
  height: 180,
  sender: 'Ebbe & Vloed, Sluiskade 20, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    const teal = rgb(0.1, 0.5, 0.55)
    page.drawCircle({ x: 500, y: 790, size: 22, color: teal })
    page.drawCircle({ x: 512, y: 784, size: 20, color: rgb(1, 1, 1) })
    page.drawText('Ebbe & Vloed', { x: 71, y: 786, size: 18, font: fonts.bold, color: teal })
    page.drawText('begeleiding bij hersenletsel', { x: 71, y: 771, size: 9, font: fonts.plain, color: grey })
  },
  footer: ['Ebbe & Vloed · Sluiskade 20 · 0000 AA Duinmeer · 088-0000051 · team.ebbevloed@example.nl'],
}

export const bootwerf: Letterhead = {
  ...ebbevloed,
  face: 'serif',
  size: 11,
  ink: brick,
  sender: 'De Bootwerf, Oude Haven 5, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    page.drawSvgPath('M0 26 L60 26 Q54 40 30 40 Q6 40 0 26 Z M28 22 L28 0 L52 22 Z', {
      x: 71,
      y: 808,
      color: brick,
    })
    page.drawText('De Bootwerf', { x: 142, y: 780, size: 20, font: fonts.bold, color: brick })
    page.drawText('dagbesteding met hout, zeil en koffie', {
      x: 142,
      y: 766,
      size: 10,
      font: fonts.italic,
      color: grey,
    })
  },
  footer: ['De Bootwerf · Oude Haven 5 · 0000 AA Duinmeer · 088-0000052 · bootwerf@example.nl'],
}

export const zeewind: Letterhead = {
  ...ebbevloed,
  ink: rgb(0.2, 0.35, 0.6),
  sender: 'Thuiszorg De Zeewind, Sluiskade 2, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    const sky = rgb(0.2, 0.35, 0.6)
    for (const [at, length] of [
      [0, 60],
      [9, 80],
      [18, 48],
    ] as const) {
      page.drawLine({
        start: { x: 71, y: 800 - at },
        end: { x: 71 + length, y: 800 - at },
        thickness: 3,
        color: sky,
      })
    }
    page.drawText('Thuiszorg De Zeewind', { x: 166, y: 784, size: 16, font: fonts.bold, color: sky })
  },
  footer: ['Thuiszorg De Zeewind · Sluiskade 2 · 0000 AA Duinmeer · planning 088-0000053'],
}

export const schelpentuin: Letterhead = {
  ...getijden,
  face: 'sans',
  size: 10,
  ink: rgb(0.75, 0.42, 0.1),
  height: 186,
  sender: 'De Schelpentuin, Kokkelstraat 11, 0000 AC Kuststad',
  draw: (page, fonts) => {
    const shell = rgb(0.75, 0.42, 0.1)
    for (let ray = 0; ray < 7; ray += 1) {
      const angle = Math.PI * (0.15 + (ray * 0.7) / 6)
      page.drawLine({
        start: { x: 100, y: 772 },
        end: { x: 100 + 30 * Math.cos(angle), y: 772 + 30 * Math.sin(angle) },
        thickness: 4,
        color: shell,
      })
    }
    page.drawText('De Schelpentuin', { x: 146, y: 786, size: 18, font: fonts.bold, color: shell })
    page.drawText('school voor dove en slechthorende kinderen', {
      x: 146,
      y: 771,
      size: 9,
      font: fonts.plain,
      color: grey,
    })
  },
  footer: ['De Schelpentuin · Kokkelstraat 11 · 0000 AC Kuststad · 088-0000061 · schelpentuin@example.nl'],
}

/** A letter from the kitchen table: name and address on top, no more. */
export const hanneke: Letterhead = {
  face: 'serif',
  size: 11.5,
  ink: rgb(0.1, 0.1, 0.1),
  facts: 'plain',
  height: 158,
  sender: '',
  footer: [],
  draw: (page, fonts) => {
    const lines = [
      'Hanneke Lindewaal-Merelhof',
      'Kokmeeuwlaan 14',
      '0000 AA Duinmeer',
      '088-0000001 · hanneke.lindewaal@example.nl',
    ]
    lines.forEach((line, at) =>
      page.drawText(line, { x: 71, y: 786 - at * 15, size: 11, font: at === 0 ? fonts.bold : fonts.plain }),
    )
  },
}

export const naastElkaar: Letterhead = {
  ...bootwerf,
  face: 'sans',
  size: 10,
  ink: plum,
  height: 176,
  sender: 'Naast Elkaar Duinmeer, Brinkstraat 40, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    page.drawCircle({ x: 84, y: 790, size: 13, color: plum, opacity: 0.8 })
    page.drawCircle({ x: 103, y: 790, size: 13, color: sand, opacity: 0.8 })
    page.drawText('Naast Elkaar', { x: 128, y: 788, size: 16, font: fonts.bold, color: plum })
    page.drawText('onafhankelijke cliëntondersteuning Duinmeer', {
      x: 128,
      y: 775,
      size: 9,
      font: fonts.plain,
      color: grey,
    })
  },
  footer: [
    'Naast Elkaar Duinmeer · Brinkstraat 40 · 0000 AA Duinmeer · 088-0000031 · imke.naastelkaar@example.nl',
  ],
}

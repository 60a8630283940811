import { type PDFPage, rgb, type RGB } from 'pdf-lib'
import type { Fonts, Letterhead } from '../paper.ts'

/** The invented paper of public bodies. National ones get their bare name: no logo of theirs is imitated. */
const blue = rgb(0.05, 0.3, 0.5)
const sand = rgb(0.86, 0.68, 0.32)
const plum = rgb(0.42, 0.16, 0.38)
const grey = rgb(0.3, 0.32, 0.36)
const brick = rgb(0.7, 0.28, 0.16)

const dunes = (page: PDFPage): void => {
  page.drawSvgPath('M0 30 Q20 4 42 22 Q58 6 84 30 Z', { x: 71, y: 800, color: sand })
  page.drawSvgPath('M0 36 Q10 31 21 36 T42 36 T63 36 T84 36', {
    x: 71,
    y: 800,
    borderColor: blue,
    borderWidth: 2.4,
  })
  page.drawSvgPath('M0 42 Q10 37 21 42 T42 42 T63 42 T84 42', {
    x: 71,
    y: 800,
    borderColor: blue,
    borderWidth: 1.4,
  })
}

export const duinmeer: Letterhead = {
  face: 'sans',
  size: 10,
  ink: blue,
  facts: 'side',
  height: 178,
  sender: 'Gemeente Duinmeer, Postbus 0, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    dunes(page)
    page.drawText('Gemeente', { x: 166, y: 784, size: 11, font: fonts.plain, color: blue })
    page.drawText('Duinmeer', { x: 166, y: 764, size: 20, font: fonts.bold, color: blue })
  },
  footer: [
    'Gemeente Duinmeer · Raadhuisplein 1, 0000 AA Duinmeer · telefoon 088-0000014',
    'wmo.duinmeer@example.nl · www.duinmeer.example.nl · ma t/m vr 9.00 - 12.30 uur',
  ],
}

export const committee: Letterhead = {
  ...duinmeer,
  face: 'serif',
  size: 10.6,
  facts: 'row',
  height: 172,
  sender: 'Commissie bezwaarschriften Duinmeer, Postbus 0, 0000 AA Duinmeer',
  draw: (page, fonts) => {
    page.drawText('Commissie bezwaarschriften', { x: 71, y: 786, size: 17, font: fonts.bold, color: blue })
    page.drawText('gemeente Duinmeer', { x: 71, y: 768, size: 12, font: fonts.italic, color: blue })
    page.drawLine({ start: { x: 71, y: 758 }, end: { x: 533, y: 758 }, thickness: 1.6, color: sand })
  },
}

/** A body known by its bare name, with a bar on top. */
function bare(name: string, under: string, ink: RGB, more: Partial<Letterhead>): Letterhead {
  return {
    face: 'sans',
    size: 10,
    ink,
    facts: 'row',
    height: 176,
    sender: `${name}, Postbus 0, 0000 AA`,
    footer: [],
    draw: (page: PDFPage, fonts: Fonts) => {
      page.drawRectangle({ x: 0, y: 824, width: 595.28, height: 18, color: ink })
      page.drawText(name, { x: 71, y: 780, size: 19, font: fonts.bold, color: ink })
      page.drawText(under, { x: 71, y: 765, size: 8.5, font: fonts.plain, color: grey })
    },
    ...more,
  }
}

export const uwv = bare('UWV', 'afdeling Sociaal Medische Zaken, regio Kust', grey, {
  facts: 'side',
  footer: ['Voorbeeldbrief bij Zaakmap. Telefoon 088-0000021 · postadres: Postbus 0, 0000 AA Kuststad'],
})
export const ciz = bare('CIZ', 'Wet langdurige zorg', plum, {
  face: 'serif',
  size: 11,
  footer: ['Voorbeeldbrief bij Zaakmap. CIZ, Postbus 0, 0000 AA · telefoon 088-0000022'],
})
export const cak = bare('CAK', 'eigen bijdrage Wmo', brick, {
  footer: ['Voorbeeldbrief bij Zaakmap. CAK, Postbus 0, 0000 AA · telefoon 088-0000023 · lokaal tarief'],
})

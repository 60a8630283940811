import { type PDFPage, rgb } from 'pdf-lib'
import type { Made } from '../made.ts'
import type { Fonts } from '../paper.ts'
import { png } from '../picture.ts'
import { drawScene } from './scene.ts'

const message = [
  'Beste heer/mevrouw,',
  '',
  'U vroeg op 28 oktober 2026 wanneer de dubbele melding aan het CAK wordt',
  'hersteld. Wij hebben uw vraag doorgezet naar de backoffice.',
  '',
  'De afhandeling duurt 4 tot 6 weken. Op dit bericht kunt u niet antwoorden.',
  '',
  'Met vriendelijke groet,',
  'Klantcontactcentrum gemeente Duinmeer',
]

/** What the portal answered, as a picture of the screen. */
export async function portal(): Promise<Made> {
  const scene = await drawScene(640, 440, (page, fonts) => {
    frame(page, fonts)
    page.drawText('Uw vraag over de eigen bijdrage (D-2026-0417)', {
      x: 196,
      y: 330,
      size: 14,
      font: fonts.bold,
      color: rgb(0.1, 0.12, 0.2),
    })
    page.drawText('Van: Klantcontactcentrum  ·  30 oktober 2026, 09:11', {
      x: 196,
      y: 312,
      size: 9,
      font: fonts.plain,
      color: rgb(0.4, 0.42, 0.48),
    })
    page.drawLine({
      start: { x: 196, y: 302 },
      end: { x: 610, y: 302 },
      thickness: 0.8,
      color: rgb(0.8, 0.82, 0.86),
    })
    message.forEach((line, at) =>
      page.drawText(line, {
        x: 196,
        y: 282 - at * 17,
        size: 10.5,
        font: fonts.plain,
        color: rgb(0.15, 0.16, 0.2),
      }),
    )
    page.drawRectangle({ x: 196, y: 84, width: 128, height: 26, color: rgb(0.85, 0.86, 0.88) })
    page.drawText('Beantwoorden', { x: 226, y: 93, size: 10, font: fonts.plain, color: rgb(0.6, 0.6, 0.63) })
  })
  return { file: 'Schermafbeelding 2026-10-30 om 09.14.22.png', bytes: png(scene) }
}

function frame(page: PDFPage, fonts: Fonts): void {
  const blue = rgb(0.05, 0.3, 0.5)
  page.drawRectangle({ x: 0, y: 0, width: 640, height: 440, color: rgb(0.97, 0.97, 0.98) })
  page.drawRectangle({ x: 0, y: 412, width: 640, height: 28, color: rgb(0.87, 0.88, 0.9) })
  page.drawRectangle({ x: 80, y: 417, width: 480, height: 18, color: rgb(1, 1, 1) })
  page.drawText('mijn.duinmeer.example.nl/berichten/2214', {
    x: 92,
    y: 422,
    size: 8.5,
    font: fonts.plain,
    color: rgb(0.35, 0.36, 0.4),
  })
  for (const [at, color] of [rgb(0.9, 0.4, 0.35), rgb(0.95, 0.75, 0.3), rgb(0.4, 0.75, 0.4)].entries())
    page.drawCircle({ x: 18 + at * 18, y: 426, size: 5.5, color })
  page.drawRectangle({ x: 0, y: 368, width: 640, height: 44, color: blue })
  page.drawText('Mijn Duinmeer', { x: 24, y: 383, size: 16, font: fonts.bold, color: rgb(1, 1, 1) })
  page.drawText('Ingelogd: J. Lindewaal (gemachtigd: H. Lindewaal)', {
    x: 380,
    y: 385,
    size: 9,
    font: fonts.plain,
    color: rgb(0.85, 0.9, 0.96),
  })
  page.drawRectangle({ x: 0, y: 0, width: 172, height: 368, color: rgb(0.92, 0.94, 0.96) })
  page.drawRectangle({ x: 0, y: 306, width: 172, height: 28, color: rgb(1, 1, 1) })
  ;['Overzicht', 'Berichten (1)', 'Lopende zaken', 'Documenten', 'Mijn gegevens'].forEach((text, at) => {
    page.drawText(text, {
      x: 24,
      y: 343 - at * 28,
      size: 10.5,
      font: at === 1 ? fonts.bold : fonts.plain,
      color: blue,
    })
  })
}

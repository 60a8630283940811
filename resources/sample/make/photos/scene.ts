import { PDFDocument, type PDFPage } from 'pdf-lib'
import { withExif } from '../exif.ts'
import { loadFonts } from '../layout.ts'
import type { Made } from '../made.ts'
import type { Fonts } from '../paper.ts'
import { bend, jpeg, type Picture, render, turn, weather } from '../picture.ts'

/** What is drawn, in points, on a page of its own size. */
export async function drawScene(
  width: number,
  height: number,
  draw: (page: PDFPage, fonts: Fonts) => void,
): Promise<Picture> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const fonts = await loadFonts(doc, 'sans')
  draw(doc.addPage([width, height]), fonts)
  return render(await doc.save(), 0, 2)
}

export interface Shot {
  file: string
  /** How the phone was held: the way in which EXIF says it (1 upright, 3 upside down, 6 and 8 on its side). */
  orientation: 1 | 3 | 6 | 8
  /** `2026:06:11 10:15:02`, or none when a messenger has stripped it. */
  taken?: string
  light: { cx: number; cy: number; fall: number }
  /** How far the camera leans: the top edge is this much narrower than the bottom one. */
  lean: number
  quality?: number
}

const quartersToStore = { 1: 0, 3: 2, 6: 3, 8: 1 } as const

/** A photograph of the scene: leaning, unevenly lit, grainy, stored the way the phone was held. */
export function shoot(scene: Picture, shot: Shot): Made {
  const { width, height } = scene
  const seen = bend(
    scene,
    (x, y) => {
      const depth = 1 + shot.lean * (0.5 - y / height)
      return [
        width / 2 + (x - width / 2) * depth + (y - height / 2) * 0.015,
        height / 2 + (y - height / 2) * (1 + shot.lean * 0.3 * (0.5 - y / height)),
      ]
    },
    120,
  )
  const lit = weather(seen, { seed: shot.file.length * 97, grain: 7, ...shot.light })
  const bytes = jpeg(turn(lit, quartersToStore[shot.orientation]), shot.quality ?? 62, { blur: 0.7 })
  return { file: shot.file, bytes: shot.taken ? withExif(bytes, shot.orientation, shot.taken) : bytes }
}

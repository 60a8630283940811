import { PDFDocument } from 'pdf-lib'
import { dice } from './dice.ts'
import { describe, layOut } from './layout.ts'
import { wmoDecision } from './letters/wmo-decision.ts'
import type { Made } from './made.ts'
import { bend, jpeg, render, weather } from './picture.ts'

const dotsPerInch = 150

/** The decision as it came out of the library's scanner: grey, a little skew, no text to be found in it. */
export async function makeScan(): Promise<Made[]> {
  const letter = await layOut(wmoDecision)
  const pages = (await PDFDocument.load(letter)).getPageCount()
  const doc = await PDFDocument.create({ updateMetadata: false })
  for (let page = 0; page < pages; page += 1) {
    const image = await doc.embedJpg(scanPage(letter, page))
    doc.addPage([595.28, 841.89]).drawImage(image, { x: 0, y: 0, width: 595.28, height: 841.89 })
  }
  describe(doc, { title: 'scan0012', date: '2026-06-11' })
  doc.setProducer('ScanStraat 3 (bibliotheek Duinmeer)')
  return [{ file: wmoDecision.file, bytes: await doc.save({ useObjectStreams: false }) }]
}

function scanPage(letter: Uint8Array, page: number): Uint8Array {
  const flat = render(letter, page, dotsPerInch / 72)
  const roll = dice(page + 1)
  const skew = ((roll() - 0.4) * 1.7 * Math.PI) / 180
  const [sin, cos] = [Math.sin(skew), Math.cos(skew)]
  const [cx, cy] = [flat.width / 2, flat.height / 2]
  const shift = (roll() - 0.5) * 14
  const skewed = bend(
    flat,
    (x, y) => [cx + (x - cx) * cos - (y - cy) * sin + shift, cy + (x - cx) * sin + (y - cy) * cos],
    214,
  )
  const worn = weather(skewed, { seed: page + 40, grain: 5, cx: 0.55, cy: 0.45, fall: 0.1 })
  return jpeg(worn, 32, { grey: true, blur: 0.6 })
}

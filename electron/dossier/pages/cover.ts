import { longDate } from '../../../shared/dossier/dates.ts'
import { presetOf } from '../../../shared/dossier/presets.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { drawLines, heightOf, type Block } from '../sheets/block.ts'
import { newSheet, paper, textWidth, type Sheet } from '../sheets/sheet.ts'
import type { Line } from '../sheets/style.ts'
import { countPages, lines, type PageContext } from './page.ts'

const labelWidth = 128
/** The panel with the title ends here, whatever stands in it; the facts start below. */
const panel = { top: 96, pad: 34, bar: 7, least: 250 } as const

/** One page: what this is, of whom, for whom, made when and by whom, and how much of it there is. */
export function coverSheets(page: PageContext, volume = 1): Sheet[] {
  const sheet = newSheet()
  const bottom = drawPanel(page, sheet, volume)
  drawFacts(page, sheet, bottom + 38)
  drawNotice(page, sheet)
  return [sheet]
}

function drawPanel(page: PageContext, sheet: Sheet, no: number): number {
  const { content, words, names, plan } = page
  const count = plan.volumes.length
  const title = content.title || presetOf(content.preset).label[content.language]
  const said = title.toLowerCase().includes(words.dossier.toLowerCase())
  const kicker = count > 1 ? fill(names.volume, { no, count }) : said ? '' : words.dossier
  const large = lines(page, title, 'title', textWidth - panel.pad, 10)
  const set = [
    ...lines(page, kicker, 'subheading'),
    ...(large.length > 4 ? lines(page, title, 'heading', textWidth - panel.pad, 10).slice(0, 9) : large),
    ...lines(page, content.caseName, 'name', textWidth - panel.pad, 14).slice(0, 3),
  ]
  const height = Math.max(panel.least, heightOf(set) + 2 * panel.pad)
  const y = panel.top
  sheet.marks.push(
    { kind: 'box', x: 0, y, width: paper.width, height, colour: 'wash' },
    { kind: 'box', x: 0, y, width: panel.bar, height, colour: 'ink' },
  )
  drawLines({ sheet, x: paper.left, y: y + height - panel.pad - heightOf(set) }, set)
  return y + height
}

function drawFacts(page: PageContext, sheet: Sheet, top: number): void {
  let y = top
  for (const [label, value] of facts(page)) {
    const set = lines(page, value, 'body', textWidth - labelWidth).slice(0, 4)
    if (set.length === 0) continue
    drawLines({ sheet, x: paper.left, y }, lines(page, label, 'small'))
    drawLines({ sheet, x: paper.left + labelWidth, y: y - 1 }, set)
    y += heightOf(set) + 9
  }
}

function facts(page: PageContext): readonly (readonly [string, string])[] {
  const { content, plan, words } = page
  const exhibits = plan.exhibits.length
  const extent = exhibits === 1 ? words.cover.extentOne : words.cover.extentValue
  return [
    [words.cover.addressee, content.addressee],
    [words.cover.occasion, content.occasion],
    [words.cover.reference, content.reference],
    [words.cover.municipality, content.municipality],
    [words.cover.maker, content.maker],
    [words.cover.madeOn, longDate(content.madeOn, content.language)],
    [words.cover.version, content.version],
    [words.cover.extent, fill(extent, { pages: countPages(page, plan.pages), exhibits })],
  ]
}

function drawNotice(page: PageContext, sheet: Sheet): void {
  const set: Line[] = [
    ...lines(page, page.words.confidential, 'strong'),
    ...lines(page, page.words.confidentialWhy, 'small', 320, 1),
  ]
  const notice: Block = {
    height: heightOf(set),
    before: 0,
    draw: (pen) => drawLines({ ...pen, x: pen.x + 12 }, set),
  }
  const y = paper.height - paper.bottom - notice.height
  sheet.marks.push({ kind: 'box', x: paper.left, y, width: 3, height: notice.height, colour: 'ink' })
  notice.draw({ sheet, x: paper.left, y })
}

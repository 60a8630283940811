import { shortDate } from '../../../shared/dossier/dates.ts'
import { fill } from '../../../shared/dossier/words.ts'
import type { TagGroup } from '../copy/types.ts'
import { drawLines, heightOf, prose, type Block } from '../sheets/block.ts'
import { listGroup, pointGroup } from '../sheets/groups.ts'
import { paper, textWidth, type Sheet } from '../sheets/sheet.ts'
import type { Line } from '../sheets/style.ts'
import { involvedAgencies, involvedPeople } from './involved.ts'
import { lines, opening, pageNumber, paragraph, partSheets, type PageContext } from './page.ts'
import { actorName, openTerms } from './terms.ts'
import { capital } from '../../../shared/text/capital.ts'

/** Who, what, what matters: one page, opened by the client's own words. Longer words are never cut; they run on. */
export function summarySheets(page: PageContext): Sheet[] {
  const said = [
    ...opening(page, page.names.parts.summary),
    ...ownWords(page),
    ...asks(page),
    ...matters(page),
  ]
  const tries = names.map((most) =>
    partSheets(page, 'summary', [...said, ...next(page), ...columns(page, most)]),
  )
  const fitting = tries.find(({ length }) => length === 1)
  return fitting ?? tries[0] ?? []
}

/** How many people and agencies are named: as many as leave it one page. All of them have a page of their own. */
const names = [6, 4, 3, 2, 1, 0]

function ownWords(page: PageContext): Block[] {
  const text = page.content.ownWords.trim()
  if (text === '') return []
  const quoted = text.split(/\n\s*\n/)
  return [
    ...paragraph(page, page.words.summary.ownWords, 'subheading', { before: 16, keepWithNext: true }),
    ...quoted.flatMap((each, place) =>
      paragraph(page, each, 'quote', { before: place === 0 ? 8 : 9, indent: 16, bar: place === 0 ? 0 : 9 }),
    ),
  ]
}

function asks(page: PageContext): Block[] {
  if (page.content.asks.trim() === '') return []
  return [
    ...paragraph(page, page.words.summary.asks, 'subheading', { before: 18, keepWithNext: true }),
    ...paragraph(page, page.content.asks.trim(), 'body', { before: 3 }),
  ]
}

function matters(page: PageContext): Block[] {
  const kept = page.content.matters.filter((text) => text.trim() !== '')
  if (kept.length === 0) return []
  const list = listGroup()
  return [
    ...paragraph(page, page.words.summary.matters, 'subheading', { before: 18, keepWithNext: true }),
    ...kept.flatMap((text) => bullet(page, text, pointGroup(list))),
  ]
}

/** A small ink square and the text beside it. */
function bullet(page: PageContext, text: string, within: TagGroup): Block[] {
  const set = lines(page, text, 'body', textWidth - 14)
  const written = prose(set, { before: 3, indent: 14, within })
  return [
    {
      height: written.height,
      before: 3,
      draw(pen) {
        const { sheet, x, y } = pen
        sheet.marks.push({ kind: 'box', x: x + 1, y: y + 6, width: 4, height: 4, colour: 'ink' })
        written.draw(pen)
      },
    },
  ]
}

/** The next three dates that are open. */
function next(page: PageContext): Block[] {
  if (page.content.terms.length === 0) return []
  const { summary } = page.words
  const open = openTerms(page.content.terms).slice(0, 3)
  const rows = open.map((term): Block => {
    const date = lines(page, shortDate(term.date, page.content.language), 'figure', 84)
    const what = lines(page, capital(`${actorName(page, term)}: ${term.label}`), 'body', textWidth - 96)
    return {
      height: Math.max(heightOf(date), heightOf(what)),
      before: 3,
      draw(pen) {
        drawLines(pen, date)
        drawLines({ ...pen, x: pen.x + 96 }, what)
      },
    }
  })
  return [
    ...paragraph(page, summary.next, 'subheading', { before: 18, keepWithNext: true }),
    ...(rows.length > 0 ? rows : paragraph(page, summary.noTerm, 'body', { before: 3 })),
  ]
}

const gutter = 26
const half = (textWidth - gutter) / 2

/** People and agencies side by side, each at most `most`; the rest has a page of its own. */
function columns(page: PageContext, most: number): Block[] {
  if (most === 0) return []
  const { summary } = page.words
  const left = column(page, summary.people, involvedPeople(page), most)
  const right = column(page, summary.agencies, involvedAgencies(page), most)
  if (left.length === 0 && right.length === 0) return []
  const second = left.length === 0 ? paper.left : paper.left + half + gutter
  return [
    {
      height: Math.max(heightOf(left), heightOf(right)),
      before: 18,
      draw(pen) {
        drawLines(pen, left)
        drawLines({ ...pen, x: second }, right)
      },
    },
  ]
}

type Entries = readonly (readonly [string, string])[]

function column(page: PageContext, title: string, entries: Entries, most: number): Line[] {
  if (entries.length === 0) return []
  const rest = entries.length - most
  const more = { count: rest, page: pageNumber(page, 'part:people') }
  return [
    ...lines(page, title, 'subheading', half),
    ...entries
      .slice(0, most)
      .flatMap(([name, about]) => [
        ...lines(page, name, 'strong', half, 4).slice(0, 2),
        ...lines(page, about, 'small', half).slice(0, 2),
      ]),
    ...(rest > 0 && more.page !== ''
      ? lines(page, fill(page.words.summary.more, more), 'small', half, 6)
      : []),
  ]
}

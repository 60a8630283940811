import { shortDate } from '../../../shared/dossier/dates.ts'
import type { Exhibit, IndexLine } from '../../../shared/dossier/plan.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { cellWidth, table, type Row } from '../sheets/table.ts'
import { lines, opening, partSheets, rangeLabel, volumeLabel, type PageContext } from './page.ts'

const columns = [
  { width: 30 },
  { width: textWidth - 30 - 84 - 74 - 46 },
  { width: 84 },
  { width: 74, align: 'right' },
  { width: 46, align: 'right' },
] as const

/**
 * The index: number, description, document date, pages from–to, how many (bundle.md, "Index columns"). Every row is
 * a link over its whole width.
 */
export function indexSheets(page: PageContext): Sheet[] {
  const { words, names, plan } = page
  const { no, what, date, pages, count } = words.index
  const head = [no, what, date, pages, count].map((text, at) =>
    lines(page, text, 'label', cellWidth(columns, at)),
  )
  const exhibits = new Map(plan.exhibits.map((exhibit) => [exhibit.no, exhibit]))
  const rows = plan.index.map((line) => indexRow(page, line, exhibits.get(line.no)))
  return partSheets(page, 'index', [
    ...opening(page, names.parts.index, words.index.lead),
    ...table(columns, head, rows),
  ])
}

function indexRow(page: PageContext, line: IndexLine, exhibit: Exhibit | undefined): Row {
  const link = { target: line.target, label: `${line.no} ${line.title}`.trim() }
  if (line.kind === 'section') return { ...sectionRow(page, line), link }
  const width = cellWidth(columns, 1)
  const undated = line.kind === 'exhibit' ? page.names.undated : ''
  const date = line.date ? shortDate(line.date, page.content.language) : undated
  return {
    cells: [
      lines(page, line.no, 'figure', columns[0].width),
      [
        ...lines(page, line.title, line.kind === 'exhibit' ? 'strong' : 'body', width),
        ...(line.kind === 'exhibit' && exhibit ? lines(page, about(page, exhibit), 'small', width) : []),
      ],
      lines(page, date, line.date ? 'figure' : 'body', cellWidth(columns, 2)),
      [
        ...lines(page, rangeLabel(page, line), 'link', cellWidth(columns, 3)),
        ...lines(page, volumeLabel(page, line.from), 'small', cellWidth(columns, 3)),
      ],
      lines(page, String(line.to - line.from + 1), 'figure', cellWidth(columns, 4)),
    ],
    link,
  }
}

function sectionRow(page: PageContext, line: IndexLine): Row {
  return {
    cells: [
      lines(page, line.no, 'subheading', columns[0].width),
      lines(page, line.title, 'subheading', cellWidth(columns, 1) + 84),
      [],
      lines(page, rangeLabel(page, line), 'link', cellWidth(columns, 3), 1.5),
      lines(page, String(line.to - line.from + 1), 'figure', cellWidth(columns, 4), 1.5),
    ],
    wash: true,
    keepWithNext: true,
  }
}

/** "beschikking, van Gemeente Bredervoort, ontvangen 6 mrt 2026". */
function about({ content, words }: PageContext, { document }: Exhibit): string {
  const { kindLabel, sender, received, addedOn } = document
  return [
    kindLabel,
    sender && fill(words.index.from, { sender }),
    received && fill(words.index.received, { date: shortDate(received, content.language) }),
    addedOn && fill(words.index.added, { date: shortDate(addedOn, content.language) }),
  ]
    .filter(Boolean)
    .join(', ')
}

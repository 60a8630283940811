import type { ChronologyLine } from '../../../shared/dossier/content.ts'
import { compareDates, shortDate } from '../../../shared/dossier/dates.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { cellWidth, table, type Row } from '../sheets/table.ts'
import { lines, opening, pageNumber, partSheets, volumeLabel, type PageContext } from './page.ts'

const columns = [{ width: 88 }, { width: textWidth - 88 - 78 }, { width: 78, align: 'right' }] as const

/** Everything in order of time; each line that a document shows has its page and a link to it. */
export function chronologySheets(page: PageContext): Sheet[] {
  const { content, words, names } = page
  const sorted = content.chronology.toSorted((one, other) => compareDates(orderOf(one), orderOf(other)))
  let year = ''
  const rows = sorted.flatMap((event) => {
    const own = yearOf(event) ?? words.chronology.undated
    const head = own === year ? [] : [yearRow(page, own)]
    year = own
    return [...head, eventRow(page, event)]
  })
  const head = [
    lines(page, words.chronology.date, 'label', columns[0].width),
    lines(page, words.chronology.what, 'label', cellWidth(columns, 1)),
    lines(page, words.chronology.where, 'label', cellWidth(columns, 2)),
  ]
  return partSheets(page, 'chronology', [
    ...opening(
      page,
      names.parts.chronology,
      [words.chronology.lead, contactsAt(page)].filter(Boolean).join(' '),
    ),
    ...table(columns, head, rows),
  ])
}

/** Of a contact only the first words stand here: where the rest is to be read. */
function contactsAt(page: PageContext): string {
  const at = pageNumber(page, 'part:contacts')
  const some = page.content.chronology.some(({ kind }) => kind === 'contact')
  return at === '' || !some ? '' : fill(page.words.chronology.contacts, { page: at })
}

const orderOf = ({ date, time }: ChronologyLine): string => (time === '' ? date : `${date}T${time}`)
const yearOf = ({ date }: ChronologyLine): string | undefined => /\b\d{4}\b/.exec(date)?.[0]

function yearRow(page: PageContext, year: string): Row {
  return { cells: [lines(page, year, 'subheading', 88), [], []], wash: true, keepWithNext: true }
}

function eventRow(page: PageContext, event: ChronologyLine): Row {
  const width = cellWidth(columns, 1)
  const { content, words } = page
  const exhibit = page.plan.exhibits.find(({ id }) => id === event.documentId)
  const target = exhibit ? (`document:${exhibit.id}` as const) : null
  return {
    cells: [
      [
        ...lines(page, shortDate(event.date, content.language), 'figure', 84),
        ...lines(page, event.time, 'small', 84),
      ],
      [...lines(page, event.title, 'strong', width), ...lines(page, event.text, 'body', width, 1)],
      exhibit && target
        ? [
            ...lines(page, pageNumber(page, target), 'link', 68),
            ...lines(page, fill(words.chronology.exhibit, { no: exhibit.no }), 'small', 68),
            ...lines(page, volumeLabel(page, exhibit.from), 'small', 68),
          ]
        : [],
    ],
    ...(exhibit && target ? { link: { target, label: exhibit.title } } : {}),
  }
}

import type { Block } from '../sheets/block.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { cellWidth, table, type Row } from '../sheets/table.ts'
import {
  agencyKindText,
  lines,
  opening,
  paragraph,
  partSheets,
  type PageContext,
  type StyleName,
} from './page.ts'

const columns = [{ width: 158 }, { width: 128 }, { width: textWidth - 158 - 128 }] as const

/** Who is who, and how to reach them. */
export function peopleSheets(page: PageContext): Sheet[] {
  const { content, words, names } = page
  const people = content.people.map((person) =>
    row(page, [person.name], [person.role, person.agency], [person.phone, person.mail]),
  )
  const agencies = content.agencies.map((agency) =>
    row(
      page,
      [agency.name, agencyKindText(page, agency)],
      [agency.reference],
      [agency.phone, agency.mail, agency.address],
    ),
  )
  const { name, role, reach, agency, reference } = words.people
  // A column that holds nothing looks as if something was forgotten.
  const referred = content.agencies.some((each) => each.reference !== '')
  return partSheets(page, 'people', [
    ...opening(page, names.parts.people),
    ...listing(page, words.people.people, [name, role, reach], people),
    ...listing(page, words.people.agencies, [agency, referred ? reference : '', reach], agencies),
  ])
}

function listing(page: PageContext, title: string, heads: readonly string[], rows: readonly Row[]): Block[] {
  if (rows.length === 0) return []
  const head = heads.map((text, at) => lines(page, text, 'label', cellWidth(columns, at)))
  const [first, ...rest] = table(columns, head, rows)
  return [
    ...paragraph(page, title, 'subheading', { before: 20, keepWithNext: true }),
    ...(first ? [{ ...first, before: 6 }, ...rest] : []),
  ]
}

/** The first line of the first cell is the name; what follows in a cell is smaller or plain. */
function row(page: PageContext, ...cells: readonly (readonly string[])[]): Row {
  return {
    cells: cells.map((texts, at) =>
      texts.flatMap((text, place) => lines(page, text, styleOf(at, place), cellWidth(columns, at))),
    ),
  }
}

function styleOf(column: number, place: number): StyleName {
  if (column === 0) return place === 0 ? 'strong' : 'small'
  return column === 1 && place > 0 ? 'small' : 'body'
}

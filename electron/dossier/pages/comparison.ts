import type { Comparison } from '../../../shared/domain/decision.ts'
import { longDate } from '../../../shared/dossier/dates.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { cellWidth, table, type Row } from '../sheets/table.ts'
import type { Line } from '../sheets/style.ts'
import { lines, opening, pageNumber, paragraph, partSheets, type PageContext } from './page.ts'

const label = 96
const side = (textWidth - label) / 2
const columns = [{ width: label }, { width: side }, { width: side }] as const

/** Two decisions beside each other. What changed is said in a word and in bold, so that it survives any printer. */
export function comparisonSheets(page: PageContext): Sheet[] {
  const { comparison } = page.content
  const title = page.names.parts.comparison
  if (comparison === null) return partSheets(page, 'comparison', opening(page, title))
  const heads: readonly Line[][] = [[], headOf(page, comparison.old), headOf(page, comparison.new)]
  return partSheets(page, 'comparison', [
    ...opening(page, title),
    ...paragraph(page, comparison.sentence, 'strong', { before: 12 }),
    ...table(
      columns,
      heads,
      comparison.fields.map((field) => rowOf(page, field)),
    ).map((block, at) => (at === 0 ? { ...block, before: 14 } : block)),
  ])
}

/** Title, date and page of the document that a decision stands in. */
function headOf(page: PageContext, { documentId, title, date }: Comparison['old']): Line[] {
  const at = pageNumber(page, `document:${documentId}`)
  const { language } = page.content
  const about = [date === null ? '' : longDate(date, language), at === '' ? '' : `p. ${at}`]
  return [
    ...lines(page, title, 'strong', cellWidth(columns, 1)),
    ...lines(page, about.filter(Boolean).join(', '), 'label', cellWidth(columns, 1)),
  ]
}

function rowOf(page: PageContext, field: Comparison['fields'][number]): Row {
  const { comparison: words } = page.words
  const style = field.changed ? 'strong' : 'body'
  return {
    cells: [
      [
        ...lines(page, field.label, 'label', label - 6),
        ...lines(page, field.changed ? words.changed : '', 'smallStrong', label - 6),
      ],
      lines(page, field.old || '–', 'body', cellWidth(columns, 1)),
      lines(page, field.new || '–', style, cellWidth(columns, 2)),
    ],
  }
}

import { fill } from '../../../shared/dossier/words.ts'
import { drawLines, heightOf, type Block } from '../sheets/block.ts'
import { flow } from '../sheets/flow.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { lines, opening, paragraph, runningHead, type PageContext } from './page.ts'

/** A document that could not be read: what is known of it, so that nobody thinks it was left out on purpose. */
export interface Unreadable {
  readonly title: string
  readonly kindLabel: string
  readonly fileName: string
  readonly bytes: number
  /** Lower-case hex; empty when it is not known. */
  readonly sha256: string
  /** In plain words, in the dossier's language. */
  readonly reason: string
}

/** The sheet that stands in the place of a document that cannot be read. */
export function slipSheets(page: PageContext, lost: Unreadable): Sheet[] {
  const { slip } = page.words
  const kind = lost.kindLabel === '' ? '' : ` (${lost.kindLabel})`
  const rows: readonly (readonly [string, string])[] = [
    [slip.file, lost.fileName],
    [slip.size, size(page, lost.bytes)],
    [slip.sha, lost.sha256.replaceAll(/(.{8})(?=.)/g, '$1 ').replace(/^(.{35}) /, '$1\n')],
    [slip.reason, lost.reason],
  ]
  const blocks = [
    ...opening(page, slip.title, slip.lead),
    ...paragraph(page, `${lost.title}${kind}`, 'subheading', { before: 22, keepWithNext: true }),
    ...rows.flatMap(([label, value]) => factRow(page, label, value)),
    ...paragraph(page, slip.todo, 'subheading', { before: 22, keepWithNext: true }),
    ...paragraph(page, slip.todoText, 'body', { before: 3 }),
  ]
  return flow(blocks, { running: runningHead(page, lost.title) })
}

const labelWidth = 84

/** A label and its value beside it; nothing when there is no value. */
export function factRow(page: PageContext, label: string, value: string): Block[] {
  const set = lines(page, value, 'body', textWidth - labelWidth)
  if (set.length === 0) return []
  const name = lines(page, label, 'small', labelWidth - 8)
  return [
    {
      height: Math.max(heightOf(set), heightOf(name)),
      before: 5,
      draw(pen) {
        drawLines({ ...pen, y: pen.y + 1.5 }, name)
        drawLines({ ...pen, x: pen.x + labelWidth }, set)
      },
    },
  ]
}

/** "3,2 MB" with the exact number of bytes behind it. */
function size({ content, words }: PageContext, bytes: number): string {
  const locale = content.language === 'nl' ? 'nl-NL' : 'en-GB'
  const exact = fill(words.slip.bytes, { count: bytes.toLocaleString(locale) })
  if (bytes < 100_000) return exact
  return `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB (${exact})`
}

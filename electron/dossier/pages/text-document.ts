import { drawLines, prose, type Block } from '../sheets/block.ts'
import { flow } from '../sheets/flow.ts'
import { paper, type Sheet } from '../sheets/sheet.ts'
import { lines, opening, runningHead, type PageContext } from './page.ts'
import { factRow } from './slip.ts'

/** An e-mail or a note: it has text, and pages only once they are made. */
export interface TextDocument {
  readonly title: string
  /** From, To, Date, Subject, as they are printed. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

/** Longer than any mail that people write; what is beyond is a text file that nobody prints. */
const longest = 2_000_000

/** Pages from text: a head with who, when and what, then the text with the writer's own line breaks. */
export function textSheets(page: PageContext, document: TextDocument): Sheet[] {
  const blocks = [
    ...opening(page, document.title),
    ...document.headers.flatMap(([label, value], place) =>
      factRow(page, label, value).map((block) => (place === 0 ? { ...block, before: 14 } : block)),
    ),
    ...(document.headers.length > 0 ? [ruler] : []),
    ...body(page, document.body.slice(0, longest)),
  ]
  return flow(blocks, { running: runningHead(page, document.title) })
}

function body(page: PageContext, text: string): Block[] {
  const paragraphs = text
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
  if (paragraphs.length === 0) return [prose(lines(page, page.words.text.empty, 'lead'), { before: 16 })]
  return paragraphs.map((paragraph, place) =>
    prose(lines(page, paragraph, 'body'), { before: place === 0 ? 16 : 9 }),
  )
}

const ruler: Block = {
  height: 0,
  before: 10,
  draw({ sheet, x, y }) {
    sheet.marks.push({
      kind: 'line',
      x1: x,
      y1: y,
      x2: paper.width - paper.right,
      y2: y,
      width: 1.1,
      colour: 'ink',
    })
    drawLines({ sheet, x, y }, [])
  },
}

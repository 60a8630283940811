import { longDate } from '../../../shared/dossier/dates.ts'
import { prose, type Block } from '../sheets/block.ts'
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
  const { headers, body: text } = document.headers.length > 0 ? document : withHead(page, document)
  const blocks = [
    ...opening(page, document.title),
    ...headers.flatMap(([label, value], place) =>
      factRow(page, label, value).map((block) => (place === 0 ? { ...block, before: 14 } : block)),
    ),
    ...(headers.length > 0 ? [ruler] : []),
    ...body(page, text.slice(0, longest)),
  ]
  return flow(blocks, { running: runningHead(page, document.title) })
}

/** Mail that came as text only: its first lines are From, To, Date, Subject. */
function withHead(page: PageContext, { title, body: text }: TextDocument): TextDocument {
  const [head = '', ...rest] = text.trimStart().split(/\r?\n\r?\n/)
  const headers = head.split(/\r?\n/).map((line) => headerOf(page, line))
  const known = headers.filter((header) => header !== null)
  if (known.length < 2 || known.length < headers.length) return { title, headers: [], body: text }
  return { title, headers: known, body: rest.join('\n\n') }
}

function headerOf(page: PageContext, line: string): readonly [string, string] | null {
  const [, name = '', value = ''] = /^([A-Za-z]+): *(.*)$/.exec(line) ?? []
  const label = Object.entries(page.words.text.headers).find(([key]) => key === name.toLowerCase())?.[1]
  if (label === undefined) return null
  return [label, name.toLowerCase() === 'date' ? when(page, value) : value]
}

/** "3 augustus 2011 19:43", in Dutch time, where the date is one that machines write. */
function when({ content }: PageContext, value: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null
  if (moment === null || Number.isNaN(moment.getTime())) return value
  const [day = '', time = ''] = dutchTime.format(moment).split(' ')
  return `${longDate(day, content.language)} ${time}`
}

/** Swedish writes dates as ISO does: 2011-08-03 19:43. */
const dutchTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

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
  },
}

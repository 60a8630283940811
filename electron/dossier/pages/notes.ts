import type { TagGroup } from '../copy/types.ts'
import { drawLines, heightOf, type Block } from '../sheets/block.ts'
import { listGroup, pointGroup } from '../sheets/groups.ts'
import { paper, textHeight, textWidth, type Sheet } from '../sheets/sheet.ts'
import { lines, opening, paragraph, partSheets, type PageContext } from './page.ts'

const ruling = 26

/** For the meeting: lined room to write on, and what to check when the report comes (domain.md 5.3, 12). */
export function notesSheets(page: PageContext): Sheet[] {
  const { words, names } = page
  const list = listGroup()
  const above = [
    ...opening(page, names.parts.notes, words.notes.lead),
    ...paragraph(page, words.notes.check, 'subheading', { before: 20, keepWithNext: true }),
    ...words.notes.checks.map((text) => box(page, text, pointGroup(list))),
    ...paragraph(page, words.notes.space, 'subheading', { before: 20, keepWithNext: true }),
  ]
  const used = above.reduce((sum, { height, before }) => sum + height + before, 0)
  return partSheets(page, 'notes', [...above, lined(textHeight - used - 8)])
}

/** An empty square to tick, with its question. */
function box(page: PageContext, text: string, within: TagGroup): Block {
  const set = lines(page, text, 'body', textWidth - 22)
  return {
    height: heightOf(set),
    before: 6,
    draw(pen) {
      const { sheet, x, y } = pen
      sheet.marks.push({
        kind: 'box',
        x: x + 1,
        y: y + 2.5,
        width: 10,
        height: 10,
        colour: 'ink',
        outline: 0.9,
      })
      drawLines({ ...pen, x: x + 22 }, set, { within })
    },
  }
}

function lined(room: number): Block {
  const count = Math.max(1, Math.floor(room / ruling))
  return {
    height: count * ruling,
    before: 4,
    draw({ sheet, x, y }) {
      for (let line = 1; line <= count; line += 1) {
        const at = y + line * ruling
        sheet.marks.push({
          kind: 'line',
          x1: x,
          y1: at,
          x2: paper.left + textWidth,
          y2: at,
          width: 0.6,
          colour: 'rule',
        })
      }
    },
  }
}

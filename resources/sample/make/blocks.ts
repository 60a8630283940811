import { type PDFFont, rgb } from 'pdf-lib'
import { writeByHand } from './hand.ts'
import { type Flow, margin, nextPage, room } from './flow.ts'
import type { Block } from './paper.ts'

/** Sets one block of a letter at the flow's place and moves on. */
export function drawBlock(flow: Flow, block: Block): void {
  if (typeof block === 'string') drawParagraph(flow, block)
  else if ('h' in block) drawHeading(flow, block.h)
  else if ('list' in block) drawList(flow, block)
  else if ('table' in block) drawTable(flow, block)
  else if ('box' in block) drawBox(flow, block.box)
  else if ('turn' in block) nextPage(flow, block.turn)
  else if ('sign' in block) drawSignature(flow, block)
  else flow.y -= block.gap
}

interface Word {
  text: string
  font: PDFFont
  width: number
  /** Stands against the word before it, as the full stop after a bold word. */
  tight: boolean
}

function wordsOf(flow: Flow, text: string, size: number): Word[] {
  return text.split('**').flatMap((part, at) => {
    const font = at % 2 === 1 ? flow.fonts.bold : flow.fonts.plain
    const words = part.split(' ').filter(Boolean)
    return words.map((word, n) => {
      const tight = at > 0 && n === 0 && /^[.,:;)]/.test(part)
      return { text: word, font, width: font.widthOfTextAtSize(word, size), tight }
    })
  })
}

/** Breaks words into lines of at most `width` points. */
function linesOf(flow: Flow, text: string, size: number, width: number): Word[][] {
  const space = flow.fonts.plain.widthOfTextAtSize(' ', size)
  const lines: Word[][] = []
  let line: Word[] = []
  let used = 0
  for (const word of wordsOf(flow, text, size)) {
    const before = line.length > 0 && !word.tight ? space : 0
    if (line.length > 0 && !word.tight && used + space + word.width > width) {
      lines.push(line)
      line = []
      used = 0
    }
    used += word.width + (line.length > 0 ? before : 0)
    line.push(word)
  }
  if (line.length > 0) lines.push(line)
  return lines
}

function drawLine(flow: Flow, line: Word[], x: number, y: number, size: number): void {
  const space = flow.fonts.plain.widthOfTextAtSize(' ', size)
  let at = x
  let run: Word | undefined
  const flush = () =>
    run && flow.page.drawText(run.text, { x: at, y, size, font: run.font, color: rgb(0.08, 0.08, 0.1) })
  for (const word of line) {
    if (run?.font === word.font)
      run = { ...run, text: `${run.text} ${word.text}`, width: run.width + space + word.width }
    else {
      flush()
      if (run) at += run.width + (word.tight ? 0 : space)
      run = word
    }
  }
  flush()
}

function drawParagraph(flow: Flow, text: string, indent = 0): void {
  const { size } = flow.letter.head
  const width = flow.width - margin.left - flow.right - indent
  for (const line of linesOf(flow, text, size, width)) {
    room(flow, size * 1.38)
    drawLine(flow, line, margin.left + indent, flow.y, size)
    flow.y -= size * 1.38
  }
  flow.y -= indent > 0 ? size * 0.2 : size * 0.65
}

function drawHeading(flow: Flow, text: string): void {
  const size = flow.letter.head.size + 0.5
  room(flow, size * 4)
  flow.y -= 2
  flow.page.drawText(text, {
    x: margin.left,
    y: flow.y,
    size,
    font: flow.fonts.bold,
    color: flow.letter.head.ink,
  })
  flow.y -= size * 1.4
}

function drawList(flow: Flow, block: { list: string[]; numbered?: boolean }): void {
  block.list.forEach((item, at) => {
    room(flow, flow.letter.head.size * 1.4)
    const sign = block.numbered ? `${at + 1}.` : '•'
    flow.page.drawText(sign, {
      x: margin.left + 4,
      y: flow.y,
      size: flow.letter.head.size,
      font: flow.fonts.plain,
    })
    drawParagraph(flow, item, 20)
  })
  flow.y -= flow.letter.head.size * 0.5
}

function drawTable(
  flow: Flow,
  block: { table: string[][]; widths: number[]; total?: boolean; small?: boolean },
): void {
  const size = flow.turn === 'portrait' ? (block.small ? 8 : 9) : 10
  const full = flow.width - margin.left - flow.right
  const sum = block.widths.reduce((a, b) => a + b, 0)
  const widths = block.widths.map((width) => (width / sum) * full)
  block.table.forEach((row, index) => {
    const heading = index === 0
    const strong = heading || (block.total === true && index === block.table.length - 1)
    drawRow(flow, row, widths, size, { heading, strong })
  })
  flow.y -= 12
}

function drawRow(
  flow: Flow,
  row: string[],
  widths: number[],
  size: number,
  look: { heading: boolean; strong: boolean },
): void {
  const cells = row.map((cell, at) =>
    linesOf(flow, look.strong ? `**${cell}**` : cell, size, (widths[at] ?? 50) - 8),
  )
  const height = Math.max(...cells.map((lines) => lines.length), 1) * size * 1.3 + 7
  room(flow, height)
  const top = flow.y + size
  const full = widths.reduce((a, b) => a + b, 0)
  if (look.heading) {
    flow.page.drawRectangle({
      x: margin.left,
      y: top - height,
      width: full,
      height,
      color: flow.letter.head.ink,
      opacity: 0.13,
    })
  }
  let x = margin.left
  cells.forEach((lines, at) => {
    lines.forEach((line, n) => drawLine(flow, line, x + 4, top - 4 - size - n * size * 1.3 + 2, size))
    x += widths[at] ?? 0
  })
  const edge = { thickness: look.strong ? 0.8 : 0.4, color: rgb(0.55, 0.55, 0.55) }
  flow.page.drawLine({
    start: { x: margin.left, y: top - height },
    end: { x: margin.left + full, y: top - height },
    ...edge,
  })
  flow.y -= height
}

function drawBox(flow: Flow, texts: string[]): void {
  const { size, ink } = flow.letter.head
  const width = flow.width - margin.left - flow.right
  const lines = texts.flatMap((text) => linesOf(flow, text, size, width - 20))
  const height = lines.length * size * 1.4 + 14
  room(flow, height + 8)
  const top = flow.y + size
  flow.page.drawRectangle({
    x: margin.left,
    y: top - height,
    width,
    height,
    color: ink,
    opacity: 0.07,
    borderColor: ink,
    borderWidth: 0.7,
    borderOpacity: 0.6,
  })
  lines.forEach((line, at) =>
    drawLine(flow, line, margin.left + 10, top - 8 - size - at * size * 1.4 + 2, size),
  )
  flow.y -= height + 10
}

function drawSignature(flow: Flow, block: { sign: string; role?: string; hand?: string }): void {
  const { size } = flow.letter.head
  room(flow, 78)
  flow.y -= 4
  if (block.hand)
    writeByHand(flow.page, block.hand, margin.left + 6, flow.y - 26, {
      size: 21,
      wobble: 1.1,
      slant: 0.3,
      seed: block.hand.length * 31,
      width: 1.3,
    })
  flow.y -= 50
  flow.page.drawText(block.sign, { x: margin.left, y: flow.y, size, font: flow.fonts.plain })
  flow.y -= size * 1.35
  if (block.role)
    flow.page.drawText(block.role, { x: margin.left, y: flow.y, size: size - 0.5, font: flow.fonts.italic })
  flow.y -= size * 2
}

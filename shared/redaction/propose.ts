import type { Box, PageWord } from '../domain/page.ts'
import type { RedactionProposal } from '../domain/redaction.ts'
import { findPrivate, type Pattern } from './find.ts'

/** What a page has that is rarely meant for others, these names among it. One box for each line. */
export function proposeRedactions(
  page: number,
  words: readonly PageWord[],
  names: readonly string[],
): RedactionProposal[] {
  const known = names.flatMap(namePattern)
  return [...Map.groupBy(words, ({ line }) => line).values()].flatMap((line) => inLine(page, line, known))
}

/** A name of one letter or of two is part of too many other words. */
function namePattern(name: string): Pattern[] {
  const parts = name.trim().split(/\s+/u)
  if (name.trim().length < 3) return []
  const escaped = parts.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)).join(' ')
  return [{ reason: 'name', look: new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d])`, 'giu') }]
}

type Placed = { readonly word: PageWord; readonly from: number; readonly to: number }

function inLine(page: number, line: readonly PageWord[], known: readonly Pattern[]): RedactionProposal[] {
  const placed: Placed[] = []
  let text = ''
  for (const word of line) {
    if (text !== '') text += ' '
    placed.push({ word, from: text.length, to: text.length + word.text.length })
    text += word.text
  }
  return findPrivate(text, known).map(({ reason, text: said, from, to }) => {
    const under = placed.filter((word) => from < word.to && to > word.from).map(({ word }) => word)
    return { page, reason, text: said, ...around(under) }
  })
}

/** The box around words. */
function around(words: readonly Box[]): Box {
  const x = Math.min(...words.map((word) => word.x))
  const y = Math.min(...words.map((word) => word.y))
  const right = Math.max(...words.map((word) => word.x + word.w))
  const bottom = Math.max(...words.map((word) => word.y + word.h))
  return { x, y, w: right - x, h: bottom - y }
}

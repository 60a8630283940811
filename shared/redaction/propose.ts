import { isCitizenNumber } from '../domain/citizen-number.ts'
import type { Box, PageWord } from '../domain/page.ts'
import type { RedactionProposal, RedactionReason } from '../domain/redaction.ts'
import { isIban } from './iban.ts'

type Pattern = {
  readonly reason: RedactionReason
  readonly look: RegExp
  readonly holds?: (text: string) => boolean
}

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec'
/** Only after a word that says so: most dates in a letter are days on which something was written. */
const birth = new RegExp(
  String.raw`(?<=\b(?:geboren(?: op)?|geb\.?|geboortedatum|born(?: on)?|date of birth):? )(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} (?:${months}) \d{4})`,
  'giu',
)

const patterns: readonly Pattern[] = [
  { reason: 'iban', look: /\bNL\d{2} ?[A-Z]{4}(?: ?\d){10}\b/giu, holds: isIban },
  {
    reason: 'iban',
    look: /\b(?!NL)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/gu,
    holds: isIban,
  },
  { reason: 'mail', look: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  { reason: 'birth', look: birth },
  { reason: 'phone', look: /(?<![\w+])(?:\+31|0031|0)[ -]?(?:\(0\))?[1-9](?:[ -]?\d){8}(?!\d)/gu },
  { reason: 'bsn', look: /(?<![\d])\d(?:[ .]?\d){7,8}(?![\d])/gu, holds: isCitizenNumber },
]

/**
 * What a page has that is rarely meant for others: citizen service numbers that pass the eleven test, account numbers
 * that pass ISO 7064 mod 97-10, phone numbers, mail addresses, birth dates, and these names. One box for each line.
 */
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
  const taken: { from: number; to: number }[] = []
  const found: RedactionProposal[] = []
  for (const { reason, look, holds } of [...patterns, ...known]) {
    for (const match of text.matchAll(look)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (holds?.(match[0]) === false || taken.some((other) => from < other.to && to > other.from)) continue
      taken.push({ from, to })
      const under = placed.filter((word) => from < word.to && to > word.from).map(({ word }) => word)
      found.push({ page, reason, text: match[0], ...around(under) })
    }
  }
  return found
}

/** The box around words. */
function around(words: readonly Box[]): Box {
  const x = Math.min(...words.map((word) => word.x))
  const y = Math.min(...words.map((word) => word.y))
  const right = Math.max(...words.map((word) => word.x + word.w))
  const bottom = Math.max(...words.map((word) => word.y + word.h))
  return { x, y, w: right - x, h: bottom - y }
}

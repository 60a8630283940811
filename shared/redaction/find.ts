import { isCitizenNumber } from '../domain/citizen-number.ts'
import type { RedactionReason } from '../domain/redaction.ts'
import { isIban } from './iban.ts'

/** A way in which something private is written. */
export type Pattern = {
  readonly reason: RedactionReason
  readonly look: RegExp
  readonly holds?: (text: string) => boolean
}

/** Something private in a text, from letter to letter. */
export type Found = {
  readonly reason: RedactionReason
  readonly text: string
  readonly from: number
  readonly to: number
}

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec'
/** Only after a word that says so: most dates in a letter are days on which something was written. */
const birth = new RegExp(
  String.raw`(?<=\b(?:geboren(?: op)?|geb\.?|geboortedatum|born(?: on)?|date of birth):? )(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} (?:${months}) \d{4})`,
  'giu',
)

const [year, month, day] = [
  String.raw`(?:19|20)\d\d`,
  '(?:0[1-9]|1[0-2])',
  String.raw`(?:0[1-9]|[12]\d|3[01])`,
]
/** Eight digits that are a day: 20260304 in the name of a scan, 04.03.2026 in a letter. */
const isDay = new RegExp(`^(?:${year}[ .]?${month}[ .]?${day}|${day}[ .]?${month}[ .]?${year})$`, 'u')

/** Numbers that are checked by their digits; what is an account or a phone number is no citizen's. */
const numbers: readonly Pattern[] = [
  { reason: 'iban', look: /\bNL\d{2} ?[A-Z]{4}(?: ?\d){10}\b/giu, holds: isIban },
  {
    reason: 'iban',
    look: /\b(?!NL)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/gu,
    holds: isIban,
  },
  { reason: 'phone', look: /(?<![\w+])(?:\+31|0031|0)[ -]?(?:\(0\))?[1-9](?:[ -]?\d){8}(?!\d)/gu },
  {
    reason: 'bsn',
    look: /(?<![\d])\d(?:[ .\u00A0\u202F]?\d){7,8}(?![\d])/gu,
    holds: (text) => isCitizenNumber(text) && !isDay.test(text),
  },
]

/** After the numbers: an address may be made of one. */
const others: readonly Pattern[] = [
  { reason: 'mail', look: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  { reason: 'birth', look: birth },
]

/**
 * What stands in a text and is rarely meant for others: citizen service numbers that pass the eleven test, account
 * numbers that pass ISO 7064 mod 97-10, phone numbers, mail addresses, birth dates, and whatever else is asked for.
 * What is one thing is not another as well.
 */
export const findPrivate = (text: string, more: readonly Pattern[] = []): Found[] =>
  find(text, [...numbers, ...others, ...more])

/** The numbers among it; in a time that grows no faster than the text. */
export const findNumbers = (text: string): Found[] => find(text, numbers)

function find(text: string, patterns: readonly Pattern[]): Found[] {
  const found: Found[] = []
  for (const { reason, look, holds } of patterns) {
    for (const match of text.matchAll(look)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (holds?.(match[0]) === false || found.some((other) => from < other.to && to > other.from)) continue
      found.push({ reason, text: match[0], from, to })
    }
  }
  return found
}

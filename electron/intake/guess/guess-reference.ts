import { findDates } from './find-dates.ts'
import { ranked, sawOf, type Guess } from './guess.ts'
import type { Line } from './lay-out.ts'

/** Words before a reference, with how surely it is the sender's own. */
const labels: readonly (readonly [string, number])[] = [
  ['(?:ons|onze|our) (?:kenmerk|referentie|ref(?:erence)?\\.?)', 0.95],
  ['[o0]ns? ken[mr]n?erk', 0.9],
  ['kenmerk', 0.85],
  ['zaak(?:nummer|nr\\.?|kenmerk)?|dossier(?:nummer|nr\\.?)', 0.8],
  [
    '(?:beschikkings|besluit|aanvraag|factuur|nota|offerte|relatie|meldings?|registratie|document)-?(?:nummer|nr\\.?)',
    0.7,
  ],
  ['referentie(?:nummer)?|reference(?: number)?|ref\\.?|case (?:number|no\\.?)', 0.75],
]
const value = '([A-Z0-9][\\w./&+-]*(?: ?[-/&+.] ?[\\w.]+| (?=[A-Z0-9.&/]*\\d)[A-Z0-9.&/-]+){0,4})'
const forms = labels.map(
  ([label, score]) =>
    [
      new RegExp(`(?<![\\p{L}])(?:${label})\\s*(?:[:;#]|nr\\.?:?)?\\s{0,3}${value}`, 'iu'),
      new RegExp(`^(?:${label})\\s*:?$`, 'iu'),
      score,
    ] as const,
)
const theirs = /\b(?:uw|your)\s*$/iu

/** The sender's own reference. Never one of the client, and never a citizen service number. */
export function guessReference(lines: readonly Line[]): Guess[] {
  const near = lines.slice(0, 60)
  const guesses = near.flatMap((line, no) => [
    ...onLine(line),
    ...underLabel(line, near[no + 1]),
    ...inColumns(line, near[no + 1]),
  ])
  return ranked(guesses, 3)
}

function onLine(line: Line): Guess[] {
  for (const [form, , score] of forms) {
    const found = form.exec(line.text)
    if (!found || theirs.test(line.text.slice(0, found.index))) continue
    const guess = toGuess(found[1] ?? '', line, line.zone === 'body' ? score * 0.6 : score)
    if (guess) return [guess]
  }
  return []
}

function underLabel(line: Line, next: Line | undefined): Guess[] {
  if (!next || theirs.test(line.text)) return []
  const label = forms.find(([, alone]) => alone.test(line.text))
  if (!label || /^(?:uw|your)\b/iu.test(line.text)) return []
  const guess = next.text.length > 40 ? undefined : toGuess(next.text, next, label[2])
  return guess ? [guess] : []
}

const columnLabels =
  /(?:uw|ons|onze|your|our) (?:kenmerk|referentie|brief|reference)|kenmerk|zaaknummer|datum|date|behandeld door|bijlagen?|telefoon|doorkiesnummer/giu

/** Labels in a row, with their values in the row below. */
function inColumns(line: Line, next: Line | undefined): Guess[] {
  const heads = [...line.text.matchAll(columnLabels)].map(([head]) => head.toLowerCase())
  const at = heads.findIndex((head) => /^(?:ons|onze|our) |^kenmerk|^zaaknummer/.test(head))
  if (!next || heads.length < 2 || at < 0) return []
  let rest = next.text
  for (const { at: from, length } of findDates(rest).toReversed()) {
    rest = `${rest.slice(0, from)}§${rest.slice(from + length)}`
  }
  const values = rest.trim().split(/\s+/)
  const guess = values.length === heads.length ? toGuess(values[at] ?? '', next, 0.85) : undefined
  return guess ? [guess] : []
}

function toGuess(raw: string, line: Line, score: number): Guess | undefined {
  const value = withoutDate(raw)
    .replace(/[.,;:\s/-]+$/, '')
    .trim()
  if (value.length < 3 || value.length > 40 || !/\d{2}|\d.*[A-Z]|[A-Z].*\d/u.test(value)) return undefined
  if (isCitizenNumber(value) || findDates(value).length > 0) return undefined
  return { field: 'reference', value, saw: sawOf(line.text), source: 'text', page: line.page, score }
}

/** A date behind a reference on one line is not a part of it. */
function withoutDate(text: string): string {
  const [first] = findDates(text)
  if (first === undefined) return text
  return first.at < 3 ? '' : text.slice(0, first.at)
}

/** Whether nine digits pass the eleven test of citizen service numbers (BSN); eight with a nought before them, too. */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replaceAll(/[\s.-]/g, '')
  if (!/^\d{8,9}$/.test(digits)) return false
  const all = Array.from(digits.padStart(9, '0'), Number)
  const sum = all.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}

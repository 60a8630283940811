import { isCitizenNumber } from '../../../shared/domain/citizen-number.ts'
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
const reference = '([A-Z0-9][\\w./&+-]*(?: ?[-/&+.] ?[\\w.]+| (?=[A-Z0-9.&/]*\\d)[A-Z0-9.&/-]+){0,4})'
const forms = labels.map(
  ([label, score]) =>
    [
      new RegExp(`(?<![\\p{L}])(?:${label})\\s*(?:[:;#]|nr\\.?:?)?\\s{0,3}${reference}`, 'iu'),
      new RegExp(`^(?:${label})\\s*:?$`, 'iu'),
      score,
    ] as const,
)
/** Quick to see: most lines have no such word. */
const anyLabel = /kenm|kenr|zaak|dossier|nummer|nr|refer|ref\b|case|kern/iu
const theirs = /\b(?:uw|your)\s*$/iu
const near = 60

/** The sender's own reference. Never one of the client, and never a citizen service number. */
export function guessReference(lines: readonly Line[]): Guess[] {
  const guesses = lines.slice(0, near).flatMap((line, no) => {
    if (!anyLabel.test(line.text)) return []
    const next = lines[no + 1]
    return [...onLine(line), ...underLabel(line, next), ...inColumns(line, next)]
  })
  return ranked(guesses, 3)
}

function onLine(line: Line): Guess[] {
  const text = withoutDates(line.text)
  for (const [form, , score] of forms) {
    const found = form.exec(text)
    if (!found || theirs.test(text.slice(0, found.index))) continue
    const guess = toGuess(found[1] ?? '', line, line.zone === 'body' ? score * 0.6 : score)
    if (guess) return [guess]
  }
  return []
}

function underLabel(line: Line, next: Line | undefined): Guess[] {
  if (!next || next.text.length > 40 || /^(?:uw|your)\b/iu.test(line.text)) return []
  const label = forms.find(([, alone]) => alone.test(line.text))
  const guess = label && toGuess(next.text, next, label[2])
  return guess ? [guess] : []
}

const columnLabels =
  /(?:uw|ons|onze|your|our) (?:kenmerk|referentie|brief|reference)(?: van)?|kenmerk|zaaknummer|datum|date|behandeld door|bijlagen?|telefoon|doorkiesnummer/giu

/** Labels in a row, with their values in the row below. */
function inColumns(line: Line, next: Line | undefined): Guess[] {
  const heads = [...line.text.matchAll(columnLabels)].map(([head]) => head.toLowerCase())
  const at = heads.findIndex((head) => /^(?:ons|onze|our) |^kenmerk|^zaaknummer/.test(head))
  if (!next || heads.length < 2 || at < 0) return []
  const values = withoutDates(next.text).trim().split(/\s+/)
  const guess = values.length === heads.length ? toGuess(values[at] ?? '', next, 0.85) : undefined
  return guess ? [guess] : []
}

function toGuess(raw: string, line: Line, score: number): Guess | undefined {
  const value = raw.replace(/[.,;:\s/-]+$/, '').trim()
  if (!isReference(value)) return undefined
  return { field: 'reference', value, saw: sawOf(line.text), source: 'text', page: line.page, score }
}

const isReference = (value: string): boolean =>
  value.length >= 3 &&
  value.length <= 40 &&
  /\d{2}|\d.*[A-Z]|[A-Z].*\d/u.test(value) &&
  !isCitizenNumber(value) &&
  findDates(value).length === 0

/** A date beside a reference is not a part of it. */
function withoutDates(text: string): string {
  return findDates(text)
    .toReversed()
    .reduce((rest, { at, length }) => `${rest.slice(0, at)}§${rest.slice(at + length)}`, text)
}

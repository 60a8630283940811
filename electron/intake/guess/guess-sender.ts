import { fold } from './fold.ts'
import { ranked, sawOf, type Guess, type GuessInput, type KnownAgency } from './guess.ts'
import { isMail } from './guess-dates.ts'
import type { Line } from './lay-out.ts'
import { mailbox, readMailHead } from './mail-head.ts'
import { municipalityName, national, organisation } from './letterheads.ts'

interface Named {
  readonly name: string
  readonly line: Line
  readonly no: number
  readonly weight: number
}

/** Lines in which an organisation is spoken to or about, not the one that writes. */
const addressee =
  /^(?:aan|to|t\.?a\.?v\.?|retour|cc|c\.c\.|betreft|onderwerp|subject|in opdracht van|kopie)\b/iu
const closing =
  /^(?:met vriend|hoogachtend|vriendelijke groet|namens|burgemeester|yours|kind regards|sincerely)/iu

/** Who sent it: agencies that the vault knows first, then letterheads, then the mail's sender. */
export function guessSender(lines: readonly Line[], input: GuessInput, voice: number): Guess[] {
  const from = mailSender(lines, input)
  const closes = lines.findIndex((line) => closing.test(line.text))
  const guesses = lines
    .slice(0, 120)
    .flatMap((line, no) =>
      namesIn(line, no, input.agencies).map((named) => toGuess(named, no, closes, voice)),
    )
  return ranked(
    [...from, ...guesses, ...byFolder(input)].filter(({ score }) => score >= 0.12),
    3,
  )
}

function toGuess(named: Named, no: number, closes: number, voice: number): Guess {
  const { line, name, weight } = named
  const ours = voice > 0.15 ? 0.25 : 1
  const spoken =
    addressee.test(line.text) ||
    /\b(?:aan|tegen|van|bij|door) (?:de |het )?(?:college|gemeente|rechtbank)/iu.test(line.text)
      ? 0.3
      : 1
  const signed = closes >= 0 && no > closes && no < closes + 8 ? 0.75 : 0.3
  const place =
    line.page === 1 && no < 5 ? 1 : line.page === 1 && line.zone === 'head' && no < 14 ? 0.75 : signed
  const score = Math.min(0.97, weight * place * ours * spoken)
  return { field: 'agency', value: name, saw: sawOf(line.text), source: 'text', page: line.page, score }
}

function namesIn(line: Line, no: number, agencies: readonly KnownAgency[]): Named[] {
  if (/^(?:from|to|cc|date|subject):/iu.test(line.text)) return []
  const found = agencies.flatMap((agency) => {
    const weight = likeness(line.folded, agency)
    return weight > 0 ? [{ name: agency.name, line, no, weight }] : []
  })
  if (found.length > 0)
    return [found.toSorted((a, b) => b.weight - a.weight || b.name.length - a.name.length)[0]].filter(
      (one) => one !== undefined,
    )
  const name = letterhead(line)
  if (name === undefined) return []
  const known = agencies.find((agency) => fold(agency.name) === fold(name))
  return [{ name: known?.name ?? name, line, no, weight: known ? 0.97 : 0.85 }]
}

/** How surely a line names an agency: its whole name, or one slip away from it. */
function likeness(folded: string, { name }: KnownAgency): number {
  const wanted = fold(name)
  if (wanted.length < 3) return 0
  const at = folded.indexOf(wanted)
  if (at >= 0) return /[a-z0-9]/.test(folded.charAt(at - 1) + folded.charAt(at + wanted.length)) ? 0 : 0.97
  if (wanted.length < 8 || Math.abs(folded.length - wanted.length) > 3) return 0
  return distance(folded, wanted, 3) <= (wanted.length > 16 ? 3 : wanted.length > 10 ? 2 : 1) ? 0.9 : 0
}

/** Levenshtein distance, given up beyond a limit. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row[b.length] ?? limit + 1
}

function letterhead(line: Line): string | undefined {
  const text = line.text.slice(0, 140)
  const commission = /commissie/iu.test(text)
  const municipality = municipalityName.exec(text)?.[1]
  if (municipality !== undefined && !commission) return `Gemeente ${titled(municipality)}`
  for (const [form, name] of national) {
    const found = form.exec(text)
    if (found) return name === '' ? found[0] : name
  }
  if (
    line.zone === 'body' ||
    text.length > 75 ||
    !organisation.test(text) ||
    /^(?:betreft|onderwerp|subject|datum|geachte|beste)\b/iu.test(text)
  )
    return undefined
  const name =
    text
      .split(/\s+[|•·]\s+|,\s|\s{3,}|\t|(?:^|\s)(?:zaaknummer|datum|kenmerk)\b/iu)[0]
      ?.replace(/[:;.,]+$/, '')
      .trim() ?? ''
  return name.length >= 4 && /^[\p{Lu}\d'’]/u.test(name) ? titled(name) : undefined
}

/** WATERRIJK is written Waterrijk; what has small letters stays as it is. */
const titled = (name: string): string =>
  name === name.toUpperCase() && name.length > 5
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name

/** The sender of a mail: the agency of that address or domain, else the name that it bears. */
function mailSender(lines: readonly Line[], input: GuessInput): Guess[] {
  const mail = isMail(input.mime)
  if (!mail && !lines.slice(0, 4).some((line) => /^(?:from|van)\b.*@/iu.test(line.text))) return []
  const { from } = readMailHead(input.pages[0] ?? '')
  const { name, address } = mailbox(from)
  const known = agencyOfAddress(input.agencies, address)
  const value = known ?? name.slice(0, 120)
  if (value === '' || value.includes('@')) return []
  const named = organisation.test(value) || municipalityName.test(value)
  const score = known === undefined ? (named ? 0.7 : 0.2) : 0.95
  return [{ field: 'agency', value, saw: sawOf(from), source: 'mail', page: null, score }]
}

/** By its whole address, or by its domain where that is an organisation's own. */
function agencyOfAddress(agencies: readonly KnownAgency[], address: string): string | undefined {
  const domain = address.split('@')[1] ?? ''
  if (domain === '') return undefined
  const whole = agencies.find(({ mail }) => mail.toLowerCase() === address)
  const same = shared.test(domain)
    ? undefined
    : agencies.find(({ mail }) => mail.toLowerCase().endsWith(`@${domain}`))
  return (whole ?? same)?.name
}

/** Domains that say nothing of who writes. */
const shared =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|planet|xs4all|home|hetnet|proton|protonmail|example)\./iu

/** A folder, or the file itself, named after an agency. */
function byFolder({ agencies, folder, fileName }: GuessInput): Guess[] {
  const parts: readonly (readonly ['folder' | 'file', string])[] = [
    ...folder
      .split('/')
      .slice(-3)
      .map((part) => ['folder', part] as const),
    ['file', fileName],
  ]
  return agencies.flatMap(({ name }) => {
    const wanted = fold(name)
    const seen = parts.find(([, part]) =>
      ` ${fold(part).replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${wanted} `),
    )
    if (!seen || wanted.length < 3) return []
    const score = seen[0] === 'folder' ? 0.6 : 0.5
    return [
      { field: 'agency' as const, value: name, saw: sawOf(seen[1]), source: seen[0], page: null, score },
    ]
  })
}

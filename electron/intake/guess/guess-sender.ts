import { fold } from '../../../shared/pages/slips.ts'
import { ranked, sawOf, type Guess, type GuessInput, type KnownAgency } from './guess.ts'
import { isMail } from './guess-dates.ts'
import type { Line } from './lay-out.ts'
import { letterhead } from './letterhead.ts'
import { isOrganisation } from './letterheads.ts'
import { mailbox, readMailHead } from './mail-head.ts'
import { alike } from './spelling.ts'

interface Named {
  readonly name: string
  readonly weight: number
}
/** A known agency with its name as it is compared. */
interface Known {
  readonly name: string
  readonly folded: string
}

/** Lines in which an organisation is spoken to or about, not the one that writes. */
const addressee =
  /^(?:aan|to|t\.?a\.?v\.?|retour|cc|c\.c\.|betreft|onderwerp|subject|in opdracht van|kopie)\b/iu
const spokenOf = /\b(?:aan|tegen|van|bij|door) (?:de |het )?(?:college|gemeente|rechtbank)/iu
const closing =
  /^(?:met vriend|hoogachtend|vriendelijke groet|namens|burgemeester|yours|kind regards|sincerely)/iu
const mailLine = /^(?:from|to|cc|date|subject):/iu
/** Below it a guess is not worth a line. */
const least = 0.12

/** Who sent it: agencies that the vault knows first, then letterheads, then the mail's sender. */
export function guessSender(lines: readonly Line[], input: GuessInput, voice: number): Guess[] {
  const known = knownTo(input)
  const closes = lines.findIndex((line) => closing.test(line.text))
  const guesses = lines.slice(0, 120).flatMap((line, no): Guess[] => {
    const named = mailLine.test(line.text) ? undefined : nameIn(line, lines[no + 1], known)
    if (!named) return []
    const score = Math.min(0.97, named.weight * placeOf(line, no, closes) * roleOf(line, voice))
    return [
      { field: 'agency', value: named.name, saw: sawOf(line.text), source: 'text', page: line.page, score },
    ]
  })
  const all = [...mailSender(lines, input), ...guesses, ...byFolder(known, input), ...firstLine(lines, voice)]
  return ranked(
    all.filter(({ score }) => score >= least),
    3,
  )
}

/** The agencies of the vault, and the municipality of the case when it is not among them. */
function knownTo({ agencies, municipality }: GuessInput): Known[] {
  const names = agencies.map(({ name }) => name)
  const own = municipality.trim() === '' ? [] : [`Gemeente ${municipality.trim()}`]
  const known = [...names, ...own].map((name) => ({ name, folded: fold(name) }))
  return known.filter(
    ({ folded }, at) => folded.length >= 3 && known.findIndex((each) => each.folded === folded) === at,
  )
}

/** A letterhead says most; a name under the letter more than one in its text. */
function placeOf(line: Line, no: number, closes: number): number {
  if (line.page === 1 && no < 5) return 1
  if (line.page === 1 && line.zone === 'head' && no < 14) return 0.75
  return closes >= 0 && no > closes && no < closes + 8 ? 0.75 : 0.3
}

/** In a letter of ours, and where it is spoken to, an agency is the one that the letter goes to. */
function roleOf(line: Line, voice: number): number {
  const spoken = addressee.test(line.text) || spokenOf.test(line.text) ? 0.3 : 1
  return spoken * (voice > 0.15 ? 0.25 : 1)
}

function nameIn(line: Line, next: Line | undefined, known: readonly Known[]): Named | undefined {
  const found = known
    .map((agency) => ({ name: agency.name, weight: alike(line.folded, agency.folded) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || b.name.length - a.name.length)[0]
  if (found) return found
  const name = letterhead(line, next)
  if (name === undefined) return undefined
  const folded = fold(name)
  const same = known.find((agency) => alike(folded, agency.folded) > 0)
  return { name: same?.name ?? name, weight: same ? 0.97 : 0.85 }
}

/** The sender of a mail: the agency of that address or domain, else the name that it bears. */
function mailSender(lines: readonly Line[], input: GuessInput): Guess[] {
  const printed = lines.slice(0, 4).some((line) => /^(?:from|van)\b.*@/iu.test(line.text))
  if (!printed && !isMail(input.mime)) return []
  const { from } = readMailHead(input.pages[0] ?? '')
  const { name, address } = mailbox(from)
  const known = agencyOfAddress(input.agencies, address)
  const value = known ?? name.slice(0, 120)
  if (value === '' || value.includes('@')) return []
  const unknown = isOrganisation(value) ? 0.7 : 0.2
  const score = known === undefined ? unknown : 0.95
  return [{ field: 'agency', value, saw: sawOf(from), source: 'mail', page: null, score }]
}

/** Domains that say nothing of who writes. */
const shared =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|planet|xs4all|home|hetnet|proton|protonmail|example)\./iu

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

const words = (text: string): string => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `

/** A folder, or the file itself, named after an agency. */
function byFolder(known: readonly Known[], { folder, fileName }: GuessInput): Guess[] {
  const parts: readonly (readonly ['folder' | 'file', string, string])[] = [
    ...folder
      .slice(-300)
      .split('/')
      .slice(-3)
      .map((part) => ['folder', part, words(part)] as const),
    ['file', fileName, words(fileName.slice(0, 200))],
  ]
  return known.flatMap(({ name, folded }): Guess[] => {
    const found = parts.find(([, , part]) => part.includes(` ${folded} `))
    if (!found) return []
    const [source, part] = found
    const score = source === 'folder' ? 0.6 : 0.5
    return [{ field: 'agency', value: name, saw: sawOf(part), source, page: null, score }]
  })
}

/** The first line of a letter that is not ours may be the name of who writes it: offered, never filled in. */
function firstLine([line]: readonly Line[], voice: number): Guess[] {
  if (!line || voice > 0.15 || line.text.length > 45 || !/^\p{Lu}[^\d:]{4,}$/u.test(line.text)) return []
  const name = line.text.split(/ [-–|•] /u)[0] ?? line.text
  return [{ field: 'agency', value: name, saw: sawOf(line.text), source: 'text', page: 1, score: 0.3 }]
}

import { longDate } from '../dossier/dates.ts'
import { surely, withoutCitizenNumbers } from '../redaction/citizen-numbers.ts'
import { fail, ok, type Result } from '../result.ts'
import type { LetterFacts, LetterSpec, Piece } from './letter.ts'
import { letters } from './letters.ts'

/** A letter as it stands on paper, before anybody changed a word of it. */
export type Draft = {
  readonly sender: readonly string[]
  readonly addressee: readonly string[]
  /** "Duinmeer, 4 maart 2026" */
  readonly placeAndDate: string
  readonly reference: string
  readonly subject: string
  readonly body: readonly Piece[]
  readonly closing: string
  readonly signature: readonly string[]
  readonly enclosures: readonly string[]
}

/** Drafts a letter. Fails with `not-found` (`letter`) when there is none of that key. */
export function draftLetter(key: string, facts: LetterFacts): Result<Draft> {
  const spec = letters.find((letter) => letter.key === key)
  if (spec === undefined) return fail({ kind: 'not-found', detail: 'letter', values: { name: key } })
  return ok(draftOf(spec, facts))
}

function draftOf(spec: LetterSpec, facts: LetterFacts): Draft {
  const { agency, client } = facts
  const isClient = spec.clientSigns === true && client !== ''
  const sender = isClient ? { name: client, address: '', phone: '', mail: '' } : facts.sender
  return {
    sender: [
      sender.name || '[uw naam]',
      ...linesOf(sender.address || '[uw adres]'),
      sender.phone,
      sender.mail,
    ].filter(Boolean),
    addressee: [agency.name || addresseeGap[spec.to], ...linesOf(agency.address)],
    placeAndDate: [facts.place, longDate(facts.date, 'nl')].filter(Boolean).join(', '),
    reference: withoutBsn(facts.reference),
    subject: withoutBsn(spec.subject(facts)),
    body: spec.body(facts).map(({ kind, text }) => ({ kind, text: withoutBsn(text) })),
    closing: 'Met vriendelijke groet,',
    signature: [sender.name || '[uw naam]', ...(client === '' || isClient ? [] : [`namens ${client}`])],
    enclosures: [...spec.enclosures(facts)],
  }
}

const addresseeGap: Record<LetterSpec['to'], string> = {
  agency: '[naam van de instantie]',
  court: '[naam van de rechtbank]',
  ombudsman: '[naam van de ombudsman]',
  insurer: '[naam van de zorgverzekeraar]',
  open: '[aan wie]',
}

const linesOf = (address: string): string[] =>
  address
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A BSN is never filled in (UAVG 46); who needs it writes it by hand. */
const withoutBsn = (text: string): string =>
  withoutCitizenNumbers(text, surely, '[burgerservicenummer: zelf invullen]')

import { newContactSchema, type NewContact } from '../../../shared/domain/contact.ts'
import { moment } from '../../../shared/domain/dates.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { isMail } from '../../intake/guess/guess-dates.ts'
import { mailbox, readMailHead, type MailHead } from '../../intake/guess/mail-head.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { pageTexts } from '../documents/documents-table.ts'
import type { Reader } from '../store/connection.ts'
import { isDecided } from './guesses-table.ts'

const longestSummary = 600

/** The contact moment that a mail is, for the person to note; null when it is no mail, or when that was decided. */
export function contactOf(db: Reader, register: Reader, document: Document): NewContact | null {
  if (!isMail(document.mime) && document.kind !== 'email') return null
  const { id } = document
  if (isDecided(db, id, 'contact', 'done') || isDecided(db, id, 'contact', 'rejected')) return null
  return proposed(db, register, document)
}

function proposed(db: Reader, register: Reader, document: Document): NewContact | null {
  const head = readMailHead(pageTexts(db, document.id)[0]?.text ?? '')
  const at = moment.safeParse(head.at).success ? head.at : document.date
  if (at === null || at.length < 10) return null
  return newContactSchema.parse({
    at,
    channel: 'mail',
    ...sidesOf(head, register, document),
    summary: summaryOf(head.subject || document.title, head.body),
  })
}

/** Who wrote to whom: to a known agency it went out, else it came in. */
function sidesOf(head: MailHead, register: Reader, document: Document): Partial<NewContact> {
  const [from, to] = [mailbox(head.from), mailbox(head.to)]
  const agencies = listAgencies(register)
  const known = ({ address }: typeof from): string | undefined =>
    agencies.find(({ mail }) => mail !== '' && mail.toLowerCase() === address)?.name
  const receiver = known(to)
  if (known(from) === undefined && receiver !== undefined) {
    return { direction: 'out', agency: receiver, person: to.name.slice(0, 200) }
  }
  const agency = (known(from) ?? document.agency).slice(0, 200)
  return { direction: 'in', agency, person: from.name === agency ? '' : from.name.slice(0, 200) }
}

/** The subject, and what it begins with. What is quoted below it is another mail. */
function summaryOf(subject: string, body: string): string {
  const own = body.split(/\n(?:>|-{3,}|Op .{5,80} schreef|On .{5,80} wrote|Van: |From: )/u)[0] ?? ''
  const text = own.replace(/\s*\n\s*/g, ' ').trim()
  const cut = text.length > longestSummary ? `${text.slice(0, longestSummary).toWellFormed()}…` : text
  return [subject, cut].filter((part) => part !== '').join('\n')
}

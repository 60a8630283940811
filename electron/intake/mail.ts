import { fill, textsOf, type Language } from '../../shared/text/failure-message.ts'
import { tidyText } from './tidy-text.ts'

/** A file that came with a mail, or a picture that stands in its text. */
export interface MailAttachment {
  /** Safe to show; the foreign name is not kept. */
  readonly name: string
  /** What the sender says it is; sniff before believing. */
  readonly mime: string
  readonly bytes: Uint8Array
  /** `inline`: shown in the text itself. */
  readonly role: 'attachment' | 'inline'
  /** By which the text refers to it, without angle brackets; empty when it has none. */
  readonly contentId: string
}

/** An e-mail, whatever kind of file it stood in (`.eml`, `.msg`). */
export interface Mail {
  readonly from: string
  readonly to: string[]
  readonly cc: string[]
  readonly bcc: string[]
  readonly replyTo: string[]
  readonly subject: string
  /** When it was sent, ISO 8601 in UTC; empty when the mail does not say. */
  readonly date: string
  /** When it came in at the mailbox it was saved from, as `date`. */
  readonly received: string
  /** Of this mail and of the one it answers, without angle brackets. */
  readonly messageId: string
  readonly inReplyTo: string
  /** All header lines as they stood in the mail, decoded, at most 500. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The words of the mail. */
  readonly text: string
  /** The same as HTML of the sender's making; never shown as it is. */
  readonly html?: string
  readonly attachments: MailAttachment[]
  /** Attachments that are not among those: too many, or too broken to take out. */
  readonly leftOut?: number
}

/** What is taken out of one mail; each becomes a document of its own. */
const mostAttachments = 5_000
export const mostHeaders = 500

/** The attachments of a mail, as far as they can be had, and how many there are besides. */
export function attachmentsIn<T>(
  all: readonly T[],
  take: (found: T) => MailAttachment | null | undefined,
): Pick<Mail, 'attachments' | 'leftOut'> {
  const attachments = all.slice(0, mostAttachments).flatMap((found) => take(found) ?? [])
  return { attachments, leftOut: all.length - attachments.length }
}

/** Says of attachments that are nowhere else that they are in the mail; empty when there are none. */
export function leftOutText({ leftOut = 0 }: Mail, language: Language): string {
  const { leftOutOne, leftOutMore } = textsOf(language).intake
  if (leftOut === 0) return ''
  return leftOut === 1 ? leftOutOne : fill(leftOutMore, { n: leftOut.toLocaleString(language) })
}

/** The mail as one page of text, for search and for reading, under the field names that mail itself has. */
export function mailAsText(mail: Mail, language: Language): string {
  const head = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Cc', mail.cc.join(', ')],
    ['Date', mail.date],
    ['Subject', mail.subject],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
  const names = mail.attachments.map((attachment) => attachment.name)
  return [...head, '', mail.text, '', ...names, leftOutText(mail, language)].join('\n').trim()
}

/** One line, safe to show. */
export const line = (text: string | undefined): string =>
  tidyText(text ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 2_000)

/** A moment as ISO 8601 in UTC; empty when the words are none, or of a year that no mail has. */
export function isoDate(date: string | undefined): string {
  const time = Date.parse((date ?? '').replace(/\(.{0,100}?\)/g, ''))
  if (Number.isNaN(time)) return ''
  const year = new Date(time).getUTCFullYear()
  return year < 1970 || year > 2200 ? '' : new Date(time).toISOString()
}

/** A name with its address, as it is shown. */
export function mailbox(name: string | undefined, address: string | undefined): string {
  const [shown, at] = [line(name), line(address)]
  if (shown === '' || shown === at || shown === `'${at}'`) return at
  return at === '' ? shown : `${shown} <${at}>`
}

/** The day a mail was sent by the Dutch calendar. */
export function dayOfMail(mail: Mail): string | undefined {
  return mail.date === '' ? undefined : dutchDay.format(new Date(mail.date))
}

/** Sweden writes dates as ISO does. */
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

import PostalMime, { type Address, type Email } from 'postal-mime'
import { displayName } from './file-name.ts'
import { tidyText } from './tidy-text.ts'

export interface MailAttachment {
  /** Safe to show; the foreign name is not kept. */
  readonly name: string
  /** What the sender says it is; sniff before believing. */
  readonly mime: string
  readonly bytes: Uint8Array
}

export interface Mail {
  readonly from: string
  readonly to: string[]
  readonly cc: string[]
  readonly subject: string
  /** When it was sent, ISO 8601 in UTC; empty when the mail does not say. */
  readonly date: string
  readonly text: string
  readonly attachments: MailAttachment[]
}

const mostAttachments = 500

/**
 * Reads an e-mail (RFC 5322, MIME). Nothing is fetched: pictures on a server are never asked for, HTML becomes
 * text by `htmlText`. Throws on nesting or headers beyond all reason.
 */
export async function readMail(bytes: Uint8Array, htmlText: (html: string) => string): Promise<Mail> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 })
  return {
    from: mailboxes(mail.from)[0] ?? '',
    to: (mail.to ?? []).flatMap(mailboxes),
    cc: (mail.cc ?? []).flatMap(mailboxes),
    subject: line(mail.subject),
    date: isoDate(mail.date),
    text: tidyText(bodyOf(mail, htmlText)),
    attachments: attachmentsOf(mail),
  }
}

/** The mail as one page of text, for search and for reading, under the field names that mail itself has. */
export function mailAsText(mail: Mail): string {
  const head = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Cc', mail.cc.join(', ')],
    ['Date', mail.date],
    ['Subject', mail.subject],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
  const names = mail.attachments.map((attachment) => attachment.name)
  return [...head, '', mail.text, '', ...names].join('\n').trim()
}

function bodyOf(mail: Email, htmlText: (html: string) => string): string {
  if (mail.text !== undefined && mail.text.trim() !== '') return mail.text
  return mail.html === undefined ? '' : htmlText(mail.html)
}

function mailboxes(address: Address | undefined): string[] {
  if (address === undefined) return []
  if (address.group !== undefined) return address.group.flatMap(mailboxes)
  const name = line(address.name)
  const mailbox = line(address.address)
  if (name === '' || name === mailbox) return mailbox === '' ? [] : [mailbox]
  return [mailbox === '' ? name : `${name} <${mailbox}>`]
}

const line = (text: string | undefined): string =>
  tidyText(text ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 2_000)

function isoDate(date: string | undefined): string {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

function attachmentsOf(mail: Email): MailAttachment[] {
  return mail.attachments.slice(0, mostAttachments).map((attachment) => ({
    name: displayName(
      attachment.filename ?? '',
      attachment.mimeType === 'message/rfc822' ? 'bericht.eml' : 'bijlage',
    ),
    mime: attachment.mimeType,
    bytes: contentBytes(attachment.content),
  }))
}

function contentBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** The day a mail was sent by the Dutch calendar. */
export function dayOfMail(mail: Mail): string | undefined {
  return mail.date === '' ? undefined : dutchDay.format(new Date(mail.date))
}

/** Sweden writes dates as ISO does. */
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

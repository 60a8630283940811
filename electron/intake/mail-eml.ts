import PostalMime, { addressParser, type Address, type Attachment, type Email } from 'postal-mime'
import { displayName } from './file-name.ts'
import { attachmentsIn, isoDate, line, mailbox, mostHeaders, type Mail, type MailAttachment } from './mail.ts'
import { plainMail } from './mail-bytes.ts'
import { htmlWords } from './rendition/plain-text.ts'
import { signedContent } from './signed-content.ts'
import { decodeText } from './sniff-text.ts'
import { tidyText } from './tidy-text.ts'

/**
 * Reads an e-mail (RFC 5322, MIME). Nothing is fetched: pictures on a server are never asked for, HTML becomes
 * text by what would be printed of it. Throws on nesting or headers beyond all reason.
 */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const plain = plainMail(bytes)
  const outer = await parse(plain)
  const signed = signedIn(outer)
  const mail = signed === undefined ? outer : withBodyOf(outer, await parse(signed))
  const html = mail.html === undefined || mail.html.trim() === '' ? undefined : mail.html
  return {
    from: authorsOf(mail),
    to: boxes(mail.to),
    cc: boxes(mail.cc),
    bcc: boxes(mail.bcc),
    replyTo: boxes(mail.replyTo),
    subject: line(mail.subject),
    date: isoDate(mail.date),
    received: receivedAt(mail),
    messageId: identifier(mail.messageId),
    inReplyTo: identifier(mail.inReplyTo),
    headers: mail.headers
      .slice(0, mostHeaders)
      .map(({ originalKey, value }) => [line(originalKey), line(value)]),
    text: tidyText(bodyOf(mail) || (signed === undefined ? unreadBody(mail, plain) : '')),
    ...(html === undefined ? {} : { html }),
    ...attachmentsIn(mail.attachments, (found) => attachmentOf(found, html ?? '')),
  }
}

const parse = async (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 })

/** The message in one that is nothing but a signed message as a whole (S/MIME, RFC 8551, 3.5.2). */
function signedIn({ text = '', html = '', attachments }: Email): Uint8Array | undefined {
  const [only, ...others] = attachments
  if (only === undefined || others.length > 0 || (text + html).trim() !== '') return undefined
  const isSigned = /pkcs7-mime/i.test(only.mimeType) || /\.p7m$/i.test(only.filename ?? '')
  return isSigned ? signedContent(contentBytes(only.content)) : undefined
}

/** Who wrote to whom stands outside, what was written inside. */
const withBodyOf = (outer: Email, { attachments, text = '', html = '' }: Email): Email => ({
  ...outer,
  attachments,
  text,
  html,
})

function bodyOf(mail: Email): string {
  if (mail.text !== undefined && mail.text.trim() !== '') return mail.text
  return mail.html === undefined ? '' : htmlWords(mail.html)
}

/** What stands below the head of a mail whose parts cannot be told apart: its boundary is another than it says. */
function unreadBody(mail: Email, bytes: Uint8Array): string {
  if (mail.attachments.length > 0 || (mail.html ?? '').trim() !== '') return ''
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = [view.indexOf('\r\n\r\n') + 4, view.indexOf('\n\n') + 2].filter((end) => end > 4)
  return head.length === 0 ? '' : decodeText(view.subarray(Math.min(...head)).subarray(0, longestBody))
}

const longestBody = 1_000_000

/** Who wrote it; more than one may have (RFC 5322, 3.6.2). */
function authorsOf(mail: Email): string {
  const said = mail.headers.find(({ key }) => key === 'from')?.value
  const authors = said === undefined ? [] : addressParser(said).flatMap(mailboxes)
  return (authors.length > 0 ? authors : mailboxes(mail.sender)).slice(0, mostAuthors).join(', ')
}

const mostAuthors = 20

const boxes = (addresses: Address[] | undefined): string[] =>
  (addresses ?? []).flatMap(mailboxes).slice(0, 1_000)

function mailboxes(address: Address | undefined): string[] {
  if (address === undefined) return []
  if (address.group !== undefined) return address.group.flatMap(mailboxes)
  const shown = mailbox(address.name, address.address)
  return shown === '' ? [] : [shown]
}

/** What stands between the angle brackets (RFC 5322, 3.6.4). */
export const identifier = (id: string | undefined): string =>
  /<([^<>]*)>/.exec(line(id))?.[1] ?? line(id).replace(/[<>]/g, '')

/** The last server that it passed stands first (RFC 5321, 4.4), the moment behind the last semicolon. */
function receivedAt(mail: Email): string {
  const first = mail.headers.find(({ key }) => key === 'received')?.value ?? ''
  return isoDate(first.slice(first.lastIndexOf(';') + 1))
}

function attachmentOf(found: Attachment, html: string): MailAttachment {
  const contentId = identifier(found.contentId)
  return {
    name: displayName(found.filename ?? '', fallbackName(found.mimeType)),
    mime: found.mimeType,
    bytes: contentBytes(found.content),
    role: isShown(found, contentId, html) ? 'inline' : 'attachment',
    contentId,
  }
}

/** Whether it stands in the text itself: the text refers to it, or it came as a picture of the text. */
function isShown(found: Attachment, contentId: string, html: string): boolean {
  if (contentId !== '' && html.includes(`cid:${contentId}`)) return true
  return found.related === true && found.mimeType.startsWith('image/') && found.disposition !== 'attachment'
}

function fallbackName(mime: string): string {
  if (mime === 'message/rfc822') return 'bericht.eml'
  if (mime === 'text/calendar') return 'uitnodiging.ics'
  return 'bijlage'
}

function contentBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

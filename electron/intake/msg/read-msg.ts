import { MsgFile, type FieldsData } from './msgreader.ts'
import { displayName } from '../file-name.ts'
import { kinds } from '../kinds.ts'
import {
  attachmentsIn,
  isoDate,
  line,
  mailbox,
  mostHeaders,
  type Mail,
  type MailAttachment,
} from '../mail.ts'
import { identifier } from '../mail-eml.ts'
import { charsetOf } from '../rtf/codepage.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { htmlWords, plainText } from '../rendition/plain-text.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { tidyText } from '../tidy-text.ts'
import { decompressRtf } from './decompress.ts'
import { hasLoop } from './has-loop.ts'
import { headerLines } from './header-lines.ts'
import { unwrapRtf } from './rtf-body.ts'

/**
 * Reads an Outlook message ([MS-OXMSG]) in the shape of any mail. A message inside it is an attachment, as a `.msg`
 * of its own. Throws `Unreadable` when it is none.
 */
export function readMsg(bytes: Uint8Array): Mail {
  // The parser looks at the buffer under what it is given, so it gets one of its own.
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes)
  if (hasLoop(own)) throw new Unreadable('damaged')
  const file = new MsgFile(new DataView(own.buffer))
  const fields = file.getFileData()
  if (fields.error !== undefined || isEmpty(fields)) throw new Unreadable('damaged')
  const { html, text } = bodyOf(fields)
  return {
    from: senderOf(fields),
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    bcc: recipients(fields, 'bcc'),
    subject: line(fields.subject),
    ...fromHeaders(fields),
    received: isoDate(fields.messageDeliveryTime),
    text: tidyText(text === '' && html !== undefined ? htmlWords(html) : text),
    ...(html === undefined ? {} : { html }),
    ...attachmentsIn(fields.attachments ?? [], (found) => attachmentOf(file, found, html ?? '')),
  }
}

/** What stands in the lines of the head, if the message came over the internet, or else in its fields. */
function fromHeaders(
  fields: FieldsData,
): Pick<Mail, 'replyTo' | 'date' | 'messageId' | 'inReplyTo' | 'headers'> {
  const headers = headerLines(fields.headers ?? '')
  const header = (name: string): string => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  return {
    replyTo: header('reply-to') === '' ? [] : [line(header('reply-to'))],
    date: isoDate(fields.clientSubmitTime) || isoDate(header('date')) || draftDate(fields),
    messageId: identifier(fields.messageId ?? header('message-id')),
    inReplyTo: identifier(header('in-reply-to')),
    headers: headers.slice(0, mostHeaders),
  }
}

/** A container with the names of a message in it, and nothing of one. */
const isEmpty = (fields: FieldsData): boolean =>
  fields.messageClass === undefined &&
  fields.subject === undefined &&
  fields.body === undefined &&
  (fields.attachments ?? []).length === 0

/** One that was never sent was last touched when it was written. */
const draftDate = (fields: FieldsData): string =>
  isoDate(fields.messageDeliveryTime) || isoDate(fields.lastModificationTime) || isoDate(fields.creationTime)

/** Inside one organisation the address is a path in its directory (`/O=…`), which says nothing to anyone else. */
const publicAddress = (...addresses: (string | undefined)[]): string =>
  addresses.find((address) => address?.includes('@') === true) ?? ''

function senderOf(fields: FieldsData): string {
  const address = publicAddress(
    fields.senderSmtpAddress,
    fields.senderEmail,
    fields.sentRepresentingSmtpAddress,
    fields.creatorSMTPAddress,
  )
  return mailbox(fields.senderName, address)
}

function recipients(fields: FieldsData, kind: 'to' | 'cc' | 'bcc'): string[] {
  return (fields.recipients ?? [])
    .filter((found) => (found.recipType ?? 'to') === kind)
    .slice(0, 1_000)
    .map((found) => mailbox(found.name, publicAddress(found.smtpAddress, found.email)))
    .filter((shown) => shown !== '')
}

/** HTML as such, or wrapped in RTF; else plain text; else RTF made into text. */
function bodyOf(fields: FieldsData): { html?: string; text: string } {
  const text = fields.body ?? ''
  const html = htmlOf(fields)
  if (html !== undefined) return { html, text }
  const rtf = fields.compressedRtf === undefined ? null : decompressRtf(fields.compressedRtf)
  if (rtf === null) return { text }
  const unwrapped = unwrapRtf(rtf)
  if (unwrapped?.mode === 'html') return { html: unwrapped.text, text }
  if (text.trim() !== '') return { text }
  return { text: unwrapped?.text ?? plainText(readRtf(rtf)) }
}

function htmlOf({ bodyHtml, html, internetCodepage }: FieldsData): string | undefined {
  if (bodyHtml !== undefined && bodyHtml.trim() !== '') return bodyHtml
  if (html === undefined || html.length === 0) return undefined
  return new TextDecoder(htmlCharset(html, internetCodepage)).decode(html)
}

/** What the HTML says of itself goes before the code page of the message. */
function htmlCharset(html: Uint8Array, codepage = 65_001): string {
  const start = Buffer.from(html.subarray(0, 2_000)).toString('latin1')
  const said = /<meta[^>]{0,300}charset\s*=\s*["']?([\w-]{2,30})/i.exec(start)?.[1]
  return isCharset(said) ? said : charsetOf(String(codepage))
}

function isCharset(name: string | undefined): name is string {
  try {
    return name !== undefined && new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function attachmentOf(file: MsgFile, found: FieldsData, html: string): MailAttachment | null {
  const content = contentOf(file, found)
  if (content === null) return null
  const contentId = identifier(found.pidContentId)
  return {
    name: nameOf(found),
    mime: found.attachMimeTag ?? (found.innerMsgContent === true ? kinds.msg.mime : kinds.unknown.mime),
    bytes: content,
    role: isShown(found, contentId, html) ? 'inline' : 'attachment',
    contentId,
  }
}

/** Whether it stands in the text itself; Outlook hides those from its list. */
function isShown(found: FieldsData, contentId: string, html: string): boolean {
  if (contentId !== '' && html.includes(`cid:${contentId}`)) return true
  return found.attachmentHidden === true && found.innerMsgContent !== true
}

/** A broken attachment does not cost the mail. */
function contentOf(file: MsgFile, found: FieldsData): Uint8Array | null {
  try {
    return Uint8Array.from(file.getAttachment(found).content)
  } catch (error) {
    if (error instanceof RangeError && /allocation|memory/i.test(error.message)) throw error
    return null
  }
}

function nameOf(found: FieldsData): string {
  if (found.innerMsgContent !== true) {
    return displayName(found.fileName ?? found.fileNameShort ?? found.name ?? '', 'bijlage')
  }
  const subject = line(found.innerMsgContentFields?.subject ?? found.name).replace(/[/\\]/g, '-')
  return displayName(`${subject.slice(0, 150) || 'bericht'}.msg`)
}

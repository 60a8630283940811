import { MsgFile, type FieldsData } from './msgreader.ts'
import { displayName } from '../file-name.ts'
import {
  isoDate,
  line,
  mailbox,
  mostAttachments,
  mostHeaders,
  type Mail,
  type MailAttachment,
} from '../mail.ts'
import { identifier } from '../mail-eml.ts'
import { charsetOf } from '../rtf/codepage.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { textIn } from '../rendition/html-tree.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { tidyText } from '../tidy-text.ts'
import { decompressRtf } from './decompress.ts'
import { headerLines } from './header-lines.ts'
import { unwrapRtf } from './rtf-body.ts'

/**
 * Reads an Outlook message ([MS-OXMSG]) in the shape of any mail. A message inside it is an attachment, as a `.msg`
 * of its own. Throws `Unreadable` when it is none.
 */
export function readMsg(bytes: Uint8Array, htmlText: (html: string) => string): Mail {
  const file = new MsgFile(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const fields = file.getFileData()
  if (fields.error !== undefined || isEmpty(fields)) throw new Unreadable('damaged')
  const headers = headerLines(fields.headers ?? '')
  const header = (name: string): string => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  const { html, text } = bodyOf(fields)
  return {
    from: senderOf(fields),
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    bcc: recipients(fields, 'bcc'),
    replyTo: header('reply-to') === '' ? [] : [line(header('reply-to'))],
    subject: line(fields.subject),
    date: isoDate(fields.clientSubmitTime) || isoDate(header('date')) || draftDate(fields),
    received: isoDate(fields.messageDeliveryTime),
    messageId: identifier(fields.messageId ?? header('message-id')),
    inReplyTo: identifier(header('in-reply-to')),
    headers: headers.slice(0, mostHeaders),
    text: tidyText(text === '' && html !== undefined ? htmlText(html) : text),
    ...(html === undefined ? {} : { html }),
    attachments: attachmentsOf(file, fields, html ?? ''),
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

/** HTML as such, or wrapped in RTF; else RTF made into HTML; else plain text. */
function bodyOf(fields: FieldsData): { html?: string; text: string } {
  const text = fields.body ?? ''
  if (fields.bodyHtml !== undefined && fields.bodyHtml.trim() !== '') return { html: fields.bodyHtml, text }
  if (fields.html !== undefined && fields.html.length > 0) {
    return { html: new TextDecoder(htmlCharset(fields)).decode(fields.html), text }
  }
  const rtf = fields.compressedRtf === undefined ? null : decompressRtf(fields.compressedRtf)
  if (rtf === null) return { text }
  const unwrapped = unwrapRtf(rtf)
  if (unwrapped?.mode === 'html') return { html: unwrapped.text, text }
  if (text.trim() !== '') return { text }
  return { text: unwrapped?.text ?? readRtf(rtf).map(textIn).join('\n') }
}

/** What the HTML says of itself goes before the code page of the message. */
function htmlCharset(fields: FieldsData): string {
  const start = Buffer.from((fields.html ?? new Uint8Array()).subarray(0, 2_000)).toString('latin1')
  const said = /<meta[^>]{0,300}charset\s*=\s*["']?([\w-]{2,30})/i.exec(start)?.[1]
  return isCharset(said) ? said : charsetOf(String(fields.internetCodepage ?? 65001))
}

function isCharset(name: string | undefined): name is string {
  try {
    return name !== undefined && new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function attachmentsOf(file: MsgFile, fields: FieldsData, html: string): MailAttachment[] {
  return (fields.attachments ?? []).slice(0, mostAttachments).flatMap((found) => {
    const content = contentOf(file, found)
    if (content === null) return []
    const contentId = identifier(found.pidContentId)
    const isShown = contentId !== '' && html.includes(`cid:${contentId}`)
    const hidden = found.attachmentHidden === true && found.innerMsgContent !== true
    return {
      name: nameOf(found),
      mime:
        found.attachMimeTag ??
        (found.innerMsgContent === true ? 'application/vnd.ms-outlook' : 'application/octet-stream'),
      bytes: content,
      role: isShown || hidden ? 'inline' : 'attachment',
      contentId,
    }
  })
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

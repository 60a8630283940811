import { displayName } from '../file-name.ts'
import { attachmentsIn, isoDate, line, mailbox, type Mail, type MailAttachment } from '../mail.ts'
import { decompressRtf } from '../msg/decompress.ts'
import { unwrapRtf } from '../msg/rtf-body.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { htmlWords, plainText } from '../rendition/plain-text.ts'
import { charsetOf } from '../rtf/codepage.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { tidyText } from '../tidy-text.ts'
import { attributesIn, propertiesIn, type Attribute, type Properties } from './attributes.ts'

/** Numbers of attributes, [MS-OXTNEF] 2.1.3.2. */
const attribute = {
  subject: 0x8004,
  sent: 0x8005,
  body: 0x800c,
  properties: 0x9003,
  codepage: 0x9007,
  newAttachment: 0x9002,
  title: 0x8010,
  data: 0x800f,
  attachmentProperties: 0x9005,
} as const

/** Numbers of properties, [MS-OXPROPS]. */
const property = {
  subject: 0x0037,
  sender: 0x0c1a,
  senderAddress: 0x5d01,
  senderEmail: 0x0c1f,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  longName: 0x3707,
  shortName: 0x3704,
  shownName: 0x3001,
  content: 0x3701,
  mime: 0x370e,
  contentId: 0x3712,
} as const

/**
 * Reads a `winmail.dat` ([MS-OXTNEF]), in which Outlook wraps a mail with its files, in the shape of any mail. A mail
 * in it is an attachment, as a stream of its own. Throws `Unreadable` (`damaged`) when there is nothing in it.
 */
export function readTnef(bytes: Uint8Array): Mail {
  const all = attributesIn(bytes)
  if (all.length === 0) throw new Unreadable('damaged')
  const ofMessage = new Map(all.filter(({ ofAttachment }) => !ofAttachment).map(({ id, data }) => [id, data]))
  const properties = propertiesIn(ofMessage.get(attribute.properties) ?? none)
  const codepage = ofMessage.get(attribute.codepage)
  const charset = charsetOf(String(codepage && codepage.length >= 4 ? codepage.readUInt32LE(0) : 1252))
  const say = new Words(charset)
  const { html, text } = bodyOf(properties, ofMessage.get(attribute.body), say)
  return {
    from: senderOf(properties, say),
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
    subject: line(say.of(properties, property.subject) || say.plain(ofMessage.get(attribute.subject))),
    date: momentOf(ofMessage.get(attribute.sent)),
    received: '',
    messageId: '',
    inReplyTo: '',
    headers: [],
    text: tidyText(text === '' && html !== undefined ? htmlWords(html) : text),
    ...(html === undefined ? {} : { html }),
    ...attachmentsIn(attachmentsOf(all), (group) => attachmentOf(group, say)),
  }
}

const none = Buffer.alloc(0)

/** Text in the code page of the stream, or in UTF-16 where a property says so. */
class Words {
  readonly #charset: string

  constructor(charset: string) {
    this.#charset = charset
  }

  plain(data: Uint8Array | undefined): string {
    return new TextDecoder(this.#charset).decode(data).replace(/\0+$/, '')
  }

  of(properties: Properties, id: number): string {
    const found = properties.get(id)
    if (found === undefined) return ''
    return found.type === 0x1f ? found.data.toString('utf16le').replace(/\0+$/, '') : this.plain(found.data)
  }
}

function senderOf(properties: Properties, say: Words): string {
  const addresses = [property.senderAddress, property.senderEmail].map((id) => say.of(properties, id))
  return mailbox(
    say.of(properties, property.sender),
    addresses.find((address) => address.includes('@')),
  )
}

/** HTML as such, or wrapped in RTF; else plain text; else RTF made into text. */
function bodyOf(
  properties: Properties,
  body: Buffer | undefined,
  say: Words,
): { html?: string; text: string } {
  const text = say.of(properties, property.body) || say.plain(body)
  const html = say.of(properties, property.html)
  if (html.trim() !== '') return { html, text }
  return ofRtf(decompressRtf(properties.get(property.rtf)?.data ?? none), text)
}

function ofRtf(rtf: Uint8Array | null, text: string): { html?: string; text: string } {
  if (rtf === null) return { text }
  const unwrapped = unwrapRtf(rtf)
  if (unwrapped?.mode === 'html') return { html: unwrapped.text, text }
  if (text.trim() !== '') return { text }
  return { text: unwrapped?.text ?? plainText(readRtf(rtf)) }
}

/** Year, month, day, hour, minute, second, in two bytes each; taken as UTC. */
function momentOf(data: Buffer | undefined): string {
  if (data === undefined || data.length < 12) return ''
  const [year = 0, ...rest] = Array.from({ length: 6 }, (_, at) => data.readUInt16LE(2 * at))
  const [month = '', day = '', ...time] = rest.map((part) => String(part).padStart(2, '0'))
  return isoDate(`${year}-${month}-${day}T${time.join(':')}Z`)
}

function attachmentsOf(all: readonly Attribute[]): Map<number, Buffer>[] {
  const groups: Map<number, Buffer>[] = []
  for (const { ofAttachment, id, data } of all) {
    if (!ofAttachment) continue
    if (id === attribute.newAttachment || groups.length === 0) groups.push(new Map())
    groups.at(-1)?.set(id, data)
  }
  return groups
}

function attachmentOf(group: ReadonlyMap<number, Buffer>, say: Words): MailAttachment | undefined {
  const properties = propertiesIn(group.get(attribute.attachmentProperties) ?? none)
  const bytes = contentOf(group.get(attribute.data), properties)
  if (bytes.length === 0) return undefined
  const names = [property.longName, property.shortName, property.shownName].map((id) =>
    say.of(properties, id),
  )
  const name = names.find((found) => found !== '') ?? say.plain(group.get(attribute.title))
  return {
    name: displayName(name, 'bijlage'),
    mime: line(say.of(properties, property.mime)),
    bytes: Uint8Array.from(bytes),
    role: 'attachment',
    contentId: line(say.of(properties, property.contentId)).replace(/[<>]/g, ''),
  }
}

/** An object has a number of 16 bytes before it; a mail in a mail is such an object. */
function contentOf(data: Buffer | undefined, properties: Properties): Buffer {
  if (data !== undefined && data.length > 0) return data
  const found = properties.get(property.content)
  if (found === undefined) return none
  return found.type === 0x0d ? found.data.subarray(16) : found.data
}

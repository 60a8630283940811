import { beforeHead } from './before-head.ts'
import { kinds, type Sniffed } from './kinds.ts'
import { isMailbox } from './mbox/split.ts'

/** How much of a file is looked at to call it text. */
const reach = 65_536

/** E-mail, HTML or plain text; null when the bytes are no text in UTF-8, UTF-16 or Windows-1252. */
export function sniffText(bytes: Uint8Array): Sniffed | null {
  const charset = textCharset(bytes)
  // A mail may hold bytes of any kind (RFC 3030) below its head, which is plain.
  const start = decode(bytes.subarray(0, reach), charset ?? 'windows-1252')
  if (isMail(start)) return mailKind(bytes)
  if (charset === null) return null
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype html|<html|<head|<body)\b/is.test(start)
  ) {
    return { kind: 'html', ...kinds.html }
  }
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype svg|<svg)\b/is.test(start)) {
    return { kind: 'unknown', mime: 'image/svg+xml', extension: 'svg' }
  }
  return { kind: 'text', ...kinds.text }
}

const mailKind = (bytes: Uint8Array): Sniffed =>
  isMailbox(bytes) ? { kind: 'mbox', ...kinds.mbox } : { kind: 'eml', ...kinds.eml }

/** The text of a text file, without its byte-order mark. Bytes that do not fit become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes, textCharset(bytes) ?? 'windows-1252')
}

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes)

const marks: readonly (readonly [string, RegExp])[] = [
  ['utf-8', /^\u00ef\u00bb\u00bf/],
  ['utf-16le', /^\u00ff\u00fe/],
  ['utf-16be', /^\u00fe\u00ff/],
]

function textCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 3))
  const marked = marks.find(([, mark]) => mark.test(start))
  if (marked !== undefined) return marked[0]
  const part = bytes.subarray(0, reach)
  if (isUtf16(part)) return 'utf-16le'
  if (part.some(isBinary)) return null
  if (isUtf8(part, bytes.length > reach)) return 'utf-8'
  return isWindows1252(part) ? 'windows-1252' : null
}

/** Control characters that no text file has; tab, line ends, form feed and escape are let through. */
const isBinary = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b

/** UTF-16 without a mark: at least 40% of the odd bytes are zero and the rest reads as text. */
function isUtf16(part: Uint8Array): boolean {
  if (part.length < 8 || part.length % 2 !== 0) return false
  const low = part.filter((_, at) => at % 2 === 0)
  const zeros = part.filter((byte, at) => at % 2 === 1 && byte === 0).length
  return !low.some(isBinary) && zeros >= low.length * 0.8
}

function isUtf8(part: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: cut })
    return true
  } catch {
    return false
  }
}

const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function isWindows1252(part: Uint8Array): boolean {
  let high = 0
  for (const byte of part) {
    if (undefinedIn1252.has(byte)) return false
    if (byte >= 0x80) high++
  }
  return high <= part.length * 0.3
}

const mailMark = /^(?:from|received|message-id|mime-version|return-path|delivered-to)$/
const mailHeader =
  /^(?:from|to|cc|bcc|date|subject|sender|reply-to|received|message-id|mime-version|return-path|delivered-to|content-type|content-transfer-encoding|in-reply-to|references|dkim-signature|arc-seal|authentication-results|x-[\w-]+)$/

/** Two known header fields (RFC 5322 section 3.6) before the first empty line, one of them a mail's own. */
function isMail(start: string): boolean {
  const lines = start.replace(beforeHead, '').split(/\r*\n|\r/, 200)
  const found = new Set<string>()
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    const name = /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) break
    if (/^content-type[ \t]*:[ \t]*(?:multipart|message)\//i.test(line)) found.add('mime-version')
    if (mailHeader.test(name)) found.add(name)
  }
  return isSent(found) || isDraft(found)
}

const isSent = (found: ReadonlySet<string>): boolean =>
  found.size >= 2 && [...found].some((name) => mailMark.test(name))

/** One that was saved before it was sent has no sender yet, but says what it is made of. */
function isDraft(found: ReadonlySet<string>): boolean {
  return found.has('subject') && found.has('content-type') && (found.has('to') || found.has('date'))
}

import { beforeHead } from './before-head.ts'
import { decodeText } from './sniff-text.ts'

/**
 * A mail as mail programs keep it, made into one as it goes over the line (RFC 5322): in UTF-8 where the file is in
 * UTF-16, without a byte-order mark, empty lines or the line of a mailbox (`From …`, or Apple's length) before its
 * head, with line ends that are known as such, and with an empty line below its head. The same bytes when there is
 * nothing of that.
 */
export function plainMail(bytes: Uint8Array): Uint8Array {
  const start = before(narrow(bytes))
  return withEndOfHead(withLineEnds(start))
}

/** UTF-16 has a zero in nearly every other byte; a mail has none before its first empty line. */
function narrow(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const zeros = bytes.subarray(0, 200).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return marked || zeros > Math.min(200, bytes.length) * 0.4 ? Buffer.from(decodeText(bytes)) : bytes
}

const reach = 4_096

function before(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, reach)).toString('latin1')
  return bytes.subarray(beforeHead.exec(head)?.[0].length ?? 0)
}

const cr = 0x0d
const lf = 0x0a

/** Lines that end in CR alone, as on an old Mac, or in two CRs, as some programs wrongly write. */
function withLineEnds(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const firstLf = view.indexOf(lf)
  const firstCr = view.indexOf(cr)
  if (firstCr < 0) return bytes
  const lone = firstLf < 0
  const double = firstLf > 1 && view[firstLf - 1] === cr && view[firstLf - 2] === cr
  if (!lone && !double) return bytes
  const text = view.toString('latin1')
  return Buffer.from(lone ? text.replaceAll('\r', '\r\n') : text.replaceAll('\r\r\n', '\r\n'), 'latin1')
}

const headReach = 256_000
const field = /^[!-9;-~]+[ \t]*:/
/** A line of a head, as far down as one may stray from it. */
const ownField =
  /^(?:from|to|cc|date|subject|sender|received|message-id|mime-version|content-[a-z-]+|x-[\w-]+)[ \t]*:/im

/**
 * Where the head ends without an empty line: at a line that is no field, or that is blank but not empty, and below
 * which no more fields of a head come before the next empty line.
 */
function withEndOfHead(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < Math.min(view.length, headReach);) {
    const end = lineEnd(view, at)
    const text = view.toString('latin1', at, Math.min(end, at + reach)).replace(/\r?\n?$/, '')
    if (text === '') return bytes
    if (mayEndHead(text) && endsHere(view, at, end, text))
      return Buffer.concat([view.subarray(0, at), Buffer.from('\r\n'), view.subarray(at)])
    at = end
  }
  return bytes
}

const lineEnd = (view: Buffer, at: number): number => {
  const found = view.indexOf(lf, at)
  return found < 0 ? view.length : found + 1
}

const mayEndHead = (text: string): boolean =>
  /^[ \t]*$/.test(text) || !(field.test(text) || /^[ \t]/.test(text))

function endsHere(view: Buffer, at: number, end: number, text: string): boolean {
  if (at === 0) return false
  const from = text.trim() === '' ? end : at
  const below = view.toString('latin1', from, from + reach)
  const paragraph = below.slice(0, /\r?\n\r?\n/.exec(below)?.index)
  return paragraph.startsWith('--') || !ownField.test(paragraph)
}

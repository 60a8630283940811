import { beforeHead } from './before-head.ts'
import { decodeText } from './sniff-text.ts'

/**
 * A mail as mail programs keep it, made into one as it goes over the line (RFC 5322): in UTF-8 where the file is in
 * UTF-16, without a byte-order mark, empty lines or the line of a mailbox (`From …`, or Apple's length) before its
 * head, and with line ends that are known as such. The same bytes when there is nothing of that.
 */
export function plainMail(bytes: Uint8Array): Uint8Array {
  const start = before(narrow(bytes))
  return withLineEnds(start)
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

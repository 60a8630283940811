/** Mails read of one mailbox: as many as files of a ZIP. */
export const mostMails = 2_000

/**
 * Where the mails of a mailbox begin (RFC 4155): at a line `From …` that starts the file or follows an empty line,
 * with the head of a mail below it. Ends after `most`. Bytes from such a line to the next are one mail.
 */
export function mailStarts(bytes: Uint8Array, most: number): number[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts: number[] = []
  const blank = /^(?:\u00ef\u00bb\u00bf)?\s*/.exec(view.toString('latin1', 0, 1_000))?.[0].length ?? 0
  for (let at = blank; at >= 0 && starts.length < most; at = next(view, at + 1)) {
    if (isStart(view, at)) starts.push(at)
    else if (starts.length === 0) break
  }
  return starts
}

/** Whether a file that begins as a mail holds more than one of them. */
export const isMailbox = (bytes: Uint8Array): boolean => mailStarts(bytes, 2).length > 1

function next(view: Buffer, from: number): number {
  const found = view.indexOf('\nFrom ', from - 1, 'latin1')
  return found < 0 ? -1 : found + 1
}

const reach = 2_000

function isStart(view: Buffer, at: number): boolean {
  if (at > 1 && !/\n\r*\n$|^\s*$/.test(view.toString('latin1', Math.max(0, at - 4), at))) return false
  return /^From \S[^\r\n]*\r*\n>?[!-9;-~]+[ \t]*[: ]/.test(view.toString('latin1', at, at + reach))
}

/** The mails, without the lines that part them and with `>From` in the text as it was written. At most `most`. */
export function mailsIn(bytes: Uint8Array, most: number): Uint8Array[] {
  const starts = mailStarts(bytes, most + 1)
  return starts.slice(0, most).map((from, at) => {
    const whole = bytes.subarray(from, starts[at + 1] ?? bytes.length)
    return unquoted(whole.subarray(whole.indexOf(0x0a) + 1))
  })
}

/** `>From` was set for `From` at the start of a line, `>>From` for `>From` (mboxrd). */
function unquoted(mail: Uint8Array): Uint8Array {
  const view = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  if (!view.includes('\n>')) return Buffer.from(view)
  return Buffer.from(view.toString('latin1').replace(/(?<=\n)>(>*From )/g, '$1'), 'latin1')
}

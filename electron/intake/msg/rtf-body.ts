import { deEncapsulateSync } from 'rtf-stream-parser'
import { decodeCodepage } from '../rtf/codepage.ts'

/** HTML or text that is wrapped in RTF ([MS-OXRTFEX]); null when the RTF is what it is, or broken. */
export function unwrapRtf(rtf: Uint8Array): { readonly mode: 'html' | 'text'; readonly text: string } | null {
  try {
    const { mode, text } = deEncapsulateSync(Buffer.from(rtf), {
      decode: (bytes: Buffer, charset: string) => decodeCodepage(bytes, charset),
      mode: 'either',
      warn: () => {},
    })
    return { mode, text: typeof text === 'string' ? text : text.toString('utf8') }
  } catch {
    return null
  }
}

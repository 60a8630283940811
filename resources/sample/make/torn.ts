import { layOut } from './layout.ts'
import { wmoDecision } from './letters/wmo-decision.ts'
import type { Made } from './made.ts'

/** A scan whose transfer broke off: the head of a PDF, then half a page that nothing can read any more. */
export async function makeTorn(): Promise<Made[]> {
  const whole = Buffer.from(await layOut(wmoDecision))
  const text = whole.subarray(0, 700)
  return [
    {
      file: 'scan0019.pdf',
      bytes: Buffer.concat([
        Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
        Buffer.from(text.map((byte) => byte ^ 0x5a)),
      ]),
    },
  ]
}

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMail } from '../../electron/intake/mail-eml.ts'
import { signedContent } from '../../electron/intake/signed-content.ts'

/** A value in DER, its length in as many bytes as it takes. */
function value(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const { length } = content
  const said = length < 0x80 ? [length] : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...said]), content])
}

/** The same in BER, without a length. */
const endless = (tag: number, ...contents: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.alloc(2)])

type Maker = typeof value
const id = (last: number): Buffer => value(0x06, Buffer.from('2a864886f70d0107', 'hex'), Buffer.from([last]))

/** A message that holds what was signed (CMS). */
function signedData(make: Maker, octets: Buffer, kind = 2): Buffer {
  const encapsulated = make(0x30, id(1), make(0xa0, octets))
  const data = make(0x30, value(0x02, Buffer.from([1])), value(0x31), encapsulated, value(0x31))
  return make(0x30, id(kind), make(0xa0, data))
}

const written = [
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Wij kennen de begeleiding toe.',
  '--x',
  'Content-Type: text/plain; name="besluit.txt"',
  'Content-Disposition: attachment',
  '',
  'Het besluit',
  '--x--',
].join('\r\n')
const whole = value(0x04, Buffer.from(written))
const inPieces = endless(
  0x24,
  value(0x04, Buffer.from(written.slice(0, 90))),
  value(0x04, Buffer.from(written.slice(90))),
)

const mail = (content: Buffer): Buffer =>
  Buffer.from(
    [
      'From: Wijkteam <wijkteam@example.nl>',
      'Subject: Besluit',
      'MIME-Version: 1.0',
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"',
      'Content-Transfer-Encoding: base64',
      '',
      content.toString('base64').replace(/.{76}/g, '$&\r\n'),
    ].join('\r\n'),
  )

describe('a mail that is signed as a whole', () => {
  it.each([
    ['with lengths', signedData(value, whole)],
    ['without lengths and in pieces, as Outlook writes it', signedData(endless, inPieces)],
  ])('%s gives the words and the attachments that were signed', async (_, content) => {
    const found = await readMail(mail(content))
    expect(found).toMatchObject({ from: 'Wijkteam <wijkteam@example.nl>', subject: 'Besluit' })
    expect(found.text).toBe('Wij kennen de begeleiding toe.')
    expect(found.attachments.map(({ name }) => name)).toEqual(['besluit.txt'])
  })

  it('keeps what it holds as an attachment when it is encrypted or cut off', async () => {
    const good = signedData(value, whole)
    for (const content of [signedData(value, whole, 3), good.subarray(0, good.length - 40)]) {
      const { text, attachments } = await readMail(mail(content))
      expect(text).toBe('')
      expect(attachments.map(({ name }) => name)).toEqual(['smime.p7m'])
    }
  })

  it('never brings anything down, whatever bytes it holds', () => {
    const all = [signedData(value, whole), signedData(endless, inPieces)]
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(fc.constantFrom(...all), changes, (content, changed) => {
        const bytes = Uint8Array.from(content)
        for (const [at, byte] of changed) bytes[at % bytes.length] = byte
        expect(signedContent(bytes)?.length ?? 0).toBeLessThanOrEqual(bytes.length)
      }),
    )
    expect(signedContent(Buffer.alloc(100_000, Buffer.from([0x30, 0x80])))).toBeUndefined()
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompressRtf } from '../../electron/intake/msg/decompress.ts'
import { hasLoop } from '../../electron/intake/msg/has-loop.ts'
import { readMsg } from '../../electron/intake/msg/read-msg.ts'
import { sniff } from '../../electron/intake/sniff.ts'
import { msg, type TestMessage } from './make/msg.ts'
import { png } from './make/image.ts'

const plain: TestMessage = {
  subject: 'Uw aanvraag',
  from: ['Gemeente Veldhoven', 'wmo@veldhoven.example'],
  to: [['Jan Jansen', 'jan@huis.example']],
  cc: [['', 'kopie@huis.example']],
  sent: '2026-03-12T09:30:00Z',
  body: 'Beste Jan,\r\n\r\nUw aanvraag is binnen.',
}

/** RTF as Outlook keeps it when it does not pack it. */
function stored(rtf: string): Uint8Array {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(rtf.length + 12, 0)
  head.writeUInt32LE(rtf.length, 4)
  head.writeUInt32LE(0x414c454d, 8)
  return Buffer.concat([head, Buffer.from(rtf, 'latin1')])
}

describe('an Outlook message', () => {
  it('is known by what is in it, and read in the shape of any mail', () => {
    const bytes = msg({
      ...plain,
      headers:
        'Reply-To: Loket <loket@veldhoven.example>\r\nIn-Reply-To: <vraag@huis>\r\nX-Lang:\r\n\tover twee',
    })
    expect(sniff(bytes).kind).toBe('msg')
    const mail = readMsg(bytes)
    expect(mail).toMatchObject({
      from: 'Gemeente Veldhoven <wmo@veldhoven.example>',
      to: ['Jan Jansen <jan@huis.example>'],
      cc: ['kopie@huis.example'],
      replyTo: ['Loket <loket@veldhoven.example>'],
      subject: 'Uw aanvraag',
      date: '2026-03-12T09:30:00.000Z',
      inReplyTo: 'vraag@huis',
      text: 'Beste Jan,\n\nUw aanvraag is binnen.',
      attachments: [],
    })
    expect(mail.html).toBeUndefined()
  })

  it('gives its HTML, as it is or wrapped in RTF', () => {
    expect(readMsg(msg({ ...plain, html: '<p>Beste <b>Jan</b></p>' })).html).toBe('<p>Beste <b>Jan</b></p>')
    const wrapped = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag <p>}Ge\'efnformeerd {\*\htmltag <b>}\htmlrtf {\b\htmlrtf0 Jan\htmlrtf }\htmlrtf0 {\*\htmltag </b>}{\*\htmltag </p>}}`
    const { html } = readMsg(msg({ ...plain, rtf: stored(wrapped) }))
    expect(html?.replace(/\s+/g, ' ')).toContain('Geïnformeerd <b>Jan</b>')
  })

  it('of nothing but RTF gives the words of that', () => {
    const { body: _, ...bodiless } = plain
    const mail = readMsg(msg({ ...bodiless, rtf: stored(String.raw`{\rtf1 Beste Jan\par Tot ziens}`) }))
    expect(mail.text).toBe('Beste Jan\n\nTot ziens')
  })

  it('gives its files, its pictures in the text, and messages inside it as messages', () => {
    const mail = readMsg(
      msg({
        ...plain,
        html: '<p><img src="cid:logo@1"></p>',
        attachments: [
          { name: 'besluit\u202efdp.exe', bytes: Buffer.from('%PDF-') },
          { name: 'logo.png', bytes: png(40, 20), contentId: 'logo@1' },
        ],
        inside: [{ ...plain, subject: 'Eerdere mail / vraag', body: 'Van binnen' }],
      }),
    )
    expect(mail.attachments.map(({ name, role }) => [name, role])).toEqual([
      ['besluitfdp.exe', 'attachment'],
      ['logo.png', 'inline'],
      ['Eerdere mail - vraag.msg', 'attachment'],
    ])
    const inner = readMsg(mail.attachments[2]?.bytes ?? new Uint8Array())
    expect(inner).toMatchObject({
      subject: 'Eerdere mail / vraag',
      text: 'Van binnen',
      date: plain.sent.replace('Z', '.000Z'),
    })
  })
})

describe('a message whose sectors go round in a circle', () => {
  it('is damaged, and known to be so at once', () => {
    const bytes = Buffer.from(msg({ ...plain, body: 'lang '.repeat(2_000) }))
    expect(hasLoop(bytes)).toBe(false)
    const table = (bytes.readUInt32LE(76) + 1) * 512
    const chained = Array.from({ length: 128 }, (_, at) => at).findLast(
      (at) => bytes.readUInt32LE(table + 4 * at) === at + 1,
    )
    if (chained === undefined) throw new Error('no sector has a next one')
    bytes.writeUInt32LE(chained, table + 4 * (chained + 1))
    expect(hasLoop(bytes)).toBe(true)
    expect(() => readMsg(bytes)).toThrow('damaged')
  })
})

describe('packed RTF', () => {
  it('is unpacked as the specification has it ([MS-OXRTFCP] 3.1 and 3.2)', () => {
    const simple = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    )
    expect(Buffer.from(decompressRtf(simple) ?? []).toString()).toBe(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    )
    const crossing = Buffer.from('1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0', 'hex')
    expect(Buffer.from(decompressRtf(crossing) ?? []).toString()).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}')
  })

  it('of any bytes gives no more than these can hold, at once', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(0xffffffff), (rest, size) => {
        const head = Buffer.alloc(16)
        head.writeUInt32LE(size, 4)
        head.writeUInt32LE(0x75465a4c, 8)
        const out = decompressRtf(Buffer.concat([head, rest])) ?? new Uint8Array()
        expect(out.length).toBeLessThanOrEqual(Math.min(size, rest.length * 9 + 144))
      }),
    )
  })
})

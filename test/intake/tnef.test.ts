import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Unreadable } from '../../electron/intake/reader/unreadable.ts'
import { sniff } from '../../electron/intake/sniff.ts'
import { readTnef } from '../../electron/intake/tnef/read-tnef.ts'
import { properties, tnef } from './make/tnef.ts'

const sent = Buffer.from(Uint16Array.of(2024, 3, 5, 9, 30, 0, 2).buffer)
const winmail = tnef([
  [1, 0x89006, Buffer.from([0, 0, 1, 0])],
  [1, 0x18004, Buffer.from('Uw aanvraag\0')],
  [1, 0x38005, sent],
  [
    1,
    0x69003,
    properties([
      [0x0c1a, 'Wijkteam Duinmeer'],
      [0x0c1f, 'wijkteam@duinmeer.example'],
      [0x1013, Buffer.from('<p>Beste <b>Jan</b>, caf\xe9</p>', 'latin1')],
    ]),
  ],
  [2, 0x69002, Buffer.alloc(14)],
  [2, 0x18010, Buffer.from('BESLUI~1.TXT\0')],
  [2, 0x6800f, Buffer.from('Het besluit')],
  [2, 0x69005, properties([[0x3707, 'Besluit van 5 maart.txt']])],
  [2, 0x69002, Buffer.alloc(14)],
  [2, 0x18010, Buffer.from('../../kort.txt\0')],
  [2, 0x6800f, Buffer.from('Kort')],
])

describe('a winmail.dat', () => {
  it('is known by its bytes, and read as the mail that Outlook wrapped in it', () => {
    expect(sniff(winmail)).toEqual({ kind: 'tnef', mime: 'application/vnd.ms-tnef', extension: 'dat' })
    const mail = readTnef(winmail)
    expect(mail).toMatchObject({
      subject: 'Uw aanvraag',
      from: 'Wijkteam Duinmeer <wijkteam@duinmeer.example>',
      date: '2024-03-05T09:30:00.000Z',
      text: 'Beste Jan, café',
    })
    expect(mail.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['Besluit van 5 maart.txt', 'Het besluit'],
      ['kort.txt', 'Kort'],
    ])
  })

  it('with plain text has that for its words', () => {
    const plain = tnef([[1, 0x2800c, Buffer.from('Gewone woorden\0')]])
    expect(readTnef(plain)).toMatchObject({ text: 'Gewone woorden', attachments: [], from: '', date: '' })
  })

  it('that is cut off or broken gives what is whole, or says that it is damaged', () => {
    expect(() => readTnef(winmail.subarray(0, 6))).toThrow(Unreadable)
    fc.assert(
      fc.property(fc.nat(winmail.length - 1), fc.nat(255), fc.nat(winmail.length), (at, byte, length) => {
        const broken = Buffer.from(winmail)
        broken[at] = byte
        try {
          readTnef(broken.subarray(0, length))
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
        }
      }),
      { numRuns: 500 },
    )
  })
})

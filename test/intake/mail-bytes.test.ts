import { describe, expect, it } from 'vitest'
import { readMail } from '../../electron/intake/mail-eml.ts'
import { sniff } from '../../electron/intake/sniff.ts'

const lines = [
  'From: Jan <jan@huis.example>',
  'Subject: Bezwaar',
  'MIME-Version: 1.0',
  '',
  'Eerste',
  'Tweede',
  '',
]
const mail = lines.join('\r\n')

const kept: readonly (readonly [string, Uint8Array])[] = [
  ['in UTF-16', Buffer.from(`\ufeff${mail}`, 'utf16le')],
  ['in UTF-16 without a mark', Buffer.from(mail, 'utf16le')],
  ['behind a byte-order mark', Buffer.from(`\ufeff${mail}`)],
  ['behind empty lines', Buffer.from(`\r\n\r\n${mail}`)],
  ['behind the line of a mailbox', Buffer.from(`From jan@huis Tue Mar  5 10:00:00 2024\r\n${mail}`)],
  ['behind that line, quoted', Buffer.from(`>From jan@huis Tue Mar  5 10:00:00 2024\r\n${mail}`)],
  ['behind its length, as Apple keeps it', Buffer.from(`${mail.length}\n${mail}`)],
  ['with lines that end in CR', Buffer.from(lines.join('\r'))],
  ['with lines that end in LF', Buffer.from(lines.join('\n'))],
  ['with lines that end in CR CR LF', Buffer.from(lines.join('\r\r\n'))],
]

describe('a mail', () => {
  it.each(kept)('%s is read as what it is', async (_, bytes) => {
    expect(sniff(bytes).kind).toBe('eml')
    const found = await readMail(bytes)
    expect(found).toMatchObject({ from: 'Jan <jan@huis.example>', subject: 'Bezwaar' })
    expect(found.text.split('\n').filter((line) => line !== '')).toEqual(['Eerste', 'Tweede'])
  })

  it('with zeros and other bytes of no text below its head is a mail all the same', async () => {
    const bytes = Buffer.concat([Buffer.from(mail), Buffer.from([0, 1, 2, 0x81, 0xff]), Buffer.from('Derde')])
    expect(sniff(bytes).kind).toBe('eml')
    expect((await readMail(bytes)).text).toContain('Derde')
  })

  it('is not seen in binary files that have such words in them', () => {
    expect(sniff(Buffer.from('\0\x01From: a\r\nSubject: b\r\n\r\n')).kind).toBe('unknown')
    expect(sniff(Buffer.from('2024\nEen lijst: a\nTo: b\n')).kind).toBe('text')
  })
})

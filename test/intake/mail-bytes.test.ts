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

const head = ['From: Jan <jan@huis.example>', 'Subject: Bezwaar', 'MIME-Version: 1.0']
const parts = [
  'Content-Type: multipart/mixed; boundary="deel"',
  ' ',
  '--deel',
  'Content-Type: text/plain',
  '',
  'Eerste',
  '--deel--',
]

const textOf = async (...all: string[]) => (await readMail(Buffer.from(all.join('\r\n')))).text.trim()

describe('a mail without an empty line below its head', () => {
  it('loses none of its words', async () => {
    expect(await textOf(...head, 'Eerste, zonder kop', 'Tweede', '')).toBe('Eerste, zonder kop\nTweede')
    expect(await textOf(...head, ...parts)).toBe('Eerste')
  })

  it('keeps a head that goes on below a line that is none of it', async () => {
    const broken = ['From: Jan <jan@huis.example>', 'afgebroken regel', 'Subject: Bezwaar', ' ', 'To: b@c.nl']
    const found = await readMail(Buffer.from([...broken, '', 'Eerste: punt'].join('\r\n')))
    expect(found).toMatchObject({ subject: 'Bezwaar', to: ['b@c.nl'] })
    expect(found.text.trim()).toBe('Eerste: punt')
  })
})

it('a mail of which the parts cannot be told apart shows all of its body', async () => {
  const lost = [
    ...head,
    'Content-Type: multipart/mixed; boundary="een"',
    '',
    '--ander',
    '',
    'Eerste',
    '--ander--',
  ]
  expect((await readMail(Buffer.from(lost.join('\r\n')))).text).toContain('Eerste')
})

it('a mail of several authors names them all', async () => {
  const written = [
    'From: Jan <jan@huis.example>, =?utf-8?q?An=C3=AF?= <an@huis.example>',
    'Subject: x',
    '',
    'Dag',
  ]
  const { from } = await readMail(Buffer.from(written.join('\n')))
  expect(from).toBe('Jan <jan@huis.example>, Anï <an@huis.example>')
})

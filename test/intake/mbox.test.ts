import { describe, expect, it } from 'vitest'
import { mailsIn } from '../../electron/intake/mbox/split.ts'
import { readMailbox } from '../../electron/intake/reader/read-mailbox.ts'
import { sniff } from '../../electron/intake/sniff.ts'

const one = (at: number, more: readonly string[] = []): string[] => [
  `From jan@huis Tue Mar  5 10:0${at % 10}:00 2024`,
  'From: Jan <jan@huis.example>',
  `Subject: Brief ${at}`,
  'Date: Tue, 5 Mar 2024 10:00:00 +0100',
  '',
  `Woorden ${at}`,
  ...more,
  '',
]
const boxOf = (mails: readonly string[][], end: string): Buffer => Buffer.from(mails.flat().join(end) + end)
const ask = { name: 'postvak.mbox', softLimitMs: 4_000 }

describe('a mailbox', () => {
  it.each([['\n'], ['\r\n']])('is split into its mails, line ends %j', async (end) => {
    const quoted = ['>From hier af', '>>From stond er', 'From der Heyden kwam een brief', '', 'From zomaar']
    const box = boxOf([one(1), one(2, quoted), one(3)], end)
    expect(sniff(box)).toEqual({ kind: 'mbox', mime: 'application/mbox', extension: 'mbox' })
    const read = await readMailbox(box, ask)
    expect(read.parts?.map(({ name, role }) => [name, role])).toEqual([
      ['Brief 1.eml', 'member'],
      ['Brief 2.eml', 'member'],
      ['Brief 3.eml', 'member'],
    ])
    const second = Buffer.from(read.parts?.[1]?.bytes ?? []).toString()
    expect(second).toMatch(/^From: Jan/)
    expect(second.split(/\r?\n/)).toEqual(
      expect.arrayContaining(['From hier af', '>From stond er', 'From zomaar']),
    )
    expect(read.pageTexts.join('\n')).toMatch(/1\.\s+2024-03-05\s+Jan <jan@huis\.example>\s+Brief 1/)
  })

  it('of one mail is that mail', () => {
    expect(sniff(boxOf([one(1)], '\n')).kind).toBe('eml')
    expect(sniff(boxOf([one(1, ['', 'From hier af lopen we.'])], '\n')).kind).toBe('eml')
  })

  it('of more than 2,000 mails is not opened, and says so', async () => {
    const box = boxOf(
      Array.from({ length: 2_001 }, (_, at) => one(at)),
      '\n',
    )
    await expect(readMailbox(box, ask)).rejects.toMatchObject({ reason: 'mailbox-too-many' })
    expect(mailsIn(box, 2_000)).toHaveLength(2_000)
  })
})

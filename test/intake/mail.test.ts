import { describe, expect, it } from 'vitest'
import { readMail } from '../../electron/intake/mail-eml.ts'
import { dayOfMail, mailAsText } from '../../electron/intake/mail.ts'

const read = async (...lines: string[]) => readMail(Buffer.from(lines.join('\r\n')))

describe('an e-mail', () => {
  it('is read with its names, its text and its attachments', async () => {
    const mail = await read(
      'From: =?utf-8?q?Gemeente_Veldhoven_=E2=9C=94?= <wmo@veldhoven.example>',
      'To: Jan <jan@huis.example>, "Groep": piet@huis.example;',
      'Cc: bezwaar@huis.example',
      'Subject: =?iso-8859-1?Q?Uw_co=F6rdinator?=',
      'Date: Sun, 31 Dec 2023 23:30:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Beste Jan,',
      '--x',
      'Content-Type: application/pdf; name="../../besluit\u202efdp.exe"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--x',
      'Content-Type: message/rfc822',
      '',
      'From: iemand@huis.example',
      'Subject: doorgestuurd',
      '',
      'tekst',
      '--x--',
    )
    expect(mail.from).toBe('Gemeente Veldhoven ✔ <wmo@veldhoven.example>')
    expect(mail.to).toEqual(['Jan <jan@huis.example>', 'piet@huis.example'])
    expect(mail.cc).toEqual(['bezwaar@huis.example'])
    expect(mail.subject).toBe('Uw coördinator')
    expect(mail.date).toBe('2023-12-31T23:30:00.000Z')
    expect(dayOfMail(mail)).toBe('2024-01-01')
    expect(mail.text).toBe('Beste Jan,')
    expect(mail.attachments.map(({ name, mime }) => [name, mime])).toEqual([
      ['besluitfdp.exe', 'application/pdf'],
      ['bericht.eml', 'message/rfc822'],
    ])
    expect(Buffer.from(mail.attachments[0]?.bytes ?? []).toString()).toBe('%PDF-')
    expect(mailAsText({ ...mail, leftOut: 1 }, 'nl')).toContain('1 bijlage staat alleen in het')
    expect(mailAsText({ ...mail, leftOut: 1_200 }, 'en')).toContain('1,200 attachments are only in')
    expect(mailAsText(mail, 'nl')).toContain('Subject: Uw coördinator\n\nBeste Jan,')
  })

  it('of HTML only becomes text, and one without anything is empty', async () => {
    const mail = await read(
      'From: a@b.example',
      'Content-Type: text/html',
      '',
      '<p>Beste <b>Jan</b></p><img src="http://spion.example/1.png">',
    )
    expect(mail.text).toBe('Beste Jan')
    const empty = await read('Subject:', '', '')
    expect(empty).toMatchObject({
      from: '',
      to: [],
      cc: [],
      subject: '',
      date: '',
      text: '',
      attachments: [],
    })
    expect(dayOfMail(empty)).toBeUndefined()
  })

  it('nested beyond reason is refused', async () => {
    const parts = Array.from({ length: 100 }, (_, depth) => [
      `Content-Type: multipart/mixed; boundary=b${depth}`,
      '',
      `--b${depth}`,
    ])
    await expect(read('From: a@b.example', ...parts.flat())).rejects.toThrow()
  })
})

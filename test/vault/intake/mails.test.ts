import { describe, expect, test } from 'vitest'
import { must } from '../../../shared/result.ts'
import { makeZip } from '../../intake/zip/make-zip.ts'
import { Desk } from './desk.ts'

const desk = new Desk()
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** A mail with a logo in its text and a letter attached. */
const mail = (subject: string, attached: string): string =>
  [
    'From: Wijkteam <wijkteam@example.nl>',
    'To: Familie <familie@example.nl>',
    `Subject: ${subject}`,
    'Date: Tue, 03 Nov 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="x"',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${subject}</p><img src="cid:logo">`,
    '--x',
    'Content-Type: image/png; name="logo.png"',
    'Content-ID: <logo>',
    'Content-Disposition: inline; filename="logo.png"',
    'Content-Transfer-Encoding: base64',
    '',
    dot,
    '--x',
    'Content-Type: text/plain; name="brief.txt"',
    'Content-Disposition: attachment; filename="brief.txt"',
    '',
    attached,
    '--x--',
  ].join('\r\n')

describe('a mail', () => {
  test('brings its attachments as documents, and a logo that came before is noted, not asked about', async () => {
    const root = desk.papers({
      '1.eml': mail('Afspraak', 'De bevestiging van de afspraak'),
      '2.eml': mail('Verslag', 'Het verslag van het gesprek'),
    })
    const { job, batch } = await desk.add(root)
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 5, linked: 1 } })
    expect((await desk.filesOf(batch)).map(({ name, depth, state }) => [name, depth, state])).toEqual([
      ['1.eml', 0, 'added'],
      ['logo.png', 1, 'added'],
      ['brief.txt', 1, 'added'],
      ['2.eml', 0, 'added'],
      ['logo.png', 1, 'linked'],
      ['brief.txt', 1, 'added'],
    ])
    const list = await desk.documents()
    const logo = list.find(({ fileName }) => fileName === 'logo.png')
    expect(logo).toMatchObject({ parentRole: 'inline' })
    expect(list.filter(({ parentRole }) => parentRole === 'attachment')).toHaveLength(2)
    const { caseId } = desk
    const id = logo?.id ?? expect.fail('no logo')
    expect(must(await desk.intake.occurrences({ caseId, id }))).toMatchObject([{ fileName: 'logo.png' }])
  })

  test('in a ZIP brings its attachments too', async () => {
    const zip = makeZip([{ name: 'post/1.eml', data: mail('Afspraak', 'De bevestiging') }])
    const { job, batch } = await desk.add(desk.papers({ 'post.zip': zip }))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 4 } })
    expect((await desk.filesOf(batch)).map(({ name, depth }) => `${depth} ${name}`)).toEqual([
      '0 post.zip',
      '1 1.eml',
      '2 logo.png',
      '2 brief.txt',
    ])
  })
})

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

/** With so many letters attached. */
const full = (letters: number): string =>
  [
    'From: Wijkteam <wijkteam@example.nl>',
    'Subject: Alles',
    'Content-Type: multipart/mixed; boundary="x"',
    ...Array.from(
      { length: letters },
      (_, at) =>
        `\r\n--x\r\nContent-Type: text/plain; name="${at}.txt"\r\nContent-Disposition: attachment\r\n\r\nBrief ${at}`,
    ),
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

  test('in a ZIP that would hold too many files with its attachments keeps its words, and says so', async () => {
    const zip = makeZip([{ name: 'vol.eml', data: full(2_000) }])
    const { job, batch } = await desk.add(desk.papers({ 'post.zip': zip }))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 2 } })
    const [, inside] = await desk.filesOf(batch)
    expect(inside).toMatchObject({ name: 'vol.eml', state: 'added' })
    expect(inside?.reason).toMatch(/^Niet alle bijlagen van dit bericht/)
    expect((await desk.documents()).map(({ pages }) => pages > 0)).toContain(true)
  })

  test('too deep in others for its attachments says so', async () => {
    const inner = makeZip([{ name: 'diep.eml', data: full(1) }])
    const { job, batch } = await desk.add(desk.papers({ 'a.zip': makeZip([{ name: 'b.zip', data: inner }]) }))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 3 } })
    expect((await desk.filesOf(batch))[2]?.reason).toMatch(/^Niet alle bijlagen van dit bericht/)
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

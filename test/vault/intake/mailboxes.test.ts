import { describe, expect, test } from 'vitest'
import { must } from '../../../shared/result.ts'
import { properties, tnef } from '../../intake/make/tnef.ts'
import { makeZip } from '../../intake/zip/make-zip.ts'
import { Desk } from './desk.ts'

const desk = new Desk()

const plain = (subject: string, words: string): string[] => [
  'From: Jan <jan@huis.example>',
  `Subject: ${subject}`,
  'Date: Tue, 5 Mar 2024 10:00:00 +0100',
  '',
  words,
  '',
]
const withFile = (name: string, content: Uint8Array): string[] => [
  'From: Jan <jan@huis.example>',
  'Subject: Met bijlage',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain',
  '',
  'Zie bijlage.',
  '--x',
  `Content-Type: application/octet-stream; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(content).toString('base64'),
  '--x--',
  '',
]
const boxOf = (...mails: readonly string[][]): string =>
  mails.flatMap((mail) => ['From jan@huis Tue Mar  5 10:00:00 2024', ...mail]).join('\n')

async function states(files: Record<string, string | Uint8Array>): Promise<unknown[]> {
  const { job, batch } = await desk.add(desk.papers(files))
  await desk.server.ended(job)
  return (await desk.filesOf(batch)).map(({ name, state }) => `${name} ${state}`)
}

async function namesFound(query: string): Promise<string[]> {
  const { hits } = must(await desk.server.vault.search.find({ query, caseId: desk.caseId }))
  const list = await desk.documents()
  const names = hits.flatMap(({ id }) => list.find((document) => document.id === id)?.fileName ?? [])
  return [...new Set(names)].toSorted()
}

describe('a mailbox', () => {
  test('goes in whole, and each mail in it as a document of its own, with what came with it', async () => {
    const box = boxOf(
      plain('Eerste brief', 'Keukentafelgesprek'),
      withFile('besluit.txt', Buffer.from('Woonvoorziening')),
    )
    expect(await states({ 'postvak.mbox': box })).toEqual([
      'postvak.mbox added',
      'Eerste brief.eml added',
      'Met bijlage.eml added',
      'besluit.txt added',
    ])
    const list = await desk.documents()
    const whole = list.find(({ fileName }) => fileName === 'postvak.mbox')
    expect(list.find(({ fileName }) => fileName === 'Eerste brief.eml')).toMatchObject({
      parentId: whole?.id,
      parentRole: 'member',
      title: 'Eerste brief',
    })
    expect(await namesFound('keukentafelgesprek')).toEqual(['Eerste brief.eml'])
    expect(await namesFound('woonvoorziening')).toEqual(['besluit.txt'])
  })

  test('that lies too deep in others is kept, with a list of its mails', async () => {
    const box = boxOf(plain('Diep een', 'a'), plain('Diep twee', 'b'))
    const deep = makeZip([{ name: 'b.zip', data: makeZip([{ name: 'c.mbox', data: box }]) }])
    expect(await states({ 'a.zip': deep })).toEqual(['a.zip added', 'b.zip added', 'c.mbox added'])
    expect(await namesFound('"Diep twee"')).toEqual(['c.mbox'])
  })
})

describe('a winmail.dat', () => {
  test('that came with a mail brings the files that Outlook wrapped in it', async () => {
    const winmail = tnef([
      [1, 0x18004, Buffer.from('Onderwerp\0')],
      [1, 0x2800c, Buffer.from('Mantelzorgwoning\0')],
      [2, 0x69002, Buffer.alloc(14)],
      [2, 0x6800f, Buffer.from('Hulpmiddelenvergoeding')],
      [2, 0x69005, properties([[0x3707, 'brief.txt']])],
    ])
    expect(await states({ 'm.eml': withFile('winmail.dat', winmail).join('\r\n') })).toEqual([
      'm.eml added',
      'winmail.dat added',
      'brief.txt added',
    ])
    expect(await namesFound('mantelzorgwoning')).toEqual(['winmail.dat'])
    expect(await namesFound('hulpmiddelenvergoeding')).toEqual(['brief.txt'])
  })
})

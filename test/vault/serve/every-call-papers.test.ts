import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CaseId, DocumentId, FileToken } from '../../../shared/domain/ids.ts'
import { untouched } from '../../../shared/domain/photo.ts'
import { must } from '../../../shared/result.ts'
import { encode } from '../../../electron/pictures/encode.ts'
import { photo, sheet, wood } from '../../pictures/make/photo.ts'
import { letter } from '../../support/letter.ts'
import { everyCall, openServer, type TestServer } from '../../support/server.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const language = 'nl' as const
const long = Array.from(
  { length: 40 },
  (_, at) => `Regel ${at} van een lange brief over hulp in huis nummer ${at * 7}`,
)
const mail = [
  'From: Wim Duinriet <w.duinriet@gemeente.example>',
  'To: Hanneke Lindewaal <hanneke@lindewaal.example>',
  'Subject: Gesprek',
  'Date: Tue, 03 Mar 2026 10:15:00 +0100',
  '',
  'Beste mevrouw, ik bel u donderdag.',
].join('\r\n')

/** Everything that paper goes through on its way in and after, behind the contract. */
describe('paper behind the contract', () => {
  let server: TestServer
  let caseId: CaseId
  const papers = new Map<string, DocumentId>()
  const answered = new Set<string>()
  const token = (name: string, content: string | Uint8Array): FileToken =>
    server.file(name, content) as FileToken
  const paper = (name: string): DocumentId => papers.get(name) ?? expect.fail(`no ${name}`)

  /** Adds files and notes which documents they became. */
  async function add(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    const tokens = Object.entries(files).map(([name, content]) => token(name, content))
    const { job } = must(
      await server.vault.documents.add({ caseId, files: tokens, duplicates: 'ask', language }),
    )
    await server.ended(job)
    for (const { fileName, id } of must(await server.vault.documents.list({ caseId })))
      papers.set(fileName, id)
  }
  beforeAll(async () => {
    server = watchCalls(await openServer(), answered)
    caseId = must(await server.vault.cases.add({ name: 'Familie Zonneveld' })).id
    await add({
      'besluit.pdf': await letter(
        ['Beschikking', 'Datum: 4 maart 2026', 'Uw aanvraag is afgewezen'],
        ['Traplift'],
      ),
      'brief.pdf': await letter(['Geachte heer', 'Dit is een brief']),
      'getekend.pdf': await letter(['Geachte heer', 'Dit is een getekende brief']),
      'mail.eml': mail,
    })
  })
  afterAll(async () => server.close())

  test('waits in the tray with what is guessed of it', async () => {
    const { guesses } = server.vault
    const tray = must(await guesses.tray({ caseId }))
    expect(tray).toHaveLength(4)
    expect(must(await guesses.waiting({}))).toMatchObject([{ caseId, count: 4 }])
    const decision = paper('besluit.pdf')
    const [guess] = tray.find(({ document }) => document.id === decision)?.guesses ?? []
    if (guess) must(await guesses.reject({ caseId, id: decision, field: guess.field, value: guess.value }))
    must(
      await guesses.confirm({ caseId, ids: [decision], facts: { kind: 'beschikking', date: '2026-03-04' } }),
    )
    must(await guesses.unconfirm({ caseId, ids: [decision] }))
    const term = { rule: 'bezwaar', event: '2026-03-04' }
    const started = must(await guesses.startTerm({ caseId, id: decision, term, language }))
    must(await guesses.stopTerm({ caseId, id: decision, term: started.id }))
    const id = paper('mail.eml')
    const contact = must(
      await guesses.addContact({ caseId, id, contact: { at: '2026-03-03T10:15', channel: 'mail' } }),
    )
    must(await guesses.dropContact({ caseId, id, contact: contact.id }))
    must(await guesses.refuseContact({ caseId, id }))
  })

  test('is read page by page, with notes, and becomes other pages', async () => {
    const { pages } = server.vault
    const id = paper('besluit.pdf')
    expect(must(await pages.sizes({ caseId, id }))).toHaveLength(2)
    expect(must(await pages.picture({ caseId, id, page: 1, width: 200 })).pixels.length).toBeGreaterThan(
      1_000,
    )
    expect(must(await pages.layer({ caseId, id, page: 1 })).map(({ text }) => text)).toContain('Beschikking')
    expect(must(await pages.find({ caseId, id, words: ['traplift'] })).hits).toMatchObject([{ page: 2 }])
    const note = must(
      await pages.addNote({ caseId, id, note: { page: 1, x: 0.5, y: 0.5, text: 'Klopt niet' } }),
    )
    must(await pages.changeNote({ caseId, id: note.id, change: { text: 'Klopt wel' } }))
    must(await pages.removeNote({ caseId, id: note.id }))
    must(await pages.restoreNote({ caseId, id: note.id }))
    expect(must(await pages.notes({ caseId, id }))).toMatchObject([{ text: 'Klopt wel' }])
    const turned = must(await pages.arrange({ caseId, id, pages: [{ page: 2 }, { page: 1, turn: 90 }] }))
    const { first, second } = must(await pages.split({ caseId, id: turned.document.id, at: 2, language }))
    const merged = must(await pages.merge({ caseId, ids: [first.id, second.id] }))
    expect(merged.pages).toBe(2)
  })

  test('has boxes that are black in every copy', async () => {
    const { redactions } = server.vault
    const id = paper('brief.pdf')
    expect(must(await redactions.propose({ caseId, id, page: 1 }))).toEqual([])
    const box = { page: 1, x: 0.1, y: 0.1, w: 0.2, h: 0.1, reason: 'name' as const }
    const [made] = must(await redactions.add({ caseId, id, boxes: [box] }))
    const known = made?.id ?? expect.fail('no box')
    must(await redactions.remove({ caseId, id: known }))
    expect(must(await redactions.list({ caseId, id }))).toEqual([])
    must(await redactions.restore({ caseId, id: known }))
    expect(must(await redactions.change({ caseId, id: known, change: { y: 0.3 } }))).toMatchObject({ y: 0.3 })
    must(await redactions.change({ caseId, id: known, change: { y: 0.1 } }))
    expect(must(await redactions.counts({ caseId }))).toEqual([{ id, boxes: 1 }])
    const seen = must(await redactions.picture({ caseId, id, page: 1, width: 100, language }))
    const [x, y] = [Math.round(seen.width * 0.2), Math.round(seen.height * 0.12)]
    expect(seen.pixels[(y * seen.width + x) * 4]).toBeLessThan(40)
    expect(must(await redactions.list({ caseId, id }))).toMatchObject([box])
    must(await redactions.remove({ caseId, id: known }))
  })

  test('has versions and links', async () => {
    const { versions, links, contacts } = server.vault
    const id = paper('brief.pdf')
    const signed = must(await versions.join({ caseId, id, other: paper('getekend.pdf'), kind: 'signed' }))
    must(await versions.name({ caseId, id: signed.id, kind: 'sent' }))
    must(await versions.leave({ caseId, id: signed.id }))
    must(
      await versions.add({
        caseId,
        id,
        file: token('nieuw.pdf', await letter(['Nieuwe versie'])),
        kind: 'draft',
      }),
    )
    expect(must(await versions.list({ caseId, id }))).toHaveLength(2)
    expect(must(await versions.unlock({ caseId, id, password: 'geheim' })).version).toBe(3)
    const contact = must(await contacts.add({ caseId, contact: { at: '2026-03-05' } }))
    const link = {
      from: paper('getekend.pdf'),
      type: 'proves' as const,
      to: { kind: 'contact' as const, id: contact.id },
    }
    const made = must(await links.add({ caseId, link }))
    must(await links.remove({ caseId, id: made.id }))
    must(await links.restore({ caseId, id: made.id }))
    expect(must(await links.list({ caseId, id: link.from }))).toMatchObject([{ otherId: contact.id }])
  })

  test('comes as photos that make one document', async () => {
    const { photos } = server.vault
    const seen = photo(await sheet(400), {
      width: 640,
      height: 480,
      table: wood,
      noise: 4,
      corners: [
        [160, 30],
        [416, 48],
        [432, 448],
        [124, 432],
      ],
    })
    const bytes = encode(seen, false)
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}.jpg`, Buffer.concat([bytes, Buffer.from(name)])]),
    )
    await add(files)
    const [a, b, c] = [paper('a.jpg'), paper('b.jpg'), paper('c.jpg')]
    const [last] = must(await server.vault.intake.batches({ caseId }))
    const batch = last?.id ?? expect.fail('no batch is known')
    expect(must(await photos.likelyLetters({ caseId, batch }))).toEqual([[a, b, c]])
    must(await photos.propose({ caseId, photo: a }))
    expect(must(await photos.picture({ caseId, photo: a, steps: untouched, width: 200 })).width).toBe(200)
    const { made } = await server.ended(must(await photos.combine({ caseId, ids: [a, b] })).job)
    const id = made ?? expect.fail('nothing was made')
    const { recipe } = must(await photos.get({ caseId, id }))
    await server.ended(must(await photos.add({ caseId, id, ids: [c] })).job)
    must(await photos.setRecipe({ caseId, id, recipe: recipe.toReversed() }))
    expect((await server.ended(must(await photos.make({ caseId, id })).job)).state).toBe('done')
    expect(must(await photos.originals({ caseId, id })).length).toBeGreaterThan(1)
    must(await photos.split({ caseId, id }))
  })

  test('is asked about when it comes twice, pasted, watched for', async () => {
    const { intake, documents } = server.vault
    const folder = join(server.home, 'scans')
    mkdirSync(folder)
    const twice = token('nog-eens.eml', mail)
    const { job, batch } = must(await documents.add({ caseId, files: [twice], duplicates: 'ask', language }))
    await server.ended(job)
    expect(must(await intake.files({ caseId, batch, language })).files).toMatchObject([
      { state: 'duplicate' },
    ])
    must(await intake.settle({ caseId, batch, answer: 'link' }))
    expect(must(await intake.occurrences({ caseId, id: paper('mail.eml') }))).toMatchObject([
      { fileName: 'nog-eens.eml' },
    ])
    must(await intake.pause({ caseId, batch }))
    must(await intake.resume({ caseId, batch }))
    must(await intake.cancel({ caseId, batch }))
    must(await intake.forget({ caseId, batch }))
    const pasted = must(
      await intake.paste({ caseId, name: 'notitie.txt', bytes: Buffer.from('Geplakt'), language }),
    )
    await server.ended(pasted.job)
    expect(must(await intake.batches({ caseId })).map(({ id }) => id)).toContain(pasted.batch)
    await add({ 'scan1.pdf': await letter(long), 'scan2.pdf': await letter([...long, 'ontvangen']) })
    const [pair] = must(await intake.alike({ caseId }))
    const { a, b } = pair ?? expect.fail('nothing is alike')
    must(await intake.dismissAlike({ caseId, a: a.id, b: b.id, dismissed: true }))
    expect(must(await intake.alike({ caseId, id: a.id }))).toEqual([])
    must(await intake.watch({ caseId, folder: server.token(folder, 'watch') as FileToken }))
    expect(must(await intake.watched({ caseId })).folder).toMatchObject({ name: 'scans' })
    must(await intake.unwatch({ caseId }))
  })

  test('is recognised again on demand, and found by a search that was kept', async () => {
    const { ocr, searches } = server.vault
    const id = paper('mail.eml')
    must(await ocr.status({ caseId, id }))
    must(await ocr.start({ caseId, id: paper('getekend.pdf'), page: 1 }))
    const kept = must(await searches.save({ name: 'Traplift', query: 'traplift', filters: {} }))
    must(await searches.rename({ id: kept.id, name: 'De traplift' }))
    must(await searches.remove({ id: kept.id }))
    must(await searches.restore({ id: kept.id }))
    expect(must(await searches.list({}))).toMatchObject([{ name: 'De traplift' }])
  })

  test('has answered every call', () => {
    expect(neverAnswered(everyCall, groupsOf.papers, answered)).toEqual([])
    expect(server.bugs).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, DocumentId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { letter } from '../../support/letter.ts'
import { everyCall, startServer, type TestServer } from '../../support/server.ts'
import { passphrase } from '../../support/vault.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

const asToken = (token: string) => token as FileToken

/** Every call of the contract at least once, with real files and a real vault. */
describe('the vault behind its contract', () => {
  let server: TestServer
  let caseId: CaseId
  let decision: DocumentId
  const answered = new Set<string>()
  const language = 'nl' as const
  const next = 'een heel ander paard'
  let recoveryKey = ''

  const watched = (started: TestServer): TestServer => watchCalls(started, answered)
  beforeAll(() => {
    server = watched(startServer())
  })
  afterAll(async () => server.close())

  test('makes, opens and recovers a vault', async () => {
    const { vault } = server.vault
    const folder = asToken(server.token(join(server.home, 'kluis'), 'folder'))
    expect(must(await vault.status({}))).toEqual({ unlocked: false, vaultId: null })
    expect(must(await vault.strength({ passphrase: 'welkom01' })).good).toBe(false)
    expect(must(await vault.suggest({})).passphrase.split(' ').length).toBeGreaterThanOrEqual(4)
    const made = must(await vault.create({ folder, passphrase }))
    ;({ recoveryKey } = made)
    expect(must(await vault.status({}))).toEqual({ unlocked: true, vaultId: made.vaultId })
    expect(server.statuses).toEqual([true])
    const sheet = join(server.home, 'herstel.pdf')
    const target = asToken(server.token(sheet, 'write'))
    must(await vault.recoverySheet({ target, recoveryKey, language }))
    expect(readFileSync(sheet).subarray(0, 5).toString()).toBe('%PDF-')
    must(await vault.changePassphrase({ current: passphrase, next }))
  })

  test('keeps a case, its people and agencies', async () => {
    const { cases, people, agencies } = server.vault
    const made = must(await cases.add({ name: 'Familie Zonneveld', municipality: 'Duinmeer' }))
    caseId = made.id
    const changed = must(
      await cases.change({ caseId, change: { ownWords: 'Wij zijn moe.', matters: ['Rust'] } }),
    )
    expect(must(await cases.get({ caseId }))).toEqual(changed)
    must(await cases.remove({ caseId }))
    expect(must(await cases.list({}))).toEqual([])
    expect(must(await cases.removed({}))).toMatchObject([{ id: caseId }])
    must(await cases.restore({ caseId }))
    const agency = must(await agencies.add({ name: 'Gemeente Duinmeer', kind: 'gemeente' }))
    must(await agencies.change({ id: agency.id, change: { phone: '14 0123' } }))
    must(await agencies.remove({ id: agency.id }))
    must(await agencies.restore({ id: agency.id }))
    const person = must(
      await people.add({ caseId, person: { name: 'Mw. Helmgras', agency: 'gemeente duinmeer' } }),
    )
    expect(person.agencyId).toBe(agency.id)
    must(await people.change({ caseId, id: person.id, change: { role: 'klantmanager' } }))
    must(await people.remove({ caseId, id: person.id }))
    expect(must(await server.vault.bin.list({ caseId }))).toMatchObject([
      { noun: 'person', title: 'Mw. Helmgras' },
    ])
    must(await people.restore({ caseId, id: person.id }))
    expect(must(await people.list({ caseId }))).toMatchObject([
      { role: 'klantmanager', agency: 'Gemeente Duinmeer' },
    ])
    expect(must(await agencies.list({}))).toMatchObject([{ phone: '14 0123', cases: 1 }])
  })

  test('takes documents in and gives them back byte for byte', async () => {
    const { documents, jobs } = server.vault
    const bytes = await letter(['Beschikking', 'Uw aanvraag is afgewezen'], ['Bijlage over de traplift'])
    const files = [server.file('besluit.pdf', bytes), server.file('kapot.pdf', '%PDF-1.4 kapot')].map(asToken)
    const { job, batch } = must(await documents.add({ caseId, files, facts: { agency: 'CIZ' }, language }))
    const ended = await server.ended(job)
    expect(ended).toMatchObject({ state: 'done', done: 2, total: 2 })
    expect(ended).toMatchObject({ batch, sums: { added: 1, unreadable: 1 } })
    const report = must(await server.vault.intake.files({ caseId, batch, language }))
    expect(report.files.map(({ state }) => state)).toEqual(['added', 'unreadable'])
    expect(must(await jobs.list({})).at(-1)).toEqual(ended)
    const list = must(await documents.list({ caseId }))
    expect(list).toHaveLength(2)
    decision = list.find(({ pages }) => pages === 2)?.id ?? expect.fail('no pages')
    const change = { kind: 'beschikking', date: '2026-03-04', medicalSaid: 'no' } as const
    must(await documents.change({ caseId, id: decision, change }))
    expect(must(await documents.medical({ caseId }))).toEqual([{ id: decision, said: 'no', seen: [] }])
    expect(must(await documents.get({ caseId, id: decision }))).toMatchObject({
      agency: 'CIZ',
      date: '2026-03-04',
    })
    expect(must(await documents.counting({ caseId, id: decision })).id).toBe(decision)
    expect(must(await documents.text({ caseId, id: decision }))[1]?.text).toContain('traplift')
    const picture = must(await documents.page({ caseId, id: decision, page: 2, width: 300 }))
    expect(Buffer.from(picture.png.subarray(1, 4)).toString()).toBe('PNG')
    const out = join(server.home, 'terug.pdf')
    const target = asToken(server.token(out, 'write'))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(must(await documents.export({ caseId, id: decision, target }))).toEqual({
      bytes: bytes.length,
      sha256,
    })
    expect(readFileSync(out).equals(bytes)).toBe(true)
    must(await documents.remove({ caseId, id: decision }))
    must(await documents.restore({ caseId, id: decision }))
  })

  test('notes calls with their promises, also from a spreadsheet', async () => {
    const { contacts, promises } = server.vault
    const contact = {
      at: '2026-11-03T10:15',
      agency: 'CIZ',
      promises: [{ text: 'Belt terug', due: '2026-11-10' }],
    }
    const { id } = must(await contacts.add({ caseId, contact }))
    must(await contacts.change({ caseId, id, change: { summary: 'Over de traplift', minutes: 25 } }))
    must(await contacts.remove({ caseId, id }))
    must(await contacts.restore({ caseId, id }))
    expect(must(await contacts.get({ caseId, id }))).toMatchObject({
      minutes: 25,
      promises: [{ status: 'open' }],
    })
    const [promise] = must(await promises.list({ caseId }))
    const asked = { caseId, id: promise?.id ?? expect.fail('no promise') }
    must(await promises.chase({ ...asked, channel: 'mail' }))
    must(await promises.move({ ...asked, due: '2026-11-12', reason: 'Ziek' }))
    const broken = must(await promises.setStatus({ ...asked, status: 'broken' }))
    expect(broken.events.map(({ kind }) => kind)).toEqual(['chased', 'moved', 'broken'])
    const confirmation = must(await promises.confirm({ caseId, contactId: id }))
    expect(confirmation.facts).toMatchObject({
      agency: { name: 'CIZ' },
      given: { spoken_on: '2026-11-03', promise: 'Belt terug', due: '2026-11-12' },
    })
    expect(must(await promises.counts({}))).toMatchObject([{ agency: 'CIZ', given: 1, broken: 1 }])
    const sheet = server.file('log.csv', 'datum;wat\n4-11-2026;Nog eens gebeld\ngisteren;Iets')
    const report = must(await contacts.import({ caseId, file: asToken(sheet), language }))
    expect(report).toMatchObject({ added: 1, skipped: [{ line: 3 }] })
    const page = must(await contacts.list({ caseId, limit: 1 }))
    expect(page).toMatchObject({ total: 2, contacts: [{ summary: 'Nog eens gebeld' }] })
    const second = must(await contacts.list({ caseId, limit: 1, cursor: page.next }))
    expect(second).toMatchObject({ next: null, contacts: [{ id }] })
  })

  test('counts terms', async () => {
    const { terms } = server.vault
    expect(must(await terms.rules({ language })).some(({ key }) => key === 'bezwaar')).toBe(true)
    const asked = { rule: 'bezwaar', event: '2026-03-04' }
    expect(must(await terms.compute({ ...asked, language })).steps.length).toBeGreaterThan(0)
    const { id } = must(await terms.add({ caseId, term: { ...asked, documentId: decision }, language }))
    must(await terms.change({ caseId, id, change: { label: 'Bezwaar traplift' }, language: 'en' }))
    const target = server.token(join(server.home, 'bon.pdf'), 'write') as FileToken
    expect(must(await terms.receipt({ caseId, id, target, language })).bytes).toBeGreaterThan(1000)
    must(await terms.remove({ caseId, id }))
    must(await terms.restore({ caseId, id }))
    expect(must(await terms.list({ caseId, language }))).toMatchObject([{ label: 'Bezwaar traplift' }])
  })

  test('shows it all on one timeline and finds it', async () => {
    const { timeline, search } = server.vault
    const { entries, total } = must(await timeline.list({ caseId, order: 'asc', language }))
    expect(entries).toHaveLength(total)
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(4)
    const from = '2026-11-03'
    const few = must(await timeline.list({ caseId, kinds: ['contact'], from, to: from, language }))
    expect(few.entries).toHaveLength(1)
    expect(must(await timeline.turns({ until: '2027-12-31', language })).map(({ kind }) => kind)).toContain(
      'term',
    )
    expect(must(await timeline.recent({ language })).length).toBe(4)
    const kinds = must(await search.find({ query: 'traplift' })).hits.map(({ kind, page }) => [kind, page])
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['document', 2],
        ['contact', undefined],
        ['term', undefined],
      ]),
    )
  })

  test('makes a dossier and remembers it, and keeps its recipe', async () => {
    const { dossiers } = server.vault
    expect(must(await dossiers.preview({ caseId, recipe: {} })).exhibits).toHaveLength(2)
    expect(must(await dossiers.preflight({ caseId, recipe: {} })).left).toBeLessThan(2)
    const target = asToken(server.token(join(server.home, 'dossier.pdf'), 'write'))
    const asked = { caseId, recipe: { title: 'Voor de zitting' }, target, password: 'wortel-lucht-7' }
    await server.ended(must(await dossiers.export(asked)).job)
    const known = { title: 'Voor de zitting', file: 'dossier.pdf', pages: 10 }
    expect(must(await dossiers.list({ caseId }))).toMatchObject([known])
    const kept = must(await dossiers.keep({ caseId, name: 'Bezwaar', recipe: { preset: 'objection' } }))
    const one = { caseId, id: kept.id }
    for (const deed of [dossiers.removeRecipe, dossiers.restoreRecipe]) must(await deed(one))
    expect(must(await dossiers.recipes({ caseId }))).toEqual([kept])
  })

  test('keeps drafts, checks itself, and is recovered', async () => {
    const { drafts, vault, jobs } = server.vault
    must(await drafts.set({ caseId, key: 'contact', body: 'Half af' }))
    expect(must(await drafts.get({ caseId, key: 'contact' }))).toEqual({ body: 'Half af' })
    must(await drafts.set({ caseId, key: 'contact', body: null }))
    expect(must(await drafts.get({ caseId, key: 'contact' }))).toEqual({ body: null })
    expect(must(await vault.verify({ language }))).toMatchObject({
      ok: true,
      cases: [{ id: caseId, ok: true }],
    })
    const { job } = must(
      await server.vault.documents.add({
        caseId,
        files: [asToken(server.token(server.home, 'read'))],
        language,
      }),
    )
    must(await jobs.cancel({ id: job }))
    expect((await server.ended(job)).state).toBe('cancelled')
    expect(await jobs.cancel({ id: job })).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  })

  test('opens again with the new passphrase, and with the recovery key', async () => {
    const path = join(server.home, 'kluis')
    await server.stop()
    server = watched(startServer(server.home))
    const { vault } = server.vault
    const folder = asToken(server.token(path, 'folder'))
    const old = await vault.open({ folder, passphrase })
    expect(old).toMatchObject({ ok: false, failure: { kind: 'wrong-passphrase' } })
    must(await vault.open({ folder, passphrase: next }))
    expect(must(await server.vault.cases.list({}))).toMatchObject([{ id: caseId, documents: 2, contacts: 2 }])
    await server.stop()
    server = watched(startServer(server.home))
    const again = asToken(server.token(path, 'folder'))
    writeFileSync(join(path, 'vault.json'), 'weg')
    must(await server.vault.vault.restoreHeader({ folder: again }))
    must(await server.vault.vault.recover({ folder: again, recoveryKey, passphrase }))
    expect(must(await server.vault.cases.get({ caseId }))).toMatchObject({ name: 'Familie Zonneveld' })
  })

  test('has answered every call', () => {
    expect(neverAnswered(everyCall, groupsOf.first, answered)).toEqual([])
    const groups = new Set(everyCall.map((call) => call.slice(0, call.indexOf('.'))))
    expect(new Set(Object.values(groupsOf).flat())).toEqual(groups)
    expect(server.bugs).toEqual([])
  })
})

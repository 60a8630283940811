import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { letter } from '../../support/letter.ts'
import { openServer, type TestServer } from '../../support/server.ts'

/** Words of which each stands in one noun only, so that search tells which of them is there. */
const words = ['traplift', 'rolstoel', 'terugbellen', 'helmgras', 'drempelhulp', 'duinmeer', 'bijzonder']
const language = 'nl' as const

/** What was thrown away comes back as if nothing had been: lists, timeline, search, turns, numbers. */
describe('undo', () => {
  let server: TestServer
  let caseId: CaseId
  beforeAll(async () => {
    server = await openServer()
    const { cases, agencies, people, contacts, documents, terms } = server.vault
    caseId = must(await cases.add({ name: 'Zonneveld', ownWords: 'Wij zijn bijzonder moe.' })).id
    must(await cases.add({ name: 'Een ander' }))
    must(await agencies.add({ name: 'Gemeente Duinmeer', kind: 'gemeente' }))
    must(await people.add({ caseId, person: { name: 'Mw. Helmgras', agency: 'Gemeente Duinmeer' } }))
    const promises = [{ text: 'Zal terugbellen', due: '2026-11-10' }, { text: 'En schrijven' }]
    const contact = {
      at: '2026-11-03T10:15',
      summary: 'Over de rolstoel',
      agency: 'Gemeente Duinmeer',
      promises,
    }
    must(await contacts.add({ caseId, contact }))
    const file = server.file('brief.pdf', await letter(['Uw aanvraag'], ['De traplift']))
    const { job } = must(await documents.add({ caseId, files: [file as FileToken], language }))
    await server.ended(job)
    const term = { rule: 'bezwaar', event: '2026-11-04', label: 'Drempelhulp' }
    must(await terms.add({ caseId, term, language: 'en' }))
  })
  afterAll(async () => server.close())

  const page = { limit: 500, language } as const
  /** Everything that a person can see, but for the time at which the case was last changed. */
  async function seen(): Promise<unknown> {
    const { cases, agencies, people, contacts, promises, documents, terms, timeline, search, bin } =
      server.vault
    const found = words.map(async (query) => must(await search.find({ query, caseId })).hits)
    return {
      cases: must(await cases.list({})).map((line) => ({ ...line, updatedAt: '' })),
      removed: must(await cases.removed({})).length,
      agencies: must(await agencies.list({})),
      people: must(await people.list({ caseId })),
      contacts: must(await contacts.list({ caseId })),
      promises: must(await promises.list({ caseId })),
      documents: must(await documents.list({ caseId })),
      terms: must(await terms.list({ caseId, language })),
      up: must(await timeline.list({ caseId, order: 'asc', ...page })),
      down: must(await timeline.list({ caseId, order: 'desc', ...page })),
      turns: must(await timeline.turns({ language })),
      recent: must(await timeline.recent({ language })),
      bin: must(await bin.list({ caseId })),
      found: await Promise.all(found),
    }
  }

  const nouns = ['contacts', 'documents', 'people', 'terms'] as const
  test.each(nouns)('of %s brings back lists, timeline and search exactly', async (noun) => {
    const { bin } = server.vault
    const before = await seen()
    const id = await firstOf(noun)
    const hits = async (): Promise<string[]> => {
      const all = words.map(async (query) => must(await server.vault.search.find({ query, caseId })).hits)
      return (await Promise.all(all)).flat().map((hit) => hit.kind)
    }
    const foundBefore = await hits()
    must(await server.ask(`${noun}.remove`, { caseId, id }))
    expect((await hits()).length).toBeLessThan(foundBefore.length)
    expect(
      await server.ask(`${noun}.${noun === 'contacts' || noun === 'documents' ? 'get' : 'change'}`, {
        caseId,
        id,
        change: {},
        language,
      }),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    })
    expect(must(await bin.list({ caseId }))).toMatchObject([{ id }])
    must(await server.ask(`${noun}.restore`, { caseId, id }))
    expect(await seen()).toEqual(before)
    must(await server.ask(`${noun}.restore`, { caseId, id }))
    expect(await seen()).toEqual(before)
  })

  test('of an agency brings it back to the network and to search', async () => {
    const before = await seen()
    const [agency] = must(await server.vault.agencies.list({}))
    const id = agency?.id ?? expect.fail('no agency')
    must(await server.vault.agencies.remove({ id }))
    expect(must(await server.vault.agencies.list({}))).toEqual([])
    must(await server.vault.agencies.restore({ id }))
    expect(await seen()).toEqual(before)
  })

  test('of a case hides all of it, and brings all of it back', async () => {
    const before = await seen()
    must(await server.vault.cases.remove({ caseId }))
    expect(must(await server.vault.search.find({ query: 'rolstoel' })).hits).toEqual([])
    expect(must(await server.vault.timeline.turns({ language }))).toEqual([])
    expect(must(await server.vault.timeline.recent({ language }))).toEqual([])
    expect(await server.vault.people.list({ caseId })).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    })
    must(await server.vault.cases.restore({ caseId }))
    expect(await seen()).toEqual(before)
  })

  test('of a change is another change', async () => {
    const before = await seen()
    const { contacts } = server.vault
    const [contact] = must(await contacts.list({ caseId })).contacts
    const { id, summary, agency } = contact ?? expect.fail('no contact')
    must(await contacts.change({ caseId, id, change: { summary: 'Heel iets anders', agency: '' } }))
    expect(must(await server.vault.search.find({ query: 'rolstoel', caseId })).hits).toEqual([])
    expect(must(await server.vault.promises.list({ caseId }))[0]?.agency).toBe('')
    must(await contacts.change({ caseId, id, change: { summary, agency } }))
    expect(await seen()).toEqual(before)
    expect(server.bugs).toEqual([])
  })

  async function firstOf(noun: (typeof nouns)[number]): Promise<string> {
    const value = must(await server.ask(`${noun}.list`, { caseId, language })) as {
      contacts: { id: string }[]
    } & { id: string }[]
    return (noun === 'contacts' ? value.contacts : value)[0]?.id ?? expect.fail(`no ${noun}`)
  }
})

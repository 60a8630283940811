import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { everyCall, openServer, type TestServer } from '../../support/server.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

const language = 'nl' as const

/** Time that is spent, and the meetings in which some of it goes, behind the contract. */
describe('time behind the contract', () => {
  let server: TestServer
  let caseId: CaseId
  const answered = new Set<string>()
  beforeAll(async () => {
    server = watchCalls(await openServer(), answered)
    caseId = must(await server.vault.cases.add({ name: 'Jesse Lindewaal' })).id
  })
  afterAll(async () => server.close())

  test('is added, changed, thrown away, seen in the bin and brought back', async () => {
    const { time, bin } = server.vault
    const entry = { day: '2026-11-03', minutes: 75, summary: 'Dossier gelezen' }
    const { id } = must(await time.add({ caseId, entry }))
    must(await time.change({ caseId, id, change: { kind: 'research' } }))
    must(await time.remove({ caseId, id }))
    expect(must(await bin.list({ caseId }))).toMatchObject([
      { noun: 'time', id, title: '3-11-2026, 75 min, Dossier gelezen' },
    ])
    must(await time.restore({ caseId, id }))
    expect(must(await time.list({ caseId, from: '2026-11-01' }))).toMatchObject({
      entries: [{ id, kind: 'research' }],
      totals: { minutes: 75 },
    })
    expect(server.changes.at(-1)?.nouns).toContain('time')
  })

  test('of a call goes and comes with the note of it', async () => {
    const { contacts, time, planned, bin } = server.vault
    const beside = { time: { minutes: 20 }, followUp: { title: 'Nabellen', date: null } }
    const { id } = must(await contacts.add({ caseId, contact: { at: '2026-11-04T09:00' }, ...beside }))
    const minutes = async () => must(await time.list({ caseId })).totals.minutes
    expect(await minutes()).toBe(95)
    expect(must(await planned.list({ caseId }))).toMatchObject([{ kind: 'task', title: 'Nabellen' }])
    must(await contacts.remove({ caseId, id }))
    expect(await minutes()).toBe(75)
    expect(must(await bin.list({ caseId })).map(({ noun }) => noun)).toEqual(['contact'])
    must(await contacts.restore({ caseId, id }))
    expect(await minutes()).toBe(95)
  })

  test('is added up over all cases and put into a table', async () => {
    const { time } = server.vault
    expect(must(await time.across({ to: '2026-11-03', language }))).toMatchObject({
      minutes: 75,
      cases: [{ caseId, caseName: 'Jesse Lindewaal' }],
    })
    const target = server.token(join(server.home, 'uren.csv'), 'write') as FileToken
    expect(must(await time.export({ target, neutral: true, language })).rows).toBe(2)
    expect(readFileSync(join(server.home, 'uren.csv'), 'utf8')).not.toContain('Jesse')
  })

  test('goes in a meeting that is prepared, held, reported, thrown away and brought back', async () => {
    const { meetings, contacts, time, bin } = server.vault
    const points = [{ text: 'De uren', done: false }]
    const { id } = must(await meetings.add({ caseId, meeting: { title: 'Keukentafel', points }, language }))
    expect(must(await meetings.start({ caseId, id })).startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    const change = {
      notes: [{ at: '10:15', text: 'Zij noemt vier uur' }],
      agreements: [{ text: 'Belt terug' }],
    }
    expect(must(await meetings.change({ caseId, id, change })).agreements).toMatchObject([{ by: 'them' }])
    expect(must(await meetings.held({ language }))).toMatchObject([{ id, caseName: 'Jesse Lindewaal' }])
    expect(must(await meetings.end({ caseId, id })).endedAt).not.toBeNull()
    expect(must(await meetings.held({ language }))).toEqual([])
    expect(must(await meetings.book({ caseId }))).toMatchObject({ source: 'plan', exhibits: [] })
    const visit = { at: '2026-11-05T10:00', channel: 'visit' as const }
    const contact = { ...visit, promises: [{ text: 'Belt terug' }] }
    const made = must(await meetings.report({ caseId, id, report: { contact, time: { minutes: 60 } } }))
    expect(must(await contacts.get({ caseId, id: made.id })).promises).toHaveLength(1)
    expect(must(await time.list({ caseId })).totals.minutes).toBe(155)
    const letter = must(await meetings.letter({ caseId, id }))
    expect(letter.facts.given).toMatchObject({ spoken_on: '2026-11-05', agreed: 'Belt terug' })
    must(await meetings.remove({ caseId, id }))
    expect(must(await bin.list({ caseId }))).toMatchObject([{ noun: 'meeting', title: 'Keukentafel' }])
    must(await meetings.restore({ caseId, id }))
    expect(must(await meetings.list({ caseId }))).toMatchObject([{ id, contactId: made.id }])
    expect(server.changes.at(-1)?.nouns).toContain('meeting')
  })

  test('has answered every call', () => {
    expect(neverAnswered(everyCall, groupsOf.time, answered)).toEqual([])
    expect(server.bugs).toEqual([])
  })
})

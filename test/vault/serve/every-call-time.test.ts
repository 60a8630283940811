import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { everyCall, openServer, type TestServer } from '../../support/server.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

const language = 'nl' as const

/** Time that is spent, behind the contract. */
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
    expect(must(await time.across({ to: '2026-11-03' }))).toMatchObject({
      minutes: 75,
      cases: [{ caseId, caseName: 'Jesse Lindewaal' }],
    })
    const target = server.token(join(server.home, 'uren.csv'), 'write') as FileToken
    expect(must(await time.export({ target, neutral: true, language })).rows).toBe(2)
    expect(readFileSync(join(server.home, 'uren.csv'), 'utf8')).not.toContain('Jesse')
  })

  test('has answered every call', () => {
    expect(neverAnswered(everyCall, groupsOf.time, answered)).toEqual([])
    expect(server.bugs).toEqual([])
  })
})

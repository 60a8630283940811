import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { letter } from '../../support/letter.ts'
import { everyCall, openServer, type TestServer } from '../../support/server.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const recipient = { kind: 'agency', name: 'CIZ' } as const

describe('who received what behind the contract', () => {
  let server: TestServer
  let caseId: CaseId
  const answered = new Set<string>()
  beforeAll(async () => {
    server = watchCalls(await openServer(), answered)
    caseId = must(await server.vault.cases.add({ name: 'Familie Zonneveld' })).id
    const file = server.file('brief.pdf', await letter(['Een brief'])) as FileToken
    const added = await server.vault.documents.add({
      caseId,
      files: [file],
      duplicates: 'ask',
      language: 'nl',
    })
    await server.ended(must(added).job)
  })
  afterAll(async () => server.close())

  test('is allowed, made, sent, withdrawn and brought back', async () => {
    const { consents, dispatches, documents, dossiers } = server.vault
    const [document] = must(await documents.list({ caseId }))
    const consent = { by: 'Jesse', recipient, about: 'Alles', date: '2026-03-01' }
    const allowed = must(await consents.add({ caseId, consent }))
    must(await consents.withdraw({ caseId, id: allowed.id, on: '2026-04-01' }))
    must(await consents.withdraw({ caseId, id: allowed.id, on: null }))
    expect(must(await consents.list({ caseId }))).toEqual([allowed])
    const target = server.token(join(server.home, 'dossier.pdf'), 'write') as FileToken
    const address = { recipient, way: 'portal', consentId: allowed.id } as const
    await server.ended(must(await dossiers.export({ caseId, recipe: {}, target, address })).job)
    const [made] = must(await dispatches.list({ caseId }))
    if (!made || !document) throw new Error('nothing made')
    const one = { caseId, id: made.id }
    expect(must(await dispatches.change({ ...one, change: { sentOn: '2026-03-02' } }))).toMatchObject({
      sentOn: '2026-03-02',
      way: 'portal',
    })
    for (const deed of [dispatches.withdraw, dispatches.restore]) must(await deed(one))
    const given = { title: 'Los', documents: [document.id], recipient }
    must(await dispatches.add({ caseId, dispatch: { ...given, way: 'hand' } }))
    expect(must(await dispatches.list({ caseId }))).toHaveLength(2)
  })

  test('every call of these nouns was answered', () => {
    expect(neverAnswered(everyCall, groupsOf.dispatches, answered)).toEqual([])
  })
})

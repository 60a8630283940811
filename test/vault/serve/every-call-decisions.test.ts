import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, DocumentId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { everyCall, openServer, type TestServer } from '../../support/server.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

const language = 'nl' as const

/** What decisions grant, behind the contract. */
describe('decisions behind the contract', () => {
  let server: TestServer
  let caseId: CaseId
  let documents: DocumentId[]
  const answered = new Set<string>()
  beforeAll(async () => {
    server = watchCalls(await openServer(), answered)
    caseId = must(await server.vault.cases.add({ name: 'Jesse Lindewaal' })).id
    const files: FileToken[] = []
    for (const [name, hours] of [
      ['oud', 5],
      ['nieuw', 3],
    ] as const) {
      const path = join(server.home, `${name}.pdf`)
      writeFileSync(path, await pdfOf([`Wij kennen u huishoudelijke hulp toe: ${hours} uur per week.`]))
      files.push(server.token(path, 'read') as FileToken)
    }
    await server.ended(must(await server.vault.documents.add({ caseId, files, language })).job)
    const list = must(await server.vault.documents.list({ caseId }))
    documents = ['oud.pdf', 'nieuw.pdf'].map(
      (name) => list.find(({ fileName }) => fileName === name)?.id ?? expect.fail('not there'),
    )
  })
  afterAll(async () => server.close())

  test('are proposed, kept, corrected, compared, thrown away and brought back', async () => {
    const { decisions } = server.vault
    const kept = []
    for (const documentId of documents) {
      const facts = must(await decisions.propose({ caseId, documentId }))
      kept.push(must(await decisions.set({ caseId, documentId, facts })))
    }
    const [old, next] = [kept[0] ?? expect.fail('none'), kept[1] ?? expect.fail('none')]
    expect(must(await decisions.compare({ caseId, old: old.id, new: next.id, language })).sentence).toBe(
      'Er is 2 uur per week huishoudelijke hulp weggenomen.',
    )
    expect(server.changes.at(-1)?.nouns).toContain('decision')
    const facts = { ...next, minutes: 300 }
    must(await decisions.set({ caseId, id: next.id, documentId: next.documentId, facts }))
    expect(
      must(await decisions.compare({ caseId, old: old.id, new: next.id, language })).minutesPerWeek,
    ).toBe(0)
    must(await decisions.remove({ caseId, id: next.id }))
    expect(must(await decisions.list({ caseId }))).toHaveLength(1)
    must(await decisions.restore({ caseId, id: next.id }))
    expect(must(await decisions.list({ caseId }))).toHaveLength(2)
  })

  test('have answered every call', () => {
    expect(neverAnswered(everyCall, groupsOf.decisions, answered)).toEqual([])
    expect(server.bugs).toEqual([])
  })
})

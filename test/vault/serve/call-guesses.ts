import { expect } from 'vitest'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { TestServer } from '../../support/server.ts'

/** Goes through the tray: a paper is put back, followed, undone and confirmed again. */
export async function callGuesses(server: TestServer, caseId: CaseId, id: DocumentId): Promise<void> {
  const { guesses } = server.vault
  const before = must(await guesses.waiting({ caseId }))[0]?.count ?? 0
  expect(must(await guesses.unconfirm({ caseId, ids: [id] }))).toMatchObject([{ id, confirmed: false }])
  expect(must(await guesses.tray({ caseId })).map(({ document }) => document.id)).toContain(id)
  must(await guesses.reject({ caseId, id, field: 'decision', value: 'bezwaar' }))
  const term = { rule: 'bezwaar', event: '2026-03-04' }
  const started = must(await guesses.startTerm({ caseId, id, term, language: 'nl' }))
  expect(started).toMatchObject({ documentId: id, event: '2026-03-04' })
  must(await guesses.stopTerm({ caseId, id, term: started.id }))
  const contact = { at: '2026-03-04T10:00', channel: 'mail' as const, summary: 'Een mail' }
  const noted = must(await guesses.addContact({ caseId, id, contact }))
  expect(must(await server.vault.links.list({ caseId, id }))).toMatchObject([{ kind: 'contact' }])
  must(await guesses.dropContact({ caseId, id, contact: noted.id }))
  must(await guesses.refuseContact({ caseId, id }))
  const facts = { paperAt: 'Ordner 1' }
  expect(must(await guesses.confirm({ caseId, ids: [id], facts }))).toMatchObject([
    { confirmed: true, ...facts },
  ])
  expect(must(await guesses.waiting({ caseId }))[0]?.count ?? 0).toBeLessThanOrEqual(before)
}

import { expect } from 'vitest'
import type { BatchId, CaseId, DocumentId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { TestServer } from '../../support/server.ts'

/** Every call of intake once: two pasted files with the same bytes, and a folder that is watched. */
export async function takeBatch(server: TestServer, caseId: CaseId, other: DocumentId): Promise<void> {
  const { documents, intake } = server.vault
  await paste(server, caseId, 'een.txt')
  const batch = await paste(server, caseId, 'twee.txt')
  must(await intake.pause({ caseId, batch }))
  expect(must(await intake.resume({ caseId, batch }))).toEqual({ job: null })
  must(await intake.cancel({ caseId, batch }))
  expect(must(await intake.settle({ caseId, batch, answer: 'link' }))).toEqual({ settled: 1, job: null })
  const twin = must(await documents.list({ caseId })).find(({ fileName }) => fileName === 'een.txt')
  const id = twin?.id ?? expect.fail('not pasted')
  expect(must(await intake.occurrences({ caseId, id }))).toMatchObject([{ fileName: 'twee.txt' }])
  expect(must(await intake.batches({ caseId })).map(({ state }) => state)).toContain('done')
  must(await intake.forget({ caseId, batch }))
  expect(must(await intake.batches({ caseId })).map((each) => each.id)).not.toContain(batch)
  must(await intake.dismissAlike({ caseId, a: id, b: other, dismissed: true }))
  expect(must(await intake.alike({ caseId, id }))).toEqual([])
  const folder = server.token(server.home, 'watch') as FileToken
  expect(must(await intake.watch({ caseId, folder }))).toMatchObject({ state: 'watching' })
  expect(must(await intake.watched({ caseId })).folder).not.toBeNull()
  must(await intake.unwatch({ caseId }))
  must(await documents.remove({ caseId, id }))
}

async function paste(server: TestServer, caseId: CaseId, name: string): Promise<BatchId> {
  const bytes = new TextEncoder().encode('Geplakte brief over de drempel bij de voordeur')
  const { batch, job } = must(await server.vault.intake.paste({ caseId, name, bytes, language: 'nl' }))
  await server.ended(job)
  return batch
}

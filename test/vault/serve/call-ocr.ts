import { expect } from 'vitest'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { TestServer } from '../../support/server.ts'

/** Has a page of a document with a text of its own recognised all the same. */
export async function callOcr(server: TestServer, caseId: CaseId, id: DocumentId): Promise<void> {
  const { ocr, jobs } = server.vault
  expect(must(await ocr.status({ caseId, id }))).toMatchObject({ state: 'none' })
  must(await ocr.start({ caseId, id, page: 2 }))
  const job = must(await jobs.list({})).find(({ kind }) => kind === 'ocr') ?? expect.fail('no job')
  expect(await server.ended(job.id)).toMatchObject({ state: 'done', total: 1 })
  expect(must(await ocr.status({ caseId, id }))).toMatchObject({ state: 'done', done: 1 })
}

import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { BatchId, DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { Desk } from './desk.ts'

const desk = new Desk()

const twin = async (): Promise<DocumentId> => {
  const { job } = await desk.add(desk.papers({ 'brief.txt': 'Dezelfde brief' }, 'eerst'))
  await desk.server.ended(job)
  return (await desk.documents())[0]?.id ?? expect.fail()
}
const asked = async (): Promise<{ batch: BatchId; id: DocumentId }> => {
  const id = await twin()
  const root = desk.papers({ 'nog eens.txt': 'Dezelfde brief', 'nieuw.txt': 'Een andere' }, 'later')
  const { job, batch } = await desk.add(root)
  expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 1, duplicate: 1 } })
  rmSync(root, { recursive: true })
  const question = (await desk.filesOf(batch)).find(({ state }) => state === 'duplicate')
  expect(question).toMatchObject({ name: 'nog eens.txt', twin: { id } })
  return { batch, id }
}

describe('a duplicate', () => {
  test('is asked about; kept, it is stored once more from the vault, the file may be gone', async () => {
    const { batch, id } = await asked()
    const { job, settled } = must(await desk.intake.settle({ caseId: desk.caseId, batch, answer: 'keep' }))
    expect(settled).toBe(1)
    expect(await desk.server.ended(job ?? '')).toMatchObject({ state: 'done', sums: { added: 2 } })
    const list = await desk.documents()
    const kept = list.find(({ fileName }) => fileName === 'nog eens.txt')
    expect(kept?.sha256).toBe(list.find((document) => document.id === id)?.sha256)
    expect(kept).toMatchObject({ folder: 'later', textChars: 14 })
    must(await desk.intake.settle({ caseId: desk.caseId, batch, answer: 'ask' }))
    expect(await desk.documents()).toHaveLength(2)
    expect((await desk.filesOf(batch)).filter(({ state }) => state === 'duplicate')).toHaveLength(1)
  })

  test('is linked: it is noted where else it was found, which can be taken back', async () => {
    const { batch, id } = await asked()
    must(await desk.intake.settle({ caseId: desk.caseId, batch, answer: 'link' }))
    expect(must(await desk.intake.occurrences({ caseId: desk.caseId, id }))).toMatchObject([
      { fileName: 'nog eens.txt', folder: 'later' },
    ])
    expect(await desk.documents()).toHaveLength(2)
    must(await desk.intake.settle({ caseId: desk.caseId, batch, answer: 'ask' }))
    expect(must(await desk.intake.occurrences({ caseId: desk.caseId, id }))).toEqual([])
  })

  test('is skipped, and the question stands as long as it was not answered, also over a lock', async () => {
    const { batch } = await asked()
    await desk.lockAndOpen()
    expect((await desk.batches()).find((each) => each.id === batch)?.sums).toEqual({ added: 1, duplicate: 1 })
    const [question] = (await desk.filesOf(batch)).filter(({ state }) => state === 'duplicate')
    must(
      await desk.intake.settle({
        caseId: desk.caseId,
        batch,
        places: [question?.place ?? ''],
        answer: 'skip',
      }),
    )
    expect((await desk.batches()).find((each) => each.id === batch)?.sums).toEqual({ added: 1, skipped: 1 })
    expect(await desk.documents()).toHaveLength(2)
  })
})

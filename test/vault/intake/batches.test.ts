import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { must } from '../../../shared/result.ts'
import { Desk, language, letters, soon } from './desk.ts'

const desk = new Desk()

describe('a batch', () => {
  test('keeps the folders that files lay in, from the one that was chosen', async () => {
    const root = desk.papers({ 'brief.txt': 'Een', 'Gemeente 2024/bezwaar/gronden.txt': 'Twee' })
    const { job, batch } = await desk.add(root)
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', batch, total: 2, sums: { added: 2 } })
    expect(
      (await desk.documents()).map(({ folder, fileName }) => `${folder}/${fileName}`).toSorted(),
    ).toEqual(['papier/Gemeente 2024/bezwaar/gronden.txt', 'papier/brief.txt'])
  })

  test('never opens a file of the vault itself, wherever it lies in what was chosen', async () => {
    desk.papers({ 'papier/brief.txt': 'Brief' }, '.')
    const { job, batch } = await desk.add(desk.server.home)
    await desk.server.ended(job)
    const files = await desk.filesOf(batch)
    expect(files.filter(({ state }) => state === 'added').map(({ name }) => name)).toEqual(['brief.txt'])
    const own = files.filter(({ folder }) => folder.includes('kluis'))
    expect(own.length).toBeGreaterThan(3)
    expect(new Set(own.map(({ state }) => state))).toEqual(new Set(['refused']))
  })

  test('waits when it is paused, also over a lock, and goes on where it was', async () => {
    const { job, batch } = await desk.add(desk.papers(letters(25)))
    await desk.past(batch, 3)
    must(await desk.intake.pause({ caseId: desk.caseId, batch }))
    await soon(() => desk.server.jobs.findLast((told) => told.batch === batch)?.paused === true)
    const there = (await desk.documents()).length
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await desk.documents()).toHaveLength(there)
    expect(there).toBeLessThan(25)
    await desk.lockAndOpen()
    await soon(async () => (await desk.batches())[0]?.job != null)
    expect(await desk.batches()).toMatchObject([{ id: batch, state: 'paused', total: 25 }])
    expect(await desk.documents()).toHaveLength(there)
    const resumed = must(await desk.intake.resume({ caseId: desk.caseId, batch }))
    expect(resumed.job).not.toBe(job)
    expect(await desk.server.ended(resumed.job ?? '')).toMatchObject({ state: 'done', done: 25 })
    expect(await desk.documents()).toHaveLength(25)
  })

  test('goes on by itself when the vault was locked under it, and takes every file once', async () => {
    const { batch } = await desk.add(desk.papers(letters(25)))
    await desk.past(batch, 3)
    await desk.lockAndOpen()
    await soon(async () => (await desk.batches())[0]?.state === 'done')
    expect((await desk.filesOf(batch)).filter(({ state }) => state !== 'added')).toEqual([])
    expect((await desk.batches())[0]).toMatchObject({ id: batch, sums: { added: 25 }, total: 25 })
    expect(new Set((await desk.documents()).map(({ fileName }) => fileName)).size).toBe(25)
    expect(await desk.documents()).toHaveLength(25)
  })

  test('that is cancelled keeps what is stored, and can be taken up again', async () => {
    const { job, batch } = await desk.add(desk.papers(letters(25)))
    await desk.past(batch, 3)
    must(await desk.intake.cancel({ caseId: desk.caseId, batch }))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'cancelled' })
    const there = await desk.documents()
    const [line] = await desk.batches()
    expect(line).toMatchObject({
      state: 'cancelled',
      sums: { added: there.length, cancelled: 25 - there.length },
    })
    await desk.lockAndOpen()
    expect(await desk.documents()).toHaveLength(there.length)
    const { job: again } = must(await desk.intake.resume({ caseId: desk.caseId, batch }))
    expect(await desk.server.ended(again ?? '')).toMatchObject({ state: 'done', sums: { added: 25 } })
    expect(await desk.documents()).toHaveLength(25)
  })

  test('says of a file that is gone by its turn that it is gone, and does the rest', async () => {
    const root = desk.papers(letters(12))
    const { job, batch } = await desk.add(root)
    await desk.past(batch, 1)
    rmSync(join(root, '0011.txt'))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 11, refused: 1 } })
    const gone = (await desk.filesOf(batch)).find(({ name }) => name === '0011.txt')
    expect(gone).toMatchObject({ state: 'refused', reason: 'Het bestand is er niet (meer).' })
  })

  test('is told by its numbers: the messages do not grow with the files', async () => {
    const { job } = await desk.add(desk.papers(letters(40)))
    await desk.server.ended(job)
    const sizes = desk.server.jobs.filter(({ id }) => id === job).map((told) => JSON.stringify(told).length)
    expect(Math.max(...sizes)).toBeLessThan(500)
  })
})

describe('what is pasted', () => {
  test('goes in under its name, or under the moment when it has none', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    )
    for (const [name, bytes] of [
      ['image.png', png],
      ['brief.txt', Buffer.from('Geplakte brief')],
    ] as const) {
      const { job } = must(await desk.intake.paste({ caseId: desk.caseId, name, bytes, language }))
      expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 1 } })
    }
    const names = (await desk.documents()).map(({ fileName }) => fileName).toSorted()
    expect(names).toEqual([expect.stringMatching(/^Geplakt \d{4}-\d\d-\d\d \d\d\.\d\d\.png$/), 'brief.txt'])
  })
})

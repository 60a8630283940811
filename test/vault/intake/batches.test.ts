import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { BatchId, CaseId, DocumentId, FileToken } from '../../../shared/domain/ids.ts'
import type { BatchFile } from '../../../shared/domain/intake.ts'
import { must } from '../../../shared/result.ts'
import { openServer, startServer, type TestServer } from '../../support/server.ts'
import { passphrase } from '../../support/vault.ts'
import { makeZip } from '../../intake/zip/make-zip.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const language = 'nl' as const
let server: TestServer
let caseId: CaseId
beforeAll(async () => {
  server = await openServer()
}, 60_000)
beforeEach(async () => {
  caseId = must(await server.vault.cases.add({ name: 'Veel papier' })).id
})
afterEach(() => {
  expect(server.bugs).toEqual([])
  rmSync(join(server.home, 'papier'), { recursive: true, force: true })
})
afterAll(async () => server.close())

/** Files in a folder beside the vault, by their path in it. */
function papers(files: Record<string, string | Uint8Array>, folder = 'papier'): string {
  const root = join(server.home, folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}
const letters = (n: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: n }, (_, at) => [`${String(at).padStart(4, '0')}.txt`, `Brief ${at}`]),
  )

async function add(path: string, duplicates: 'ask' | 'keep' | 'skip' = 'ask') {
  const files = [server.token(path, 'read') as FileToken]
  return must(await server.vault.documents.add({ caseId, files, duplicates, language }))
}
const filesOf = async (batch: BatchId): Promise<BatchFile[]> =>
  must(await server.vault.intake.files({ caseId, batch, limit: 500, language })).files
const lines = (files: readonly BatchFile[]): string[] =>
  files.map(({ folder, name, state }) => `${folder}|${name}|${state}`)
const documents = async () => must(await server.vault.documents.list({ caseId }))
const isPast = (batch: BatchId, n: number): boolean =>
  server.jobs.some((told) => told.batch === batch && told.done > n)
async function soon(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10))
}
const batches = async () => must(await server.vault.intake.batches({ caseId }))

/** What a lock and a new unlock do. */
async function lockAndOpen(): Promise<void> {
  await server.stop()
  const { bugs, home } = server
  expect(bugs).toEqual([])
  server = startServer(home)
  must(await server.ask('vault.open', { folder: server.token(join(home, 'kluis'), 'folder'), passphrase }))
}

describe('a batch', () => {
  test('keeps the folders that files lay in, from the one that was chosen', async () => {
    const root = papers({ 'brief.txt': 'Een', 'Gemeente 2024/bezwaar/gronden.txt': 'Twee' })
    const { job, batch } = await add(root)
    expect(await server.ended(job)).toMatchObject({ state: 'done', batch, total: 2, sums: { added: 2 } })
    expect((await documents()).map(({ folder, fileName }) => `${folder}/${fileName}`).toSorted()).toEqual([
      'papier/Gemeente 2024/bezwaar/gronden.txt',
      'papier/brief.txt',
    ])
  })

  test('waits when it is paused, also over a lock, and goes on where it was', async () => {
    const { job, batch } = await add(papers(letters(25)))
    await soon(() => isPast(batch, 3))
    must(await server.vault.intake.pause({ caseId, batch }))
    await soon(() => server.jobs.findLast((told) => told.batch === batch)?.paused === true)
    const there = (await documents()).length
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await documents()).toHaveLength(there)
    expect(there).toBeLessThan(25)
    await lockAndOpen()
    await soon(async () => (await batches())[0]?.job != null)
    expect(await batches()).toMatchObject([{ id: batch, state: 'paused', total: 25 }])
    expect(await documents()).toHaveLength(there)
    const resumed = must(await server.vault.intake.resume({ caseId, batch }))
    expect(resumed.job).not.toBe(job)
    expect(await server.ended(resumed.job ?? '')).toMatchObject({ state: 'done', done: 25 })
    expect(await documents()).toHaveLength(25)
  })

  test('goes on by itself when the vault was locked under it, and takes every file once', async () => {
    const { batch } = await add(papers(letters(25)))
    await soon(() => isPast(batch, 3))
    await lockAndOpen()
    await soon(async () => (await batches())[0]?.state === 'done')
    expect((await filesOf(batch)).filter(({ state }) => state !== 'added')).toEqual([])
    expect((await batches())[0]).toMatchObject({ id: batch, sums: { added: 25 }, total: 25 })
    expect(new Set((await documents()).map(({ fileName }) => fileName)).size).toBe(25)
    expect(await documents()).toHaveLength(25)
  })

  test('that is cancelled keeps what is stored, and can be taken up again', async () => {
    const { job, batch } = await add(papers(letters(25)))
    await soon(() => isPast(batch, 3))
    must(await server.vault.intake.cancel({ caseId, batch }))
    expect(await server.ended(job)).toMatchObject({ state: 'cancelled' })
    const there = await documents()
    const [line] = await batches()
    expect(line).toMatchObject({
      state: 'cancelled',
      sums: { added: there.length, cancelled: 25 - there.length },
    })
    await lockAndOpen()
    expect(await documents()).toHaveLength(there.length)
    const { job: again } = must(await server.vault.intake.resume({ caseId, batch }))
    expect(await server.ended(again ?? '')).toMatchObject({ state: 'done', sums: { added: 25 } })
    expect(await documents()).toHaveLength(25)
  })

  test('says of a file that is gone by its turn that it is gone, and does the rest', async () => {
    const root = papers(letters(12))
    const { job, batch } = await add(root)
    await soon(() => isPast(batch, 1))
    rmSync(join(root, '0011.txt'))
    expect(await server.ended(job)).toMatchObject({ state: 'done', sums: { added: 11, refused: 1 } })
    const gone = (await filesOf(batch)).find(({ name }) => name === '0011.txt')
    expect(gone).toMatchObject({ state: 'refused', reason: 'Het bestand is er niet (meer).' })
  })

  test('is told by its numbers: the messages do not grow with the files', async () => {
    const { job } = await add(papers(letters(40)))
    await server.ended(job)
    const sizes = server.jobs.filter(({ id }) => id === job).map((told) => JSON.stringify(told).length)
    expect(Math.max(...sizes)).toBeLessThan(500)
  })
})

describe('a ZIP', () => {
  const inner = makeZip([{ name: 'c.txt', data: 'Diepste brief' }])
  const deeper = makeZip([{ name: 'laag.zip', data: makeZip([{ name: 'x.zip', data: inner }]) }])

  test('goes in whole, and each of its files as a document of its own', async () => {
    const zip = makeZip([
      { name: 'bezwaar/a.txt', data: 'Brief a' },
      { name: 'bezwaar/slot.pdf', data: 'dicht', flags: 1 },
      { name: 'b.zip', data: inner },
    ])
    const { job, batch } = await add(papers({ 'stapel.zip': zip }))
    expect(await server.ended(job)).toMatchObject({ state: 'done', sums: { added: 4, refused: 1 } })
    expect(lines(await filesOf(batch))).toEqual([
      'papier|stapel.zip|added',
      'bezwaar|a.txt|added',
      'bezwaar|slot.pdf|refused',
      '|b.zip|added',
      '|c.txt|added',
    ])
    const list = await documents()
    const byName = new Map(list.map((document) => [document.fileName, document]))
    const whole = byName.get('stapel.zip')
    expect(byName.get('a.txt')).toMatchObject({
      parentId: whole?.id,
      parentRole: 'member',
      folder: 'bezwaar',
    })
    expect(byName.get('c.txt')).toMatchObject({ parentId: byName.get('b.zip')?.id })
    expect(whole).toMatchObject({ reason: null, parentId: null })
  })

  test('too deep in others is kept and not opened, and a bomb neither', async () => {
    const bomb = makeZip([{ name: 'nul', data: Buffer.alloc(50_000_000) }])
    const { job, batch } = await add(papers({ 'diep.zip': deeper, 'bom.zip': bomb }))
    expect(await server.ended(job)).toMatchObject({ state: 'done', sums: { added: 2, unreadable: 2 } })
    expect(
      (await filesOf(batch)).map(({ name, state, reason }) => [name, state, reason?.slice(0, 50)]),
    ).toEqual([
      ['bom.zip', 'unreadable', 'Dit ZIP-bestand wordt bij het uitpakken veel te gr'],
      ['diep.zip', 'added', undefined],
      ['laag.zip', 'added', undefined],
      ['x.zip', 'unreadable', 'Dit ZIP-bestand zit te diep in andere bestanden. H'],
    ])
  })

  test('goes to the bin with all that came in it, and comes back with it', async () => {
    const { job } = await add(papers({ 'stapel.zip': makeZip([{ name: 'b.zip', data: inner }]) }))
    await server.ended(job)
    const list = await documents()
    const whole = list.find(({ fileName }) => fileName === 'stapel.zip')?.id ?? expect.fail()
    const deepest = list.find(({ fileName }) => fileName === 'c.txt')?.id ?? expect.fail()
    must(await server.vault.documents.remove({ caseId, id: whole }))
    expect(await documents()).toEqual([])
    expect(must(await server.vault.bin.list({ caseId })).map(({ id }) => id)).toEqual([whole])
    must(await server.vault.documents.restore({ caseId, id: whole }))
    expect(await documents()).toHaveLength(3)
    // What was thrown away before stays away.
    must(await server.vault.documents.remove({ caseId, id: deepest }))
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    must(await server.vault.documents.remove({ caseId, id: whole }))
    must(await server.vault.documents.restore({ caseId, id: whole }))
    expect((await documents()).map(({ fileName }) => fileName).toSorted()).toEqual(['b.zip', 'stapel.zip'])
  })

  test('that a lock broke off goes on from the ZIP in the vault, also when the file is gone', async () => {
    const entries = Array.from({ length: 25 }, (_, at) => ({ name: `${at}.txt`, data: `Brief ${at}` }))
    const root = papers({ 'stapel.zip': makeZip(entries) })
    const { batch } = await add(root)
    await soon(() => isPast(batch, 4))
    rmSync(root, { recursive: true })
    await lockAndOpen()
    await soon(async () => (await batches())[0]?.state === 'done')
    expect((await batches())[0]).toMatchObject({ sums: { added: 26 } })
    expect(await documents()).toHaveLength(26)
  })
})

describe('a duplicate', () => {
  const twin = async (): Promise<DocumentId> => {
    const { job } = await add(papers({ 'brief.txt': 'Dezelfde brief' }, 'eerst'))
    await server.ended(job)
    return (await documents())[0]?.id ?? expect.fail()
  }
  const asked = async (): Promise<{ batch: BatchId; id: DocumentId }> => {
    const id = await twin()
    const root = papers({ 'nog eens.txt': 'Dezelfde brief', 'nieuw.txt': 'Een andere' }, 'later')
    const { job, batch } = await add(root)
    expect(await server.ended(job)).toMatchObject({ state: 'done', sums: { added: 1, duplicate: 1 } })
    rmSync(root, { recursive: true })
    const question = (await filesOf(batch)).find(({ state }) => state === 'duplicate')
    expect(question).toMatchObject({ name: 'nog eens.txt', twin: { id } })
    return { batch, id }
  }

  test('is asked about; kept, it is stored once more from the vault, the file may be gone', async () => {
    const { batch, id } = await asked()
    const { job, settled } = must(await server.vault.intake.settle({ caseId, batch, answer: 'keep' }))
    expect(settled).toBe(1)
    expect(await server.ended(job ?? '')).toMatchObject({ state: 'done', sums: { added: 2 } })
    const list = await documents()
    const kept = list.find(({ fileName }) => fileName === 'nog eens.txt')
    expect(kept?.sha256).toBe(list.find((document) => document.id === id)?.sha256)
    expect(kept).toMatchObject({ folder: 'later', textChars: 14 })
    must(await server.vault.intake.settle({ caseId, batch, answer: 'ask' }))
    expect(await documents()).toHaveLength(2)
    expect((await filesOf(batch)).filter(({ state }) => state === 'duplicate')).toHaveLength(1)
  })

  test('is linked: it is noted where else it was found, which can be taken back', async () => {
    const { batch, id } = await asked()
    must(await server.vault.intake.settle({ caseId, batch, answer: 'link' }))
    expect(must(await server.vault.intake.occurrences({ caseId, id }))).toMatchObject([
      { fileName: 'nog eens.txt', folder: 'later' },
    ])
    expect(await documents()).toHaveLength(2)
    must(await server.vault.intake.settle({ caseId, batch, answer: 'ask' }))
    expect(must(await server.vault.intake.occurrences({ caseId, id }))).toEqual([])
  })

  test('is skipped, and the question stands as long as it was not answered, also over a lock', async () => {
    const { batch } = await asked()
    await lockAndOpen()
    expect((await batches()).find((each) => each.id === batch)?.sums).toEqual({ added: 1, duplicate: 1 })
    const [question] = (await filesOf(batch)).filter(({ state }) => state === 'duplicate')
    must(await server.vault.intake.settle({ caseId, batch, places: [question?.place ?? ''], answer: 'skip' }))
    expect((await batches()).find((each) => each.id === batch)?.sums).toEqual({ added: 1, skipped: 1 })
    expect(await documents()).toHaveLength(2)
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
      const { job } = must(await server.vault.intake.paste({ caseId, name, bytes, language }))
      expect(await server.ended(job)).toMatchObject({ state: 'done', sums: { added: 1 } })
    }
    const names = (await documents()).map(({ fileName }) => fileName).toSorted()
    expect(names).toEqual([expect.stringMatching(/^Geplakt \d{4}-\d\d-\d\d \d\d\.\d\d\.png$/), 'brief.txt'])
  })
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { letter } from '../../support/letter.ts'
import { openServer, type TestServer } from '../../support/server.ts'

const language = 'nl' as const
const papers = 100
const idsOf = (list: readonly { id?: string | undefined }[]) => new Set(list.map(({ id }) => id))

describe('long work', () => {
  let server: TestServer
  let caseId: CaseId
  beforeAll(async () => {
    server = await openServer()
    caseId = must(await server.vault.cases.add({ name: 'Veel papier' })).id
  })
  afterAll(async () => server.close())

  const read = (path: string): FileToken => server.token(path, 'read') as FileToken

  test('that is cancelled leaves whole documents and nothing else', async () => {
    const folder = join(server.home, 'papier')
    mkdirSync(folder)
    const one = await letter(['Brief'], ['Bladzijde twee'])
    for (let at = 0; at < papers; at += 1) {
      writeFileSync(join(folder, `${at}.pdf`), Buffer.concat([one, Buffer.from(`% ${at}\n`)]))
    }
    const { job, batch } = must(await server.vault.documents.add({ caseId, files: [read(folder)], language }))
    // Asked between the steps of the work: what is told of it may come too late on a quick machine.
    while (must(await server.vault.documents.list({ caseId })).length < 3) await setImmediate()
    must(await server.vault.jobs.cancel({ id: job }))
    const ended = await server.ended(job)
    expect(ended.state).toBe('cancelled')
    const { files } = must(
      await server.vault.intake.files({ caseId, batch, states: ['added'], limit: 500, language }),
    )
    expect(files.length).toBeGreaterThan(2)
    expect(files.length).toBeLessThan(papers)
    const there = must(await server.vault.documents.list({ caseId }))
    expect(idsOf(there)).toEqual(idsOf(files.map(({ documentId }) => ({ id: documentId ?? '' }))))
    for (const { id } of there) {
      const target = server.token(join(server.home, id), 'write') as FileToken
      must(await server.vault.documents.export({ caseId, id, target }))
      expect(must(await server.vault.documents.text({ caseId, id }))).toHaveLength(2)
    }
    expect(must(await server.vault.vault.verify({ language }))).toMatchObject({ ok: true })
    expect(must(await server.vault.cases.list({}))).toMatchObject([{ documents: there.length }])
    const again = must(await server.vault.documents.add({ caseId, files: [read(folder)], language }))
    const whole = await server.ended(again.job)
    expect(whole).toMatchObject({ state: 'done', done: papers, total: papers })
    expect(whole.sums).toEqual({ skipped: there.length, added: papers - there.length })
  })

  test('tells its steps in order, and in between the vault answers', async () => {
    const folder = join(server.home, 'papier')
    const from = server.jobs.length
    const answer = await server.vault.documents.add({
      caseId,
      files: [read(folder)],
      duplicates: 'keep',
      language,
    })
    const { job } = must(answer)
    let answers = 0
    while (server.jobs.findLast(({ id }) => id === job)?.state !== 'done') {
      must(await server.vault.cases.get({ caseId }))
      answers += 1
      await setImmediate()
    }
    expect(answers).toBeGreaterThan(5)
    const steps = server.jobs.slice(from).filter(({ id }) => id === job)
    const done = steps.map((step) => step.done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toMatchObject({ state: 'done', label: '' })
    expect(server.changes.some(({ nouns }) => nouns.includes('document'))).toBe(true)
  })

  test('is stopped by the next vault that is opened', async () => {
    const files = [read(join(server.home, 'papier'))]
    const { job } = must(await server.vault.documents.add({ caseId, files, duplicates: 'keep', language }))
    const folder = server.token(join(server.home, 'tweede'), 'folder') as FileToken
    must(await server.vault.vault.create({ folder, passphrase: 'nog een lange wachtzin' }))
    expect((await server.ended(job)).state).toMatch(/cancelled|done/)
    expect(must(await server.vault.cases.list({}))).toEqual([])
    expect(server.bugs).toEqual([])
  })
})

describe('a token', () => {
  let server: TestServer
  let caseId: CaseId
  beforeAll(async () => {
    server = await openServer()
    caseId = must(await server.vault.cases.add({ name: 'Een' })).id
  })
  afterAll(async () => server.close())
  const gone = { ok: false, failure: { kind: 'not-found', detail: 'token' } }

  test('works once', async () => {
    const file = server.file('log.csv', 'datum;wat\n1-2-2026;Ja') as FileToken
    must(await server.vault.contacts.import({ caseId, file, language }))
    expect(await server.vault.contacts.import({ caseId, file, language })).toEqual(gone)
  })

  test('to read is no token to write, and the other way round', async () => {
    const file = server.file('brief.txt', 'Een brief') as FileToken
    expect(await server.vault.dossiers.export({ caseId, recipe: {}, target: file })).toEqual(gone)
    const target = server.token(join(server.home, 'nieuw.pdf'), 'write') as FileToken
    expect(await server.vault.documents.add({ caseId, files: [target], language })).toEqual(gone)
    expect((await server.vault.documents.add({ caseId, files: [file], language })).ok).toBe(true)
  })

  test('that nobody gave out is worth nothing', async () => {
    const made = 'a'.repeat(32) as FileToken
    expect(await server.vault.vault.open({ folder: made, passphrase: 'x' })).toEqual(gone)
    expect(await server.vault.vault.restoreHeader({ folder: made })).toEqual(gone)
  })

  test('of a pipe, a folder or a file that went away is a failure at once', async () => {
    for (const path of [server.home, join(server.home, 'weg.csv'), '/dev/zero']) {
      const file = read(path)
      const result = await server.vault.contacts.import({ caseId, file, language })
      expect(result.ok).toBe(false)
      if (!result.ok) expect(['unreadable-file', 'not-found']).toContain(result.failure.kind)
    }
    expect(server.bugs).toEqual([])
  })
  const read = (path: string): FileToken => server.token(path, 'read') as FileToken
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import type { Job } from '../../../shared/domain/job.ts'
import { must } from '../../../shared/result.ts'
import { slip } from '../../ocr/make/letters.ts'
import { asPdf, printed, scanned } from '../../ocr/make/scan.ts'
import { openServer, startServer, type TestServer } from '../../support/server.ts'
import { passphrase } from '../../support/vault.ts'

const language = 'nl' as const

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const ocrJob = ({ jobs }: TestServer, is: (job: Job) => boolean): Promise<Job> =>
  until(() => jobs.findLast((job) => job.kind === 'ocr' && is(job)))

const pagesWith = async (
  { vault }: TestServer,
  caseId: CaseId,
  query: string,
): Promise<(number | undefined)[]> =>
  must(await vault.search.find({ query, caseId })).hits.map(({ page }) => page ?? undefined)

test('what is added is recognised in the background, over a lock and a stop, while the vault answers', async () => {
  const first = await openServer()
  let server = first
  try {
    const caseId = must(await server.vault.cases.add({ name: 'Scans' })).id
    const scan = scanned(await printed(slip, 210), { dots: 200 })
    const file = server.file('scan.pdf', await asPdf([scan, scan, scan], 200)) as FileToken
    must(await server.vault.documents.add({ caseId, files: [file], language }))
    await ocrJob(server, ({ done }) => done > 0)
    expect(must(await server.vault.cases.get({ caseId })).name).toBe('Scans')
    const id = must(await server.vault.documents.list({ caseId }))[0]?.id
    if (!id) throw new Error('nothing was added')
    expect(must(await server.vault.ocr.status({ caseId, id }))).toMatchObject({ state: 'running', pages: 3 })
    expect(await pagesWith(server, caseId, 'vergaderzaal')).toEqual([])

    await server.stop()
    server = startServer(first.home)
    const folder = server.token(join(first.home, 'kluis'), 'folder')
    must(await server.ask('vault.open', { folder, passphrase }))
    const job = await ocrJob(server, () => true)
    must(await server.vault.jobs.cancel({ id: job.id }))
    expect(await server.ended(job.id)).toMatchObject({ state: 'cancelled', caseId })
    expect(must(await server.vault.ocr.status({ caseId, id }))).toMatchObject({ state: 'waiting' })
    must(await server.vault.documents.change({ caseId, id, change: { title: 'Uitnodiging' } }))
    expect(must(await server.vault.jobs.list({})).filter(({ state }) => state === 'running')).toEqual([])

    must(await server.vault.ocr.start({ caseId, id, page: 3 }))
    await ocrJob(server, ({ state }) => state === 'done')
    expect(must(await server.vault.ocr.status({ caseId, id }))).toMatchObject({ state: 'done', done: 3 })
    expect(new Set(await pagesWith(server, caseId, 'vergaderzaal'))).toEqual(new Set([1, 2, 3]))
    expect(must(await server.vault.pages.layer({ caseId, id, page: 2 })).map(({ text }) => text)).toContain(
      'vergaderzaal',
    )
    expect(server.bugs).toEqual([])
  } finally {
    await server.stop()
    await first.close()
  }
}, 180_000)

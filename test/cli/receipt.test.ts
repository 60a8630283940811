import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBack } from '../dossier/read-back.ts'
import { commandLine } from '../support/command-line.ts'

const line = commandLine()
let caseId = ''

beforeAll(async () => {
  await line.ask('vault', 'create')
  caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
})
afterAll(line.dispose)

async function receiptOf(...term: string[]): Promise<string> {
  const { id } = await line.ask<{ id: string }>('term', 'add', '--case', caseId, ...term)
  const file = join(line.home, `${id}.pdf`)
  const { bytes } = await line.ask<{ bytes: number }>(
    'term',
    'receipt',
    '--case',
    caseId,
    '--id',
    id,
    '--to',
    file,
  )
  expect(readFileSync(file)).toHaveLength(bytes)
  return file
}

/** Of the one page that it is; lines are joined by a space. */
async function textOf(file: string): Promise<string> {
  const { pages } = await readBack(file)
  expect(pages).toHaveLength(1)
  return (pages[0]?.items ?? []).map((item) => item.text.trim()).join(' ')
}

test('the receipt of a term is one page with trigger, article, arithmetic, doubt and the printed day', async () => {
  const file = await receiptOf('--rule', 'bezwaar', '--event', '2026-04-02', '--printed', '2026-05-13')
  const text = await textOf(file)
  for (const said of [
    'Familie Zonneveld',
    '2 april 2026',
    'Awb 6:7',
    'Hemelvaartsdag',
    '13 mei 2026',
    'houd die aan',
    'geen juridisch advies',
    'Bron: nagezien in de wettekst',
  ])
    expect(text).toContain(said)
})

test('strict and safe stand side by side where they differ, on one page', async () => {
  const params = ['--param', 'requested=2026-04-20', '--param', 'completed=2026-04-29']
  const file = await receiptOf('--rule', 'beslissing_op_bezwaar', '--event', '2026-03-04', ...params)
  const text = await textOf(file)
  for (const said of ['Strikt geteld', 'Veilig geteld', 'tot de dag']) expect(text).toContain(said)
})

test('a term is done, and is withdrawn with a reason only', async () => {
  const { id } = await line.ask<{ id: string }>(
    'term',
    'add',
    '--case',
    caseId,
    '--rule',
    'bezwaar',
    '--event',
    '2026-04-02',
  )
  const end = async (...more: string[]) =>
    line.ask<{ status: string; reason: string }>('term', ...more, '--case', caseId, '--id', id)
  expect(await end('done')).toMatchObject({ status: 'done', reason: '' })
  const reason = 'Besluit ingetrokken'
  expect(await end('withdraw', '--reason', reason)).toMatchObject({ status: 'withdrawn', reason })
  const without = await line.run(['term', 'withdraw', '--case', caseId, '--id', id])
  expect(without.code).toBe(2)
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'
import { letter } from '../support/letter.ts'

const line = commandLine()
let caseId = ''
beforeAll(async () => {
  await line.makeVault()
  caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
})
afterAll(line.dispose)

test('a meeting is prepared from an appointment and listed', async () => {
  const appointment = ['--title', 'Keukentafel', '--date', '2026-11-05', '--who', 'Mw. Vos']
  const { id } = await line.ask<{ id: string }>('appointment', 'add', '--case', caseId, ...appointment)
  await line.ask('meeting', 'add', '--case', caseId, '--appointment', id, '--point', 'De uren')
  expect(await line.ask('meeting', 'list', '--case', caseId)).toMatchObject([
    { title: 'Keukentafel', person: 'Mw. Vos', points: [{ text: 'De uren', done: false }], startedAt: null },
  ])
})

test('the page of a dossier leads to the page of the document', async () => {
  const file = join(line.home, 'besluit.pdf')
  writeFileSync(file, await letter(['Besluit', 'een'], ['twee']))
  await line.ask('document', 'add', '--case', caseId, file)
  const to = join(line.home, 'dossier.pdf')
  const made = await line.ask<{ exhibits: { id: string; from: number; to: number }[] }>(
    'dossier',
    'export',
    '--case',
    caseId,
    '--to',
    to,
  )
  const [exhibit] = made.exhibits
  const page = async (label: number) => line.run(['meeting', 'page', '--case', caseId, String(label)])
  expect((await page(exhibit?.to ?? 0)).json).toMatchObject({ id: exhibit?.id, page: 2, source: 'export' })
  expect((await page(1)).json).toMatchObject({ error: { kind: 'not-found' } })
  expect((await page(999)).code).toBe(1)
  expect((await line.run(['meeting', 'page', '--case', caseId])).code).toBe(2)
})

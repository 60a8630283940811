import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'

const line = commandLine()
let caseId = ''

beforeAll(async () => {
  await line.ask('vault', 'create')
  caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
  await line.ask('term', 'add', '--case', caseId, '--rule', 'bezwaar', '--event', '2029-03-30')
})
afterAll(line.dispose)

type Item = { key: string; value: string; builtIn: string | null; corrected: boolean }
type Listed = { steps: { key: string; date: string; corrected?: string }[] }

const lastDay = async () => {
  const [term] = await line.ask<Listed[]>('term', 'list', '--case', caseId)
  return term?.steps.find(({ key }) => key === 'last_day')
}
const onTimeline = async () => {
  const entries = await line.ask<{ kind: string; date: string }[]>('timeline', '--case', caseId)
  return entries.filter(({ kind }) => kind === 'term').map(({ date }) => date)
}

test('a day that is corrected moves the dates of a case and its timeline, and back again', async () => {
  expect(await lastDay()).toMatchObject({ date: '2029-05-11' })
  const items = await line.ask<Item[]>('legal', 'set', '--key', 'day/2029-05-11', '--value', 'yes')
  expect(items).toContainEqual({ key: 'day/2029-05-11', value: 'yes', builtIn: null, corrected: true })
  const moved = await lastDay()
  expect(moved).toMatchObject({ date: '2029-05-14' })
  expect(moved?.corrected).toContain('Door u gewijzigd')
  expect(await onTimeline()).toContain('2029-05-14')
  await line.ask('legal', 'reset', '--key', 'day/2029-05-11')
  expect(await lastDay()).toMatchObject({ date: '2029-05-11' })
  expect(await onTimeline()).toContain('2029-05-11')
  expect((await line.ask<Item[]>('legal', 'list')).filter(({ corrected }) => corrected)).toEqual([])
})

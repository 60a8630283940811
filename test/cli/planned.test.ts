import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'

type Listed = { id: string; date: string; status: string; moves: { reason: string }[] }

describe('tasks and appointments by command line', () => {
  const line = commandLine()
  let caseId = ''
  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
  })
  afterAll(line.dispose)
  const inCase = async <T>(noun: string, verb: string, more: Readonly<Record<string, string>> = {}) =>
    line.ask<T>(
      noun,
      verb,
      '--case',
      caseId,
      ...Object.entries(more).flatMap(([name, value]) => [`--${name}`, value]),
    )

  const days = async (...more: string[]): Promise<string[]> =>
    (await line.ask<Listed[]>('agenda', '--from', '2026-12-01', ...more)).map(({ date }) => date)

  test('a task is added, moved with a reason, done and withdrawn', async () => {
    const { id } = await inCase<{ id: string }>('task', 'add', {
      title: 'Verslag nalezen',
      date: '2026-12-01',
    })
    const moved = await inCase<Listed>('task', 'move', { id, to: '2026-12-04', reason: 'Wacht op verslag' })
    expect(moved).toMatchObject({ date: '2026-12-04', moves: [{ reason: 'Wacht op verslag' }] })
    expect(await inCase<Listed>('task', 'done', { id })).toMatchObject({ status: 'done' })
    const withdrawn = await inCase<Listed>('task', 'withdraw', { id, reason: 'Toch niet nodig' })
    expect(withdrawn).toMatchObject({ status: 'withdrawn', reason: 'Toch niet nodig' })
    expect(await inCase<Listed[]>('task', 'list')).toMatchObject([{ id }])
    expect(await inCase<Listed[]>('appointment', 'list')).toEqual([])
  })

  test('an appointment has a time, a place and an agency', async () => {
    const given = { title: 'Gesprek', date: '2026-12-02', time: '10:30', place: 'Thuis', agency: 'CIZ' }
    const { id } = await inCase<{ id: string }>('appointment', 'add', given)
    const { date, time, place, agency } = given
    expect(await inCase<Listed[]>('appointment', 'list')).toMatchObject([{ id, date, time, place, agency }])
    const other = await line.run(['task', 'done', '--case', caseId, '--id', id])
    expect(other).toMatchObject({ code: 1, json: { error: { kind: 'not-found' } } })
  })

  test('the agenda holds both, and only what is in the period', async () => {
    expect(await days()).toEqual(['2026-12-02', '2026-12-04'])
    expect(await days('--to', '2026-12-03', '--case', caseId)).toEqual(['2026-12-02'])
  })

  test('what cannot be is refused in plain words', async () => {
    const ran = await Promise.all([
      line.run(['appointment', 'add', '--case', caseId, '--title', 'Zonder dag']),
      line.run(['task', 'add', '--case', caseId, '--title', 'x', '--date', '2026-02-30']),
      line.run(['task', 'withdraw', '--case', caseId, '--id', caseId]),
    ])
    expect(ran.map(({ code }) => code)).toEqual([1, 1, 2])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'

type Promised = { id: string; status: string; events: { kind: string; date: string; reason: string }[] }

describe('promises by command line', () => {
  const line = commandLine()
  let caseId = ''
  let id = ''
  const promise = async <T>(verb: string, ...more: string[]): Promise<T> =>
    line.ask<T>('promise', verb, '--case', caseId, ...more)

  beforeAll(async () => {
    await line.ask('vault', 'create')
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
    const call = [
      'call',
      'add',
      '--case',
      caseId,
      '--at',
      '2026-11-03T10:15',
      '--agency',
      'Gemeente Duinmeer',
    ]
    const made = await line.ask<{ promises: string[] }>(...call, '--promise', 'Stuurt het verslag|2026-11-10')
    id = made.promises[0] ?? expect.fail('no promise')
  })
  afterAll(line.dispose)

  test('are chased, moved, kept and listed with all that was done about them', async () => {
    await promise('chase', id, '--date', '2026-11-11', '--channel', 'mail', '--reason', 'Geen bericht')
    await promise('move', id, '--due', '2026-11-20', '--reason', 'Ziek')
    const kept = await promise<Promised>('kept', id, '--date', '2026-11-21')
    expect(new Set(kept.events.map(({ kind }) => kind))).toEqual(new Set(['chased', 'moved', 'kept']))
    expect(await promise<Promised[]>('list', '--status', 'kept')).toMatchObject([{ id, due: '2026-11-20' }])
    expect(await promise<Promised[]>('list', '--status', 'open')).toEqual([])
  })

  test('are counted by agency', async () => {
    expect(await line.ask<object[]>('promise', 'count')).toMatchObject([
      { agency: 'Gemeente Duinmeer', given: 1, kept: 1, late: 1, medianDays: 18 },
    ])
  })

  test('are broken, open again, or withdrawn with a reason', async () => {
    expect(await promise<Promised>('broken', id)).toMatchObject({ status: 'broken' })
    expect(await promise<Promised>('open', id)).toMatchObject({ status: 'open', closedOn: null })
    const withdrawn = await promise<Promised>('withdrawn', id, '--reason', 'Niet meer nodig')
    expect(withdrawn.events.at(-1)?.reason).toBe('Niet meer nodig')
  })
})

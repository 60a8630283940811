import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'

type Entry = { id: string; minutes: number; kind: string; caseName?: string }

describe('time by command line', () => {
  const line = commandLine()
  let caseId = ''
  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
  })
  afterAll(line.dispose)
  const time = async <T>(verb: string, ...more: string[]) =>
    line.ask<T>('time', verb, '--case', caseId, ...more)
  const list = async (...more: string[]) => line.ask<Entry[]>('time', 'list', ...more)

  test('is added with a kind in Dutch or English, or with that of the contact', async () => {
    const first = await time<Entry>('add', '--date', '2026-11-03', '--minutes', '30', '--kind', 'reizen')
    expect(first).toMatchObject({ day: '2026-11-03', minutes: 30, kind: 'travel' })
    const call = await line.ask<{ id: string }>(
      'call',
      'add',
      '--case',
      caseId,
      '--at',
      '2026-11-04',
      '--channel',
      'mail',
    )
    const more = [
      '--minutes',
      '12',
      '--date',
      '2026-11-04',
      '--contact',
      call.id,
      '--summary',
      'Mail geschreven',
    ]
    expect(await time<Entry>('add', ...more)).toMatchObject({ kind: 'letter', contactId: call.id })
    expect((await list('--case', caseId)).map(({ minutes }) => minutes)).toEqual([12, 30])
  })

  test('is listed by period over all cases and added up, changed, removed and restored', async () => {
    const [entry] = await list('--from', '2026-11-04', '--to', '2026-11-30')
    expect(entry).toMatchObject({ minutes: 12, caseName: 'Familie Zonneveld' })
    const id = entry?.id ?? expect.fail('nothing listed')
    expect(await time('change', '--id', id, '--minutes', '15')).toMatchObject({ minutes: 15, kind: 'letter' })
    expect(await line.ask('time', 'totals')).toMatchObject({ minutes: 45, cases: [{ minutes: 45 }] })
    await time('remove', '--id', id)
    expect(await list()).toHaveLength(1)
    await time('restore', '--id', id)
    expect(await list()).toHaveLength(2)
  })

  test('and the task that follows are kept with a call', async () => {
    const beside = ['--time', '20', '--follow-up', 'Nabellen|2026-11-12']
    await line.ask('call', 'add', '--case', caseId, '--at', '2026-10-01', ...beside)
    expect(await list('--to', '2026-10-31')).toMatchObject([{ minutes: 20, kind: 'phone' }])
    expect(await line.ask('task', 'list', '--case', caseId)).toMatchObject([
      { title: 'Nabellen', date: '2026-11-12' },
    ])
  })

  test('goes into a table; of --to the day ends the period', async () => {
    const file = join(line.home, 'uren.csv')
    const asked = ['--to', file, '--from', '2026-11-04', '--to', '2026-11-30', '--neutral']
    expect(await line.ask('time', 'export', ...asked)).toEqual({ file, rows: 1 })
    expect(readFileSync(file, 'utf8')).toMatch(
      /^\ufeff"Datum";"Cliënt"[^\n]*\n"2026-11-04";"Cliënt [0-9A-F]{6}"/,
    )
    expect(await time('export', '--to', file)).toMatchObject({ rows: 3 })
    expect(readFileSync(file, 'utf8')).toContain('Familie Zonneveld')
  })

  test('what cannot be is refused in plain words', async () => {
    const refused = {
      'time add --case ID': [2, 'wrong-usage'],
      'time add --case ID --minutes 1500': [1, 'invalid-input'],
      'time add --case ID --minutes 5 --kind slapen': [1, 'invalid-input'],
      'time add --case ID --minutes 5 --contact ID': [1, 'not-found'],
      'time remove --case ID --id ID': [1, 'not-found'],
      'time export --to 2026-11-30': [2, 'wrong-usage'],
    }
    for (const [typed, [code, kind]] of Object.entries(refused)) {
      const ran = await line.run(typed.replaceAll('ID', caseId).split(' '))
      expect(ran, typed).toMatchObject({ code, json: { error: { kind } } })
    }
  })
})

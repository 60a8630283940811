import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'
import { letter } from '../support/letter.ts'

type Box = { id: string; page: number; x: number; reason: string; text?: string }

describe('black boxes by command line', () => {
  const line = commandLine()
  let place: readonly string[] = []
  beforeAll(async () => {
    await line.makeVault()
    const { id } = await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')
    const people = ['Familie Zonneveld', 'Kees Appel']
    for (const name of people) await line.ask('person', 'add', '--case', id, '--name', name, '--role', 'buur')
    const file = join(line.home, 'brief.pdf')
    writeFileSync(
      file,
      await letter(['Bsn 111222333, niet 111222334'], ['Kees Appel woont naast Familie Zonneveld']),
    )
    const [added] = await line.ask<{ id: string }[]>('document', 'add', '--case', id, file)
    place = ['--case', id, '--document', added?.id ?? '']
  })
  afterAll(line.dispose)
  const ask = async <T = Box[]>(verb: string, ...more: string[]): Promise<T> =>
    line.ask<T>('redaction', verb, ...place, ...more)
  const corner = ['--page', '1', '--x', '0.1', '--y', '0.05', '--w', '0.5', '--h', '0.1']

  test('what is rarely meant for others is proposed on every page, but not whose case it is', async () => {
    const found = await ask('propose')
    expect(found.map(({ page, reason, text }) => [page, reason, text])).toEqual([
      [1, 'bsn', '111222333'],
      [2, 'name', 'Kees Appel'],
    ])
  })

  test('a box is added, listed, no longer proposed, and taken away', async () => {
    const [made] = await ask('add', ...corner, '--reason', 'bsn')
    expect(made).toMatchObject({ page: 1, x: 0.1, reason: 'bsn' })
    expect(await ask('list')).toEqual([made])
    expect((await ask('propose')).map(({ page }) => page)).toEqual([2])
    const [, caseId = ''] = place
    await line.ask('redaction', 'remove', '--case', caseId, '--id', made?.id ?? '')
    expect(await ask('list')).toEqual([])
  })

  test('what cannot be is refused', async () => {
    const page = await line.run(['redaction', 'add', ...place, ...corner.with(1, '9')])
    expect(page).toMatchObject({ code: 1, json: { error: { kind: 'not-found' } } })
    const reason = await line.run(['redaction', 'add', ...place, ...corner, '--reason', 'geheim'])
    expect(reason).toMatchObject({ json: { error: { kind: 'invalid-input' } } })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision, DecisionFacts } from '../../shared/domain/decision.ts'
import { commandLine } from '../support/command-line.ts'
import { letter } from '../support/letter.ts'

const old = [
  'Besluit Wmo',
  'Wij kennen u toe: begeleiding, 6 uur per week',
  'van 1 januari 2025 tot en met 31 december 2025.',
]
const next = [
  'Besluit Wmo',
  'Wij kennen u toe: begeleiding, 4 uur per week',
  'van 1 januari 2026 tot en met 31 december 2026.',
]

describe('decisions, by command line', () => {
  const line = commandLine()
  let caseId = ''
  let documents: string[] = []
  beforeAll(async () => {
    await line.makeVault()
    ;({ caseId, documents } = await line.caseWith('Familie Zonneveld', {
      'besluit 1': await letter(old),
      'besluit 2': await letter(next),
    }))
  })
  afterAll(line.dispose)
  const ask = async <T>(verb: string, ...more: string[]): Promise<T> =>
    line.ask<T>('decision', verb, '--case', caseId, ...more)

  test('what a letter grants is proposed from its words, kept as it was said, and listed', async () => {
    const [first = '', second = ''] = documents
    const proposed = await ask<DecisionFacts>('propose', '--document', first)
    expect(proposed).toMatchObject({ minutes: 360, period: 'week', starts: '2025-01-01', ends: '2025-12-31' })
    expect(await ask('list')).toEqual([])
    const made = await ask<Decision>(
      'set',
      '--document',
      first,
      '--product',
      'Begeleiding',
      '--result',
      'granted',
    )
    expect(made).toMatchObject({ documentId: first, product: 'Begeleiding', minutes: 360, result: 'granted' })
    // Said again under its id it is the same one; what is not said stays.
    const changed = await ask<Decision>(
      'set',
      '--document',
      first,
      '--id',
      made.id,
      '--amount',
      '5 uur per week',
    )
    expect(changed).toMatchObject({ id: made.id, product: 'Begeleiding', minutes: 300 })
    const other = await ask<Decision>('set', '--document', second, '--product', 'Begeleiding')
    expect(other).toMatchObject({ minutes: 240, starts: '2026-01-01' })
    const all = await ask<Decision[]>('list')
    expect(all.map(({ id }) => id).toSorted()).toEqual([made.id, other.id].toSorted())
  })

  test('two are held beside each other', async () => {
    const [one, two] = (await ask<Decision[]>('list')).toSorted((a, b) =>
      (a.starts ?? '').localeCompare(b.starts ?? ''),
    )
    const compared = await ask<object>('compare', '--old', one?.id ?? '', '--new', two?.id ?? '')
    const said = JSON.stringify(compared)
    expect(said).toContain('5 uur')
    expect(said).toContain('4 uur')
    const english = await ask<object>(
      'compare',
      '--old',
      one?.id ?? '',
      '--new',
      two?.id ?? '',
      '--language',
      'en',
    )
    expect(JSON.stringify(english)).toContain('4 hours')
  })

  test('what cannot be is refused in plain words', async () => {
    const [first = ''] = documents
    const set = ['decision', 'set', '--case', caseId, '--document', first]
    const amount = await line.run([...set, '--amount', 'veel'])
    expect(amount).toMatchObject({ code: 1, json: { error: { kind: 'invalid-input' } } })
    const result = await line.run([...set, '--result', 'misschien'])
    expect(result).toMatchObject({ code: 1, json: { error: { kind: 'invalid-input' } } })
    const gone = '01890a5d-ac96-774b-bcce-b302099a8057'
    const lost = await line.run(['decision', 'compare', '--case', caseId, '--old', gone, '--new', gone])
    expect(lost).toMatchObject({ code: 1, json: { error: { kind: 'not-found' } } })
    expect((await line.run(['decision', 'set', '--case', caseId])).code).toBe(2)
    expect(await ask('list')).toHaveLength(2)
  })
})

import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaultContract } from '../../../shared/ipc/vault.ts'
import { failureSchema, must, type Result } from '../../../shared/result.ts'
import { everyCall, openServer, startServer, type TestServer } from '../../support/server.ts'
import { paperInputs } from './paper-inputs.ts'

/** What may be answered without an opened vault: nothing of it is anybody's data. */
const harmless = [
  'vault.status',
  'vault.strength',
  'vault.suggest',
  'terms.rules',
  'terms.compute',
  'letters.kinds',
  'jobs.list',
]
const inputs = 100
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', 'constructor', '', '\u0000', '2026-02-30', '1e999', "' OR 1=1 --", '../../x'),
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.constantFrom(
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(0),
    new Uint8Array(3),
    10n ** 20n,
  ),
)

/** An input of the right shape with other things in its places. */
const spoilt = (valid: object) =>
  fc.oneof(
    odd,
    ...Object.keys(valid).map((key) => odd.map((value) => ({ ...valid, [key]: value }))),
    odd.map((value) => ({ ...valid, more: value })),
    fc.constantFrom(...Object.keys(valid), 'x').map((key) => without(valid, key)),
  )
const without = (valid: object, key: string): object =>
  Object.fromEntries(Object.entries(valid).filter(([name]) => name !== key))

const typed = (result: Result<unknown>): boolean =>
  result.ok || (failureSchema.safeParse(result.failure).success && result.failure.kind !== 'unexpected')

describe('whatever is sent, the answer is a typed failure', () => {
  let server: TestServer
  const valid: Record<string, object> = {}
  beforeAll(async () => {
    server = await openServer()
    const { id: caseId } = must(await server.vault.cases.add({ name: 'Proef' }))
    const { id } = must(
      await server.vault.contacts.add({ caseId, contact: { at: '2026-01-05', summary: 'Ja' } }),
    )
    const language = 'nl'
    for (const call of everyCall) valid[call] = { caseId, id, language }
    const file = 'f'.repeat(32)
    Object.assign(valid, paperInputs({ caseId, id, file }), {
      'cases.add': { name: 'Nog een', kind: 'family' },
      'cases.change': { caseId, change: { name: 'Anders' } },
      'agencies.add': { name: 'Loket', kind: 'other' },
      'people.add': { caseId, person: { name: 'Iemand' } },
      'contacts.list': { caseId, cursor: 'x|y', limit: 3 },
      'contacts.add': { caseId, contact: { at: '2026-01-05' } },
      'contacts.import': { caseId, file, language },
      'documents.add': { caseId, files: [file], facts: {}, duplicates: 'keep', language },
      'documents.page': { caseId, id, page: 1, width: 100 },
      'documents.export': { caseId, id, target: file },
      'terms.compute': { rule: 'bezwaar', event: '2026-01-05', params: {}, language },
      'terms.add': { caseId, term: { rule: 'bezwaar', event: '2026-01-05', params: {} }, language },
      'timeline.list': {
        caseId,
        cursor: 'a|b|c|d',
        limit: 3,
        order: 'asc',
        kinds: [],
        from: '2',
        to: '3',
        language,
      },
      'legal.set': { key: 'day/2029-05-11', value: 'yes' },
      'legal.reset': { key: 'day/2029-05-11' },
      'terms.receipt': { caseId, id, target: file, language },
      'timeline.turns': { until: '2026-01-05', language },
      'timeline.recent': { limit: 3, language },
      'search.find': { query: 'ja', caseId, limit: 5 },
      'dossiers.preview': { caseId, recipe: {} },
      'dossiers.preflight': { caseId, recipe: {} },
      'dossiers.export': { caseId, recipe: {}, target: file },
      'dossiers.keep': { caseId, name: 'Bezwaar', recipe: { pages: { [id]: [[1, 2]] } } },
      'drafts.set': { caseId, key: 'x', body: 'y' },
      'vault.create': { folder: file, passphrase: 'correct paard batterij' },
      'vault.open': { folder: file, passphrase: 'correct paard batterij' },
      'vault.recover': { folder: file, recoveryKey: 'x', passphrase: 'correct paard batterij' },
      'vault.recoverySheet': { target: file, recoveryKey: 'x', language },
      'vault.restoreHeader': { folder: file },
      // Only what is no passphrase: a real one takes a second each to find wrong.
      'vault.changePassphrase': { current: 1, next: 2 },
    })
  })
  afterAll(async () => server.close())

  test.each(everyCall)('%s', async (call) => {
    for (const input of fc.sample(spoilt(valid[call] ?? {}), { numRuns: inputs, seed: call.length })) {
      const result = await server.ask(call, input)
      expect(typed(result), `${call} ${inspect(input)}`).toBe(true)
    }
    expect(server.bugs).toEqual([])
  })

  test('calls that do not exist are refused by name', async () => {
    for (const call of [
      '',
      'cases',
      'cases.',
      'cases.constructor',
      '__proto__.toString',
      'bin.empty',
      'x.y.z',
    ]) {
      expect(await server.ask(call)).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } })
    }
  })

  test('what is not a request is dropped, and the next request is answered', async () => {
    for (const raw of [
      null,
      3,
      'x',
      [],
      {},
      { id: 'a', call: 'cases.list' },
      { id: 1.5, call: 'x', input: 1 },
    ]) {
      server.send(raw)
    }
    expect((await server.ask('cases.list')).ok).toBe(true)
  })

  test('the vault is as it was in everything but what was well said', async () => {
    expect(must(await server.vault.vault.verify({ language: 'nl' }))).toMatchObject({ ok: true })
    expect(server.bugs).toEqual([])
  })
})

describe('a locked vault', () => {
  const server = startServer()
  afterAll(async () => server.close())

  test('answers every call with a failure, and nothing with data', async () => {
    const id = '0199e5f4-0000-7000-8000-000000000000'
    const token = (): string => server.token(join(server.home, 'x'), 'read')
    const language = 'nl'
    const any = { caseId: id, id, language, limit: 5, query: 'x', key: 'x', body: 'x', page: 1, width: 50 }
    for (const call of everyCall.filter((name) => !harmless.includes(name))) {
      const more = { files: [token()], file: token(), change: {}, status: 'kept', name: 'x', recipe: {} }
      const nouns = {
        person: { name: 'x' },
        contact: { at: '2026-01-05' },
        term: { rule: 'bezwaar', event: '2026-01-05' },
      }
      const secrets = {
        folder: token(),
        target: token(),
        recoveryKey: 'x',
        passphrase: 'xxxxxxxx',
        current: 'x',
        next: 'y',
      }
      const paper = paperInputs({ caseId: id, id, file: token() })[call] ?? {}
      const legal = call === 'legal.set' ? { key: 'wia_weeks', value: '8' } : {}
      const given = { ...any, ...more, ...nouns, ...secrets, ...paper, ...legal }
      const result = await server.ask(call, given)
      expect(result.ok, call).toBe(false)
      if (!result.ok) expect(['vault-locked', 'not-found'], call).toContain(result.failure.kind)
    }
    for (const call of harmless) expect(everyCall).toContain(call)
    expect(await server.ask('jobs.list')).toEqual({ ok: true, value: [] })
    expect(server.bugs).toEqual([])
    expect(Object.keys(vaultContract).length).toBeGreaterThan(10)
  })
})

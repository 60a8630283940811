import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { verifyVault } from '../../../electron/vault/session/verify.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { must } from '../../../shared/result.ts'
import { closedVault, copyOf, unlock, type ClosedVault } from '../make.ts'

let original: ClosedVault | undefined
let vault: ClosedVault
beforeEach(async () => {
  original ??= await closedVault(Array.from({ length: 500 }, () => 'een notitie '.repeat(20)))
  vault = copyOf(original)
})
const pathOf = (id: string, name = ''): string => join(vault.folder, 'cases', id, name)

describe('verification', () => {
  test('of a healthy vault finds nothing and changes nothing', async () => {
    const session = await unlock(vault)
    const seen: string[] = []
    const report = must(
      await verifyVault(session, {
        caseIds: [vault.caseId],
        onProgress: (done, of) => seen.push(`${done}/${of}`),
      }),
    )
    expect(report).toEqual({ ok: true, problems: [], cases: [{ id: vault.caseId, ok: true, problems: [] }] })
    expect(seen).toEqual(['0/1', '1/1'])
    session.close()
  })

  test('finds a flipped bit in any page, also one that a query would not meet', async () => {
    const session = await unlock(vault)
    const path = pathOf(vault.caseId, 'case.db')
    const whole = readFileSync(path)
    for (let page = 0; page < whole.length / 4096; page += 1) {
      session.closeCase(vault.caseId)
      const flipped = Buffer.from(whole)
      flipped[page * 4096 + 2000] = (flipped[page * 4096 + 2000] ?? 0) ^ 1
      writeFileSync(path, flipped)
      const report = must(await verifyVault(session))
      expect(report.cases[0]?.ok).toBe(false)
    }
    session.close()
  })

  test('finds swapped pages', async () => {
    const session = await unlock(vault)
    const path = pathOf(vault.caseId, 'case.db')
    const whole = readFileSync(path)
    const swapped = Buffer.from(whole)
    whole.copy(swapped, 4096 * 3, 4096 * 4, 4096 * 5)
    whole.copy(swapped, 4096 * 4, 4096 * 3, 4096 * 4)
    writeFileSync(path, swapped)
    expect(must(await verifyVault(session)).ok).toBe(false)
    session.close()
  })

  test('names cases that are missing, unknown, or that the nouns find wrong', async () => {
    const session = await unlock(vault)
    const missing = uuid()
    const report = must(
      await verifyVault(session, {
        caseIds: [missing],
        checkCase: async (_, id) => [{ key: 'document-damaged', values: { id } }],
      }),
    )
    expect(report.cases).toEqual(
      [
        {
          id: vault.caseId,
          ok: false,
          problems: [{ key: 'case-unregistered' }, { key: 'document-damaged', values: { id: vault.caseId } }],
        },
        { id: missing, ok: false, problems: [{ key: 'case-missing' }] },
      ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    session.close()
  })

  test('finds a damaged header or replica, and can be cancelled', async () => {
    const session = await unlock(vault)
    writeFileSync(join(vault.folder, 'vault.json.bak'), 'onzin')
    expect(must(await verifyVault(session)).problems).toEqual([{ key: 'header-replica-damaged' }])
    writeFileSync(join(vault.folder, 'vault.json'), 'onzin')
    expect(must(await verifyVault(session)).problems).toEqual([
      { key: 'header-lost', values: { file: 'vault.json' } },
    ])
    expect(await verifyVault(session, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    })
    session.close()
  })
})

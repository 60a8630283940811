import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { addCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { weakest } from '../../../electron/vault/keys/kdf.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import type { Session } from '../../../electron/vault/session/session.ts'
import { fillCase } from '../../support/big-case.ts'
import { passphrase } from '../../support/vault.ts'
import { worked } from '../../support/worked.ts'

/** A fiftieth of what `npm run bench search` measures, with room for a slow machine: it guards against what grows. */
describe('search in a case that is not small', () => {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-'))
  let session: Session
  let caseId: CaseId
  beforeAll(async () => {
    const folder = join(home, 'kluis')
    ;({ session } = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' })))
    caseId = addCase(session, newCaseSchema.parse({ name: 'Groot' })).id
    await fillCase(session, caseId, { notes: 1_000, documents: 40, pages: 10 })
  }, 120_000)
  afterAll(() => {
    session.close()
    rmSync(home, { recursive: true, force: true })
  })

  test('answers every key that is typed well within the time between two keys', () => {
    find(session, { query: 'beschikkign', caseId, limit: 40 })
    const times = ['beschikking', 'het besluit van', '"het besluit"', 'catiebes', 'zorgbesliut'].flatMap(
      (query) =>
        Array.from(query, (_, at) => {
          const before = process.cpuUsage()
          find(session, { query: query.slice(0, at + 1), caseId, limit: 40 })
          return worked(before)
        }),
    )
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]).toBeLessThan(100)
  })

  test('opens at once', () => {
    session.closeCase(caseId)
    const before = process.cpuUsage()
    openCase(session, caseId)
    expect(worked(before)).toBeLessThan(1_000)
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCaseSchema } from '../../shared/domain/case.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { must } from '../../shared/result.ts'
import { addCase } from '../../electron/vault/cases/change.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import type { Session } from '../../electron/vault/session/session.ts'
import type { Reader } from '../../electron/vault/store/connection.ts'

export const passphrase = 'correct paard batterij nietje'

export type TestCase = {
  readonly session: Session
  readonly id: CaseId
  readonly db: Reader
  readonly register: Reader
  readonly folder: string
}

/** A real vault with one case on the disk, gone afterwards. */
export async function withCase<T>(work: (test: TestCase) => T | Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-'))
  const folder = join(home, 'kluis')
  const { session } = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' }))
  try {
    const { id } = addCase(session, newCaseSchema.parse({ name: 'Familie Proef', municipality: 'Duinmeer' }))
    return await work({ session, id, db: openCase(session, id), register: session.register, folder })
  } finally {
    session.close()
    rmSync(home, { recursive: true, force: true })
  }
}

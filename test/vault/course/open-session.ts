import { join } from 'node:path'
import { addCase } from '../../../electron/vault/cases/change.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import type { Session } from '../../../electron/vault/session/session.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { must } from '../../../shared/result.ts'
import { kdf, passphrase, temporaryFolder } from '../make.ts'

/** An open vault with one case. */
export async function openSession(): Promise<{ session: Session; caseId: CaseId }> {
  const folder = join(temporaryFolder(), 'kluis')
  const { session } = must(await createVault({ folder, passphrase, kdf, appVersion: '0.1.0' }))
  const { id } = addCase(session, newCaseSchema.parse({ name: 'Jesse Lindewaal' }))
  return { session, caseId: id }
}
